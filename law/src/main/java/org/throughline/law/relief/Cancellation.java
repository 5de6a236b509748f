package org.throughline.law.relief;

import java.util.List;
import org.throughline.law.danger.Crimes;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Cancellation for people without residence (Form EOIR-42B).
public final class Cancellation {
    private static final Text CHARACTER = Text.of(
            "A lawyer must say. Ask about arrests, lies to get a benefit, jail, taxes and help for children.",
            "Un abogado debe decirlo. Pregunte por arrestos, cárcel, impuestos, pagos a los hijos y mentiras para lograr algo.");
    private static final Text HARDSHIP = Text.of(
            "A lawyer must say. It is far more than the usual pain of being apart: illness, school, danger.",
            "Un abogado debe decirlo. Es mucho más que el dolor común de separarse: enfermedad, escuela, peligro.");

    static final Element TEN_YEARS = Element.of(
            "cancellation.ten-years",
            Text.of("Has the person been here ten years?", "¿La persona ha estado aquí diez años?"),
            new Citation("INA", "240A(b)(1)(A), (d)"),
            given -> Met.when(Years.areFull(given, given.result(TenYears.RULE))));

    static final Element MORAL_CHARACTER = Element.of(
            "cancellation.moral-character",
            Text.of("Has the person lived by the rules in that time?", "¿La persona se ha portado bien en ese tiempo?"),
            new Citation("INA", "240A(b)(1)(B), (b)(2)(A)(iii), 101(f)"),
            given -> given.refer(CHARACTER));

    static final Element NO_LISTED_CRIME = Element.of(
            "cancellation.no-listed-crime",
            Text.of("Is it so that no crime closes this way?", "¿Es cierto que ningún delito cierra esta vía?"),
            new Citation("INA", "240A(b)(1)(C), (b)(2)(A)(iv)"),
            given -> Met.when(!Crimes.said(given, Offense.LISTED)));

    static final Element RELATIVE = Element.of(
            "cancellation.qualifying-relative",
            Text.of(
                    "Is there a spouse, parent or child who is a citizen or a resident?",
                    "¿Hay esposo, padre, madre o hijo que sea ciudadano o residente?"),
            new Citation("INA", "240A(b)(1)(D), 101(b)(1)"),
            Qualifying::relative);

    static final Element HARDSHIP_OF_RELATIVE = Element.of(
            "cancellation.hardship",
            Text.of(
                    "Would it hurt that person of the family far more than is usual?",
                    "¿Sufriría ese familiar mucho más de lo común?"),
            new Citation("INA", "240A(b)(1)(D)"),
            given -> given.refer(HARDSHIP));

    public static final Way WAY = new Way(
            "way.cancellation",
            Text.of("Cancellation after ten years", "Cancelación después de diez años"),
            Text.of("A judge gives the person a green card.", "Un juez da a la persona la tarjeta verde."),
            List.of(new Citation("INA", "240A(b)(1)")),
            List.of(TEN_YEARS, MORAL_CHARACTER, NO_LISTED_CRIME, RELATIVE, HARDSHIP_OF_RELATIVE),
            List.of(
                    Dangers.FILING_EXPOSES,
                    Dangers.ANY_ARREST,
                    Dangers.FALSE_CLAIM,
                    Dangers.FRAUD,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Closed.LISTED_EXCLUSION,
                    Closed.STAYED_PAST_DEPARTURE,
                    Closed.ABSENT_AFTER_WARNINGS,
                    Closed.YEARLY_LIMIT),
            List.of(TenYears.RULE, PresenceFrom.RULE, TimeStops.RULE),
            Text.of(
                    "Only in court: nobody can ask for it outside. Security reasons are not checked here.",
                    "Solo en la corte: nadie puede pedirla fuera. Aquí no se revisan razones de seguridad."));

    private Cancellation() {}
}
