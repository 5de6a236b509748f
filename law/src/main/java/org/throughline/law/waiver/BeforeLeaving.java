package org.throughline.law.waiver;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.danger.Dangers;
import org.throughline.law.presence.BarReachedOn;
import org.throughline.law.presence.PermanentBar;
import org.throughline.law.presence.Reentry;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Order;

/// The waiver of the bars of 3 and 10 years that is asked for before leaving (Form I-601A).
public final class BeforeLeaving {
    static final Parameter<Period> AGE = new Parameter<>("waiver.before_leaving.age", Period.class);

    /// The reading in force as far as seen: the form is still to be filed.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text ON_HOLD = Text.of(
            "The case is on hold. The form can be asked for, but to leave with a case in court is a danger. A lawyer must look.",
            "El caso está en pausa. Se puede pedir, pero salir con un caso en la corte es un peligro. Un abogado debe verlo.");
    private static final Text IN_COURT = Text.of(
            "A court case is open. It must be on hold or over first.",
            "Hay un caso abierto en la corte. Primero debe estar en pausa o terminado.");
    private static final Text REAPPLY_FIRST = Text.of(
            "There is an order to leave. First USCIS must say yes to Form I-212.",
            "Hay una orden de salir. Primero USCIS debe aprobar el Formulario I-212.");
    private static final Text AFTER_REAPPLY = Text.of(
            "The yes to Form I-212 counts only once the person has left. A lawyer must read the order.",
            "La aprobación del Formulario I-212 vale solo cuando la persona sale. Un abogado debe leer la orden.");
    private static final Text TOO_FEW = Text.of(
            "On these facts the days that set off a bar are not there yet, so there is nothing to forgive.",
            "Con estos datos todavía no hay días que activen una barrera, así que no hay nada que perdonar.");
    private static final Text ONLY_GROUND = Text.of(
            "A lawyer must check that the unlawful days are the only ground: no crime, lie, old order or return without a permit.",
            "Un abogado debe ver que los días sin permiso son la única causa: sin delito, mentira, orden vieja ni regreso sin permiso.");
    private static final Text TAKES_BACK = Text.of(
            "The yes ends by itself if the consul finds another ground. Then the person is outside, and the bar counts.",
            "La aprobación se anula sola si el cónsul halla otra causa. Entonces la persona está fuera y la barrera cuenta.");

    static final Element HERE = Element.of(
            "waiver.here-now",
            Text.of("Is the person in the country?", "¿La persona está en el país?"),
            new Citation("8 CFR", "212.7(e)(3)(i)"),
            given -> Met.when(given.the(WaiverFacts.HERE)));

    static final Element OLD_ENOUGH = Element.of(
            "waiver.old-enough",
            Text.of("Is the person old enough to ask?", "¿La persona tiene edad para pedirlo?"),
            new Citation("8 CFR", "212.7(e)(4)(i)"),
            given -> Met.when(
                    given.hasCome(Anniversary.after(given, given.the(Client.DATE_OF_BIRTH), given.law(AGE, NEWEST)))));

    static final Element VISA_CASE = Element.of(
            "waiver.visa-case",
            Text.of(
                    "Does a case for an immigrant visa wait at the State Department?",
                    "¿Hay un caso de visa de inmigrante en el Departamento de Estado?"),
            new Citation("8 CFR", "212.7(e)(3)(iv), (4)(ii)"),
            given -> switch (given.the(WaiverFacts.AIM)) {
                case PETITION_APPROVED -> Met.when(given.the(WaiverFacts.FEE_PAID));
                case LOTTERY -> Met.MET;
                case PETITION_WAITING, SHORT_STAY, OTHER, NOTHING_YET -> Met.NOT_MET;
            });

    static final Element BAR_ON_LEAVING = Element.of(
            "waiver.bar-on-leaving",
            Text.of(
                    "Would leaving now set off a bar of 3 or 10 years?",
                    "¿Salir ahora activaría una barrera de 3 o 10 años?"),
            new Citation("8 CFR", "212.7(e)(3)(iii); INA 212(a)(9)(B)(i)"),
            BeforeLeaving::barOnLeaving);

    static final Element NOT_IN_COURT = Element.of(
            "waiver.not-in-court",
            Text.of("Is there no court case, or is it on hold?", "¿No hay caso en la corte, o está en pausa?"),
            new Citation("8 CFR", "212.7(e)(4)(iii)"),
            BeforeLeaving::notInCourt);

    static final Element NO_ORDER = Element.of(
            "waiver.no-order",
            Text.of(
                    "Is there no order to leave, or a yes to come back after it?",
                    "¿No hay orden de salir, o hay permiso para pedir volver?"),
            new Citation("8 CFR", "212.7(e)(4)(iv), 212.2(j)"),
            BeforeLeaving::noOrder);

    static final Element NO_GREEN_CARD_FORM = Element.of(
            "waiver.no-green-card-form",
            Text.of(
                    "Is it so that no green card form waits at USCIS?",
                    "¿Es cierto que no hay un Formulario I-485 en espera?"),
            new Citation("8 CFR", "212.7(e)(4)(vi)"),
            given -> Met.when(!given.the(WaiverFacts.GREEN_CARD_FORM)));

    static final Element NO_OTHER_GROUND = Element.of(
            "waiver.no-other-ground",
            Text.of(
                    "Are the unlawful days the only thing in the way?",
                    "¿Los días sin permiso son lo único que estorba?"),
            new Citation("8 CFR", "212.7(e)(3)(iii), (14)(i)"),
            given -> given.refer(ONLY_GROUND));

    static final Danger ENDS_BY_ITSELF = Danger.of(
            "waiver.ends-by-itself",
            Text.of("Can the yes be lost on the way?", "¿Se puede perder la aprobación en el camino?"),
            new Citation("8 CFR", "212.7(e)(14)"),
            given -> {
                given.because(TAKES_BACK);
                return Sign.FOUND;
            });

    public static final Way WAY = new Way(
            "way.waiver-before-leaving",
            Text.of(
                    "Waiver of the 3- or 10-year bar, asked for before leaving (Form I-601A)",
                    "Perdón de la barrera de 3 o 10 años, pedido antes de salir (Formulario I-601A)"),
            Text.of(
                    "The person learns before the trip whether the bar is forgiven. The trip for the visa is still needed.",
                    "La persona sabe antes del viaje si se perdona la barrera. El viaje por la visa sigue haciendo falta."),
            List.of(new Citation("8 CFR", "212.7(e)"), new Citation("INA", "212(a)(9)(B)(v)")),
            List.of(
                    HERE,
                    OLD_ENOUGH,
                    VISA_CASE,
                    BAR_ON_LEAVING,
                    Points.SPOUSE_OR_PARENT,
                    Points.HARDSHIP,
                    NOT_IN_COURT,
                    NO_ORDER,
                    NO_GREEN_CARD_FORM,
                    NO_OTHER_GROUND,
                    Points.CHOICE_OF_THE_OFFICER),
            List.of(
                    ENDS_BY_ITSELF,
                    PermanentBar.RULE,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.FRAUD,
                    Dangers.FALSE_CLAIM,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES),
            List.of(BarReachedOn.RULE),
            Text.of(
                    "It forgives only the unlawful days. It does not forgive a lie, a crime, an old order, a missed court day, or a return without a permit. A lawyer must confirm each of these, and what counts if the relative died.",
                    "Perdona solo los días sin permiso. No perdona una mentira, un delito, una orden vieja, faltar a la corte ni volver sin permiso. Un abogado debe confirmar cada punto, también si el familiar murió."));

    private BeforeLeaving() {}

    private static Met barOnLeaving(Given given) {
        List<Thing> stays = Reentry.inOrder(given);
        boolean reached = !stays.isEmpty()
                && given.result(BarReachedOn.RULE, stays.getLast()) instanceof DayIfAny.On(LocalDate day)
                && given.hasCome(day);
        if (!reached) given.because(TOO_FEW);
        return Met.when(reached);
    }

    private static Met notInCourt(Given given) {
        if (!given.the(Dangers.IN_COURT)) return Met.MET;
        if (given.the(WaiverFacts.ON_HOLD)) return given.refer(ON_HOLD);
        given.because(IN_COURT);
        return Met.NOT_MET;
    }

    private static Met noOrder(Given given) {
        if (!given.the(Order.EVER_REMOVAL)) return Met.MET;
        if (given.the(WaiverFacts.MAY_REAPPLY)) return given.refer(AFTER_REAPPLY);
        given.because(REAPPLY_FIRST);
        return Met.NOT_MET;
    }
}
