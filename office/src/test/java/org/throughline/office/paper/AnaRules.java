package org.throughline.office.paper;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.ParameterRow.Confidence;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Asylum;
import org.throughline.vocabulary.Notice;

/// Four small rules with every kind of answer: settled, with two readings of the law, open, and for a lawyer. They are
/// for looking at pages and are no law.
final class AnaRules {
    static final FactType<Boolean> HARMED = FactType.yesNo(
                    "test.harmed", Text.of("Did somebody hurt the person?", "¿Alguien le hizo daño a la persona?"))
            .asSensitive();
    static final Parameter<Period> ANSWER = new Parameter<>("rfe.longest", Period.class);
    static final Parameter<Integer> MAIL = new Parameter<>("rfe.mail_days", Integer.class);
    static final Parameter<Period> YEAR = new Parameter<>("asylum.one_year", Period.class);

    private AnaRules() {}

    static final class AnswerToEvidence implements DeadlineRule {
        private static final LegalQuestion<Boolean> MAIL_COUNTS = new LegalQuestion<>(
                "rfe.mail", readings(), Text.of("Do the mail days count?", "¿Cuentan los días de correo?"));

        private static SequencedMap<Boolean, Citation> readings() {
            var readings = new LinkedHashMap<Boolean, Citation>();
            readings.put(true, new Citation("8 CFR", "103.8(b)"));
            readings.put(false, new Citation("8 CFR", "103.2(b)(8)(iv)"));
            return readings;
        }

        @Override
        public String id() {
            return "filing.answer-to-evidence-request";
        }

        @Override
        public Text question() {
            return Text.of("By what day must USCIS have the answer?", "¿Para qué fecha debe USCIS tener la respuesta?");
        }

        @Override
        public Text action() {
            return Text.of("Answer the request for evidence", "Responder a la solicitud de evidencia");
        }

        @Override
        public IfMissed ifMissed() {
            return IfMissed.STATUS_OR_WORK;
        }

        @Override
        public Optional<FactType<LocalDate>> printed() {
            return Optional.of(Notice.RESPONSE_DUE);
        }

        @Override
        public Thing.Kind about() {
            return Thing.Kind.NOTICE;
        }

        @Override
        public List<Citation> authority() {
            return List.of(new Citation("8 CFR", "103.2(b)(8)(iv)"), new Citation("8 CFR", "103.8(b)"));
        }

        @Override
        public LocalDate apply(Given given) {
            LocalDate sent = given.the(Notice.DATE, given.subject());
            LocalDate end = sent.plus(given.law(ANSWER, sent));
            given.because(
                    Text.of("Counted from {0} the time ends on {1}.", "Contado desde el {0}, el plazo termina el {1}."),
                    sent,
                    end);
            if (!given.either(MAIL_COUNTS)) return end;
            LocalDate mailed = end.plusDays(given.law(MAIL, sent));
            given.because(Text.of("It came by mail: {0}.", "Llegó por correo: {0}."), mailed);
            return mailed;
        }
    }

    static final class AskForAsylum implements DeadlineRule {
        @Override
        public String id() {
            return "asylum.one-year-deadline";
        }

        @Override
        public Text question() {
            return Text.of("By what day must asylum be asked for?", "¿Hasta qué fecha se puede pedir asilo?");
        }

        @Override
        public Text action() {
            return Text.of("Ask for asylum (Form I-589)", "Pedir asilo (formulario I-589)");
        }

        @Override
        public IfMissed ifMissed() {
            return IfMissed.HEARING_OR_APPEAL;
        }

        @Override
        public Thing.Kind about() {
            return Thing.Kind.ARRIVAL;
        }

        @Override
        public List<Citation> authority() {
            return List.of(new Citation("INA", "208(a)(2)(B)"));
        }

        @Override
        public LocalDate apply(Given given) {
            LocalDate arrived = given.the(Arrival.DATE, given.subject());
            return arrived.plus(given.law(YEAR, arrived));
        }
    }

    static final class AskedInTime implements Rule<Boolean> {
        @Override
        public String id() {
            return "asylum.asked-in-time";
        }

        @Override
        public Text question() {
            return Text.of("Was asylum asked for in time?", "¿Se pidió asilo a tiempo?");
        }

        @Override
        public Thing.Kind about() {
            return Thing.Kind.ARRIVAL;
        }

        @Override
        public List<Citation> authority() {
            return List.of(new Citation("INA", "208(a)(2)(B)"));
        }

        @Override
        public Boolean apply(Given given) {
            return !given.the(Asylum.RECEIVED).isAfter(given.result(new AskForAsylum(), given.subject()));
        }
    }

    static final class Harm implements Rule<Boolean> {
        @Override
        public String id() {
            return "status.harm";
        }

        @Override
        public Text question() {
            return Text.of("May harm open another way?", "¿Puede un daño abrir otro camino?");
        }

        @Override
        public List<Citation> authority() {
            return List.of(new Citation("INA", "101(a)(15)(U)"));
        }

        @Override
        public Boolean apply(Given given) {
            if (given.the(HARMED)) return given.refer(Text.of("what happened decides it.", "lo que pasó lo decide."));
            return false;
        }
    }

    static Rulebook rulebook() {
        return new Rulebook(
                List.of(new AnswerToEvidence(), new AskForAsylum(), new AskedInTime(), new Harm()),
                new Parameters(List.of(
                        row("rfe.longest", Period.ofDays(84), "", "8 CFR 103.2(b)(8)(iv)", Confidence.VERIFIED),
                        row("rfe.mail_days", 3, "days", "8 CFR 103.8(b)", Confidence.RECALLED),
                        row("asylum.one_year", Period.ofYears(1), "", "INA 208(a)(2)(B)", Confidence.IN_FLUX))),
                "2026-11-06");
    }

    private static <T> ParameterRow<T> row(String id, T value, String unit, String citation, Confidence confidence) {
        return new ParameterRow<>(
                id,
                value,
                unit,
                Optional.of(LocalDate.of(1997, 4, 1)),
                Optional.empty(),
                citation,
                "",
                confidence,
                "",
                "",
                true,
                "test");
    }
}
