package org.throughline.law.waiver;

import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.law.presence.AggregateSum;
import org.throughline.law.presence.ConsentFrom;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The waiver of the permanent bar for people whom family has hurt.
public final class HurtByFamily {
    private static final Text TIED = Text.of(
            "This rests on what the person tells, alone and in private: how the harm led to the leaving or the return. A lawyer must weigh it.",
            "Esto depende de lo que la persona cuenta, a solas: cómo el daño llevó a la salida o al regreso. Un abogado debe valorarlo.");

    static final Element OWN_PETITION = Element.of(
            "waiver.own-petition",
            Text.of("Is there a yes to a petition of one's own (VAWA)?", "¿Hay una petición propia aprobada (VAWA)?"),
            new Citation("INA", "212(a)(9)(C)(iii), 101(a)(51)"),
            given -> Met.when(given.the(WaiverFacts.OWN_PETITION)));

    static final Element HARM_TIED = Element.of(
            "waiver.harm-tied",
            Text.of(
                    "Did the harm lead to the leaving, the return or the order?",
                    "¿El daño llevó a la salida, al regreso o a la orden?"),
            new Citation("INA", "212(a)(9)(C)(iii)"),
            given -> given.refer(TIED));

    public static final Way WAY = new Way(
            "way.waiver-permanent-bar",
            Text.of(
                    "Waiver of the permanent bar, for people whom family has hurt",
                    "Perdón de la barrera permanente, para quien sufrió daño en su familia"),
            Text.of(
                    "The permanent bar is forgiven, with no ten years outside.",
                    "Se perdona la barrera permanente, sin diez años fuera."),
            List.of(new Citation("INA", "212(a)(9)(C)(iii)")),
            List.of(OWN_PETITION, HARM_TIED, Points.CHOICE_OF_THE_OFFICER),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FALSE_CLAIM,
                    Dangers.FILING_EXPOSES),
            List.of(AggregateSum.RULE, ConsentFrom.RULE),
            Text.of(
                    "All others must wait ten years outside and then ask with Form I-212. It does not forgive a lie, a crime or an old order that is used again. A lawyer must confirm that the permanent bar counts at all.",
                    "Los demás deben esperar diez años fuera y luego pedir con el Formulario I-212. No perdona una mentira, un delito ni una orden vieja que se usa otra vez. Un abogado debe confirmar si la barrera cuenta."));

    private HurtByFamily() {}
}
