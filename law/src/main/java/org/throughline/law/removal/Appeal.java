package org.throughline.law.removal;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the time to appeal still runs.
public final class Appeal implements Rule<Appeal.Standing> {
    public static final Appeal RULE = new Appeal();

    /// How the time stands.
    public enum Standing implements Worded {
        TIME_STILL_RUNS(Text.of("The time to appeal still runs.", "El plazo para apelar todavía corre.")),
        TIME_IS_OVER(Text.of("The time to appeal is over.", "El plazo para apelar ya pasó."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final FactType<Boolean> WAIVED = FactType.yesNo(
                    "order.appealWaived",
                    Text.of(
                            "Did the person give up the appeal in court?",
                            "¿La persona renunció a apelar en la corte?"))
            .about(Thing.Kind.ORDER);

    private static final Text GIVEN_UP = Text.of(
            "The appeal was given up in court. A lawyer must look whether that holds; the last day stays in sight.",
            "Se renunció a la apelación en la corte. Un abogado debe ver si eso vale; el último día sigue a la vista.");

    private Appeal() {}

    @Override
    public String id() {
        return "removal.appeal";
    }

    @Override
    public Text question() {
        return Text.of("Can the order still be appealed?", "¿Todavía se puede apelar la orden?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayGoAgainst(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "1003.38(b), 1003.39"));
    }

    @Override
    public Standing apply(Given given) {
        if (given.the(WAIVED, given.subject())) return given.refer(GIVEN_UP);
        boolean over =
                given.hasCome(given.result(AppealDeadline.RULE, given.subject()).plusDays(1));
        return over ? Standing.TIME_IS_OVER : Standing.TIME_STILL_RUNS;
    }
}
