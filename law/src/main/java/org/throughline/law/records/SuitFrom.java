package org.throughline.law.records;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a court can be asked for help because the agency did not answer in time.
public final class SuitFrom implements Rule<LocalDate> {
    public static final SuitFrom RULE = new SuitFrom();

    private static final Text SILENCE = Text.of(
            "If no answer comes by {0}, the law treats the silence as a no. An answer that comes later ends this.",
            "Si no llega respuesta hasta el {0}, la ley trata el silencio como un no. Una respuesta posterior termina esto.");
    private static final Text ANSWER_ENOUGH = Text.of(
            "An answer says what the agency will do. The pages themselves can come later.",
            "Una respuesta dice lo que hará la agencia. Las páginas pueden llegar después.");

    private SuitFrom() {}

    @Override
    public String id() {
        return "records.foia-suit-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can a court be asked, if the agency says nothing?",
                "¿Desde qué día se puede acudir a un tribunal, si la agencia no dice nada?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.RECORDS_REQUEST;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return FoiaAnswerDue.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("5 USC", "552(a)(6)(C)(i)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate due = given.result(FoiaAnswerDue.RULE, given.subject());
        given.because(SILENCE, due);
        given.because(ANSWER_ENOUGH);
        return due.plusDays(1);
    }
}
