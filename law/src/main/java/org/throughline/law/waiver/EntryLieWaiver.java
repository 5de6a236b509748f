package org.throughline.law.waiver;

import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Relation;

/// The waiver that a resident asks of the judge for a lie made to become one (section 237(a)(1)(H)). It asks for a
/// relative, of any of the ties, and for nobody's hardship.
public final class EntryLieWaiver {
    private static final Text INSIDE = Text.of(
            "The person became a resident here, with no visa at the border. The Board lets that count. A lawyer must look.",
            "La persona se hizo residente aquí, sin visa en la frontera. La Junta deja que eso cuente. Un abogado debe verlo.");
    private static final Text OTHERWISE = Text.of(
            "A lawyer must read the charges. Nothing else may have kept the person out on that day, but what came of the lie.",
            "Un abogado debe leer los cargos. Ese día nada más debía impedir la entrada, salvo lo que salió de la mentira.");

    static final Element IN_COURT = Element.of(
            "waiver.in-removal-case",
            Text.of("Is there an open case in court?", "¿Hay un caso abierto en la corte?"),
            new Citation("INA", "237(a)(1)(H)"),
            given -> Met.when(given.the(Dangers.IN_COURT)));

    static final Element LIED = Element.of(
            "waiver.lie-in-court",
            Text.of("Is a lie or a false paper at the bottom of it?", "¿Hay en el fondo una mentira o un papel falso?"),
            new Citation("INA", "237(a)(1)(A), 212(a)(6)(C)(i)"),
            LieWaiver::lie);

    static final Element BECAME_RESIDENT = Element.of(
            "waiver.immigrant-visa",
            Text.of("Did the person come with an immigrant visa?", "¿La persona entró con visa de inmigrante?"),
            new Citation("INA", "237(a)(1)(H)(i)(II); Matter of Agour, 26 I&N Dec. 566 (BIA 2015)"),
            given -> switch (given.the(WaiverFacts.BECAME)) {
                case WITH_IMMIGRANT_VISA -> Met.MET;
                case INSIDE_THE_COUNTRY -> given.refer(INSIDE);
                case NEVER -> Points.ownPetition(given); // (ii)
            });

    static final Element RELATIVE = Element.of(
            "waiver.any-close-relative",
            Text.of(
                    "Is a husband, wife, parent, son or daughter a citizen? Or does one have a green card?",
                    "¿Hay cónyuge, padre, madre, hijo o hija que sea ciudadano o residente?"),
            new Citation("INA", "237(a)(1)(H)(i)(I)"),
            EntryLieWaiver::relative);

    static final Element OTHERWISE_ADMISSIBLE = Element.of(
            "waiver.nothing-else",
            Text.of(
                    "Was there nothing else against the person on that day?",
                    "¿No había ese día nada más en contra de la persona?"),
            new Citation("INA", "237(a)(1)(H)(i)(II)"),
            given -> given.refer(OTHERWISE));

    public static final Way WAY = new Way(
            "way.waiver-lie-at-entry",
            Text.of(
                    "Waiver in court for a lie made to become a resident",
                    "Perdón en la corte por una mentira para hacerse residente"),
            Text.of("The judge lets the person stay a resident.", "El juez deja que la persona siga como residente."),
            List.of(new Citation("INA", "237(a)(1)(H)")),
            List.of(IN_COURT, LIED, BECAME_RESIDENT, RELATIVE, OTHERWISE_ADMISSIBLE, Points.CHOICE_OF_THE_OFFICER),
            List.of(Dangers.EARLIER_ORDER, Dangers.ANY_ARREST, Dangers.FALSE_CLAIM),
            List.of(),
            Text.of(
                    "It answers only that charge. It does not forgive a crime, a claim to be a citizen or help to Nazi or like crimes. People with a petition of their own (VAWA) can ask too. A lawyer must confirm the charge.",
                    "Responde solo a ese cargo. No perdona un delito, decirse ciudadano ni ayuda a los nazis. También lo puede pedir quien tiene petición propia (VAWA). Un abogado debe ver el cargo."));

    private EntryLieWaiver() {}

    private static Met relative(Given given) {
        Met found = Points.relative(
                given, relation -> relation == Relation.SPOUSE || relation.isParent() || relation.isChild());
        return found == Met.MET ? found : Points.ownPetition(given); // (ii)
    }
}
