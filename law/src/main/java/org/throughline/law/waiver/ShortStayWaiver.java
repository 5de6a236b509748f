package org.throughline.law.waiver;

import java.util.List;
import org.throughline.law.danger.Dangers;
import org.throughline.law.presence.PermanentBar;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The waiver for a stay of some time: a visit, study, work (section 212(d)(3)).
public final class ShortStayWaiver {
    private static final Text SECURITY = Text.of(
            "A lawyer must check. Spying, terror, genocide and some harm to foreign policy are not forgiven.",
            "Un abogado debe verlo. No se perdona el espionaje, el terror, el genocidio ni cierto daño a la política exterior.");
    private static final Text WEIGHED = Text.of(
            "Three things are weighed: the risk to others, how bad the past act was, and why the person wants to come.",
            "Se pesan tres cosas: el riesgo para otros, qué tan grave fue lo pasado y por qué la persona quiere venir.");
    private static final Text VISA = Text.of(
            "The visa itself asks for more: most of all, plans to go back. A lawyer must look.",
            "La visa misma pide más: sobre todo, planes de regresar. Un abogado debe verlo.");

    static final Element FOR_A_TIME = Element.of(
            "waiver.for-a-time",
            Text.of(
                    "Would the person come for some time and then go back?",
                    "¿La persona vendría por un tiempo y luego volvería?"),
            new Citation("INA", "212(d)(3)(A)"),
            given -> Met.when(given.the(WaiverFacts.AIM) == WaiverFacts.Aim.SHORT_STAY));

    static final Element NO_SECURITY_GROUND = Element.of(
            "waiver.no-security-ground",
            Text.of("Is there no ground of security?", "¿No hay ninguna causa de seguridad?"),
            new Citation("INA", "212(d)(3)(A), 212(a)(3)"),
            given -> given.refer(SECURITY));

    static final Element VISA_ITSELF = Element.of(
            "waiver.visa-itself",
            Text.of("Can the person get the visa itself?", "¿La persona puede lograr la visa misma?"),
            new Citation("INA", "214(b), 101(a)(15)"),
            given -> given.refer(VISA));

    static final Element THREE_POINTS = Element.of(
            "waiver.three-points",
            Text.of("Do the three points weigh for the person?", "¿Los tres puntos pesan a favor de la persona?"),
            new Citation("Matter of Hranka,", "16 I&N Dec. 491 (BIA 1978)"),
            given -> given.refer(WEIGHED));

    public static final Way WAY = new Way(
            "way.waiver-short-stay",
            Text.of(
                    "Waiver for a visit, study or work for some time",
                    "Perdón para venir de visita, estudio o trabajo"),
            Text.of(
                    "The person can get a visa for some time. It opens no way to a green card.",
                    "La persona puede recibir una visa por un tiempo. No abre camino a la residencia."),
            List.of(new Citation("INA", "212(d)(3)(A)")),
            List.of(FOR_A_TIME, NO_SECURITY_GROUND, VISA_ITSELF, THREE_POINTS),
            List.of(PermanentBar.RULE, Dangers.EARLIER_ORDER, Dangers.FRAUD, Dangers.FALSE_CLAIM, Dangers.ANY_ARREST),
            List.of(),
            Text.of(
                    "It is for one visa at a time. It does not forgive for a green card, and an old bar goes on. People who ask for T or U status have waivers of their own. A lawyer must confirm which ground there is, and where to ask.",
                    "Vale para una visa a la vez. No perdona para la residencia, y la barrera vieja sigue. Quien pide estatus T o U tiene perdones propios. Un abogado debe confirmar qué causa hay y dónde se pide."));

    private ShortStayWaiver() {}
}
