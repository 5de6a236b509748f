package org.throughline.law.family;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the person asked for the green card or visa within the year. What else than a filed form is enough, and what
/// excuses being late, is for a lawyer.
public final class SoughtInTime implements Rule<Sought> {
    public static final SoughtInTime RULE = new SoughtInTime();

    static final FactType<Boolean> EXTRAORDINARY = FactType.yesNo(
                    "visa.sought.late.reason",
                    Text.of(
                            "Did something grave get in the way? For one, the person was ill, or had bad legal help.",
                            "¿Algo grave le impidió pedirlo antes? Por ejemplo, mala salud o mala ayuda legal."))
            .asSensitive();

    private static final Text EXCUSE = Text.of(
            "There is a reason to argue for being late. A lawyer must look.",
            "Hay un motivo que alegar por la tardanza. Un abogado debe verlo.");

    private static final Text TOO_SOON = Text.of(
            "The step came before a number was there. A lawyer must say if it counts.",
            "El paso fue antes de que hubiera número. Un abogado debe decir si cuenta.");

    private SoughtInTime() {}

    @Override
    public String id() {
        return "family.sought";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did the person ask for the green card in time, to keep a child's age?",
                "¿Pidió la persona la residencia a tiempo, para conservar la edad de hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.PRIORITY, about) && Child.isSaidToBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(h)(1)(A)"),
                new Citation("Matter of O. Vazquez,", "25 I&N Dec. 817 (BIA 2012)"));
    }

    @Override
    public Sought apply(Given given) {
        Thing person = given.subject();
        LocalDate last = given.result(SeekBy.RULE, person);
        if (given.the(Counted.SOUGHT, person)) {
            LocalDate sought = Counted.soughtOn(given);
            boolean early =
                    sought.isBefore(Counted.by(given, Chart.FINAL_ACTION).from());
            if (early && given.the(Counted.STEP, person) != Counted.Step.FORM_I485) return given.refer(TOO_SOON);
            if (!sought.isAfter(last)) return Sought.IN_TIME; // Form I-485 can be filed early, by chart B
        } else if (!given.hasCome(last.plusDays(1))) return Sought.TIME_STILL_RUNS;
        return given.the(EXTRAORDINARY, person) ? given.refer(EXCUSE) : Sought.LATE;
    }
}
