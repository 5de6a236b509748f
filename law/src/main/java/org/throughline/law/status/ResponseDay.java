package org.throughline.law.status;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Notice;

/// The day that governs: the printed one or the counted one, whichever is earlier.
public final class ResponseDay implements Rule<LocalDate> {
    public static final ResponseDay RULE = new ResponseDay();

    static final FactType<Boolean> PRINTS_A_DAY = FactType.yesNo(
                    "notice.printsDueDate",
                    Text.of(
                            "Does the notice print a day for the answer?",
                            "¿Hay en el aviso una fecha impresa para responder?"))
            .about(Thing.Kind.NOTICE);

    private static final Text CONFLICT = Text.of(
            "The notice prints {0}, the rule counts to {1}. The earlier day is the one to keep.",
            "El aviso dice {0}, la regla cuenta hasta el {1}. Hay que cumplir la fecha que llega primero.");

    private ResponseDay() {}

    @Override
    public String id() {
        return "notice.response-day";
    }

    @Override
    public Text question() {
        return Text.of("By what day must USCIS have the answer?", "¿Para qué día debe tener USCIS la respuesta?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.NOTICE;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ResponseDeadline.wantsAnAnswer(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "103.2(b)(8)(iv), 103.8(b)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing notice = given.subject();
        LocalDate counted = given.result(ResponseDeadline.RULE, notice);
        if (!given.the(PRINTS_A_DAY, notice)) return counted;
        LocalDate printed = given.result(PrintedDay.RULE, notice);
        LocalDate onPaper = given.the(Notice.RESPONSE_DUE, notice);
        if (!printed.equals(counted)) given.because(CONFLICT, onPaper, counted);
        return printed.isBefore(counted) ? printed : counted;
    }
}
