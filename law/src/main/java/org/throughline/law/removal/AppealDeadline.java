package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.time.Office;
import org.throughline.vocabulary.Order;

/// The last day on which the Board must have received an appeal against a judge's order. A waiver does not take it
/// away here: the day stays in sight until a lawyer has looked.
public final class AppealDeadline implements DeadlineRule {
    public static final AppealDeadline RULE = new AppealDeadline();

    static final Parameter<Integer> DAYS = new Parameter<>("bia.appeal", Integer.class);
    /// Where the judge decided about asylum the days stand in the statute, so no rule of an agency can shorten them.
    static final Parameter<Integer> ASYLUM_DAYS = new Parameter<>("asylum.appeal", Integer.class);

    static final Parameter<Integer> MAIL_DAYS = new Parameter<>("time.eoir.mail_days", Integer.class);

    static final FactType<Boolean> ON_ASYLUM = FactType.yesNo(
                    "order.onAsylum",
                    Text.of("Does this order decide about asylum?", "¿Esta orden decide sobre el asilo?"))
            .about(Thing.Kind.ORDER);

    private static final Text RECEIVED = Text.of(
            "The Board must have the paper by then. Mailing it by then is not enough.",
            "La Junta debe tener el papel para esa fecha. No basta con enviarlo antes.");

    private static final Text OUTAGE = Text.of(
            "If the court's filing site was down that day, there can be more time. Do not count on it.",
            "Si el sitio de la corte no funcionó ese día, puede haber más tiempo. No cuente con eso.");

    private AppealDeadline() {}

    @Override
    public String id() {
        return "removal.appeal-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the Board have the appeal?", "¿Para qué día debe tener la Junta la apelación?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Get the appeal to the Board (Form EOIR-26)",
                "Hacer llegar la apelación a la Junta (Formulario EOIR-26)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(Order.APPEAL_DUE);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Decision.mayGoAgainst(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "1003.38(b), (c)"),
                new Citation("Matter of Liadov,", "23 I&N Dec. 990 (BIA 2006)"),
                new Citation("INA", "208(d)(5)(A)(iv)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate told = Decision.told(given, given.subject());
        given.because(RECEIVED);
        given.because(OUTAGE); // an outage nobody planned lengthens the time; not modelled, earlier is safer
        int allowed = given.law(DAYS, told);
        int statute = given.law(ASYLUM_DAYS, told);
        if (allowed != statute && given.the(ON_ASYLUM, given.subject())) allowed = statute;
        int days = allowed + given.law(MAIL_DAYS, told);
        return OpenDays.sameOrNext(given, told.plusDays(days), Office.WASHINGTON_AREA); // the decision is day 0
    }
}
