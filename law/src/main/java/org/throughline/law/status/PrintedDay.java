package org.throughline.law.status;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Notice;

/// The last day on which an answer is in time by the date that the notice prints.
public final class PrintedDay implements Rule<LocalDate> {
    public static final PrintedDay RULE = new PrintedDay();

    private PrintedDay() {}

    @Override
    public String id() {
        return "notice.printed-day";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have the answer, going by the printed date?",
                "Según la fecha impresa, ¿para qué día debe tener USCIS la respuesta?");
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
        return List.of(
                new Citation("8 CFR", "103.2(b)(8)(iv)"), new Citation("USCIS", "Policy Manual update 2023-03-29"));
    }

    @Override
    public LocalDate apply(Given given) {
        Thing notice = given.subject();
        return UscisWeekend.sameOrNext(given, notice, given.the(Notice.RESPONSE_DUE, notice));
    }
}
