package org.throughline.law.waiver;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Dangers;
import org.throughline.law.presence.BarEnd;
import org.throughline.law.presence.BarEnds;
import org.throughline.law.presence.BarException;
import org.throughline.law.presence.PermanentBar;
import org.throughline.law.presence.Reentry;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The waiver of a bar of 3 or 10 years that runs already (Form I-601).
public final class AfterLeaving {
    private static final Text RUNS = Text.of(
            "A bar runs until {0}. After that day this waiver is not needed.",
            "Una barrera corre hasta el {0}. Después de ese día este perdón no hace falta.");
    private static final Text NONE_RUNS = Text.of(
            "No bar of 3 or 10 years runs now on these facts. Leaving can set one off.",
            "Con estos datos no corre ahora ninguna barrera de 3 o 10 años. Salir puede activar una.");

    static final Element BAR_RUNS = Element.of(
            "waiver.bar-runs",
            Text.of("Does a bar of 3 or 10 years run now?", "¿Corre ahora una barrera de 3 o 10 años?"),
            new Citation("INA", "212(a)(9)(B)(i)"),
            AfterLeaving::barRuns);

    public static final Way WAY = new Way(
            "way.waiver-of-bar",
            Text.of("Waiver of a bar of 3 or 10 years that runs", "Perdón de una barrera de 3 o 10 años que ya corre"),
            Text.of(
                    "The bar is forgiven, so that a green card can be given before it ends.",
                    "Se perdona la barrera, y se puede dar la residencia antes de que termine."),
            List.of(new Citation("INA", "212(a)(9)(B)(v)")),
            List.of(
                    BAR_RUNS,
                    Points.FOR_A_GREEN_CARD,
                    Points.SPOUSE_OR_PARENT,
                    Points.HARDSHIP,
                    Points.CHOICE_OF_THE_OFFICER),
            List.of(
                    PermanentBar.RULE,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.FRAUD,
                    Dangers.FALSE_CLAIM,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES),
            List.of(BarEnds.RULE, BarException.RULE),
            Text.of(
                    "It does not forgive a return without a permit, an old order, a lie or a crime: each has a way of its own, or none. A lawyer must confirm the days and the bar.",
                    "No perdona volver sin permiso, una orden vieja, una mentira ni un delito: cada cosa tiene su vía, o ninguna. Un abogado debe confirmar los días y la barrera."));

    private AfterLeaving() {}

    /// The stay that goes on now, for somebody who is here, has set off nothing yet.
    private static Met barRuns(Given given) {
        List<Thing> stays = Reentry.inOrder(given);
        int ended = stays.isEmpty() || !given.the(WaiverFacts.HERE) ? stays.size() : stays.size() - 1;
        for (Thing stay : stays.subList(0, ended))
            if (given.result(BarEnds.RULE, stay) instanceof BarEnd.On(LocalDate end) && !given.hasCome(end)) {
                given.because(RUNS, end);
                return Met.MET;
            }
        given.because(NONE_RUNS);
        return Met.NOT_MET;
    }
}
