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

/// Whether the ordinary time for a motion to reopen still runs. Exceptions are for a lawyer, and so is a late motion.
public final class Reopen implements Rule<Reopen.Standing> {
    public static final Reopen RULE = new Reopen();

    /// The one outcome that needs no lawyer.
    public enum Standing implements Worded {
        TIME_STILL_RUNS(Text.of(
                "The usual time to ask once to reopen the case still runs.",
                "El plazo normal para pedir una vez que se abra el caso aún corre."));

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

    static final FactType<Boolean> EXCEPTION = FactType.yesNo(
                    "reopen.exception",
                    Text.of(
                            "Is there a reason to open the case again? No notice of the hearing, a change at home, harm by someone in the family, or a yes from the government?",
                            "¿Hay una razón especial para reabrir: no hubo aviso de la audiencia, cambios en su país, abuso de un familiar, o el gobierno está de acuerdo?"))
            .about(Thing.Kind.ORDER)
            .asSensitive();
    static final FactType<Boolean> EARLIER_MOTION = FactType.yesNo(
                    "reopen.earlierMotion",
                    Text.of("Was there a motion to reopen before?", "¿Ya hubo antes una petición de reabrir el caso?"))
            .about(Thing.Kind.ORDER);

    private static final Text SPECIAL = Text.of(
            "A special reason may lift the limit. Only a lawyer can say; the 90-day day stays as the safe one.",
            "Una razón especial puede quitar el límite. Solo un abogado puede decirlo; el día de los 90 días queda como el seguro.");
    private static final Text ONE_MOTION = Text.of(
            "One motion was made before, and the law allows one. A lawyer must look.",
            "Ya se hizo una petición y la ley permite una. Un abogado debe verlo.");
    private static final Text LATE = Text.of(
            "The 90 days are over. A lawyer must look whether an exception or lost time helps.",
            "Los 90 días ya pasaron. Un abogado debe ver si ayuda una excepción o el tiempo perdido.");

    private Reopen() {}

    @Override
    public String id() {
        return "removal.reopen";
    }

    @Override
    public Text question() {
        return Text.of("Can the court case still be reopened?", "¿Todavía se puede reabrir el caso en la corte?");
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
        return List.of(new Citation("INA", "240(c)(7)(A), (C)"), new Citation("8 CFR", "1003.2(c), 1003.23(b)"));
    }

    @Override
    public Standing apply(Given given) {
        Thing order = given.subject();
        if (given.the(EARLIER_MOTION, order)) return given.refer(ONE_MOTION); // (A)
        if (given.the(EXCEPTION, order)) return given.refer(SPECIAL); // (C)(ii) to (iv) not modelled
        boolean late = given.hasCome(given.result(ReopenDeadline.RULE, order).plusDays(1));
        return late ? given.refer(LATE) : Standing.TIME_STILL_RUNS; // (C)(i); equitable tolling not modelled
    }
}
