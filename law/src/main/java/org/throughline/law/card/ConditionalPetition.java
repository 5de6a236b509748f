package org.throughline.law.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// How Form I-751 stands to its time: too early, in time, late, or of the kind that has no time.
public final class ConditionalPetition implements Rule<ConditionalPetition.Timing> {
    public static final ConditionalPetition RULE = new ConditionalPetition();

    /// How it stands.
    public enum Timing implements Worded {
        WAIVER_ANY_TIME(Text.of(
                "Filed without the spouse, it has no first day and no last day.",
                "Presentado sin el esposo o la esposa, no tiene primer día ni último día.")),
        NOT_OPEN_YET(Text.of("The time to file has not begun.", "El tiempo para presentar no ha empezado.")),
        OPEN_NOW(Text.of("The time to file runs now.", "El tiempo para presentar corre ahora.")),
        TOO_EARLY(Text.of("The form came too early.", "El formulario llegó demasiado temprano.")),
        IN_TIME(Text.of("The form came in time.", "El formulario llegó a tiempo.")),
        LATE_WITH_CAUSE(Text.of(
                "The time is over. USCIS can take the form late, if a good reason for the delay is shown.",
                "El tiempo terminó. USCIS puede aceptarlo tarde, si se muestra una buena razón del retraso."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Timing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private static final Text OTHER_REASON = Text.of(
            "Why the spouse does not sign decides what can be asked for. A lawyer must look.",
            "La razón por la que no firma decide qué se puede pedir. Un abogado debe verlo.");
    private static final Text SOON = Text.of(
            "To wait has a cost: the card ends, and a case in court can begin.",
            "Esperar tiene un costo: la tarjeta vence y puede empezar un caso en la corte.");

    private ConditionalPetition() {}

    @Override
    public String id() {
        return "card.conditional-petition";
    }

    @Override
    public Text question() {
        return Text.of("Is Form I-751 in its time?", "¿Está el Formulario I-751 en su tiempo?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ConditionalEnds.isConditional(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "216(d)(2), (c)(4)"));
    }

    @Override
    public Timing apply(Given given) {
        Thing card = given.subject();
        return switch (given.the(Conditional.ALONE, card)) {
            case FILES_WITH_SPOUSE -> joint(given, card);
            case DIVORCE, ABUSE, GREAT_HARDSHIP -> {
                given.result(ConditionalEnds.RULE, card); // another card has no such request
                given.because(SOON);
                yield Timing.WAIVER_ANY_TIME;
            }
            case OTHER -> given.refer(OTHER_REASON);
        };
    }

    private static Timing joint(Given given, Thing card) {
        LocalDate from = given.result(JointPetitionFrom.RULE, card);
        LocalDate until = given.result(JointPetitionBy.RULE, card);
        if (given.the(Conditional.FILED, card)) {
            LocalDate filed = given.the(Conditional.FILED_ON, card);
            if (filed.isBefore(from)) return Timing.TOO_EARLY;
            return filed.isAfter(until) ? Timing.LATE_WITH_CAUSE : Timing.IN_TIME;
        }
        if (!given.hasCome(from)) return Timing.NOT_OPEN_YET;
        return given.hasCome(until.plusDays(1)) ? Timing.LATE_WITH_CAUSE : Timing.OPEN_NOW;
    }
}
