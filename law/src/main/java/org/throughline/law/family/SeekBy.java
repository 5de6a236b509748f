package org.throughline.law.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.Stretch;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day to ask for the green card or visa, so that a child keeps the age that the law gives: one year from the
/// day
/// a number was there. A shorter time that was lost again does not count.
public final class SeekBy implements DeadlineRule {
    public static final SeekBy RULE = new SeekBy();

    static final Parameter<Period> WITHIN = new Parameter<>("cspa.seek_within", Period.class);

    private static final Text FROM = Text.of(
            "A number was there from {0}. The year runs from that day.",
            "Hubo número desde el {0}. El año corre desde ese día.");

    private SeekBy() {}

    @Override
    public String id() {
        return "family.seek-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the person ask for the green card, to keep a child's age?",
                "¿Para qué día debe pedir la residencia, para conservar la edad de hijo o hija?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Ask for the green card or visa for the child (Form I-485, DS-260 or I-824)",
                "Pedir la residencia o visa para el hijo o hija (Formulario I-485, DS-260 o I-824)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
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
                new Citation("USCIS", "Policy Manual 7-A-7"),
                new Citation("Matter of O. Vazquez,", "25 I&N Dec. 817 (BIA 2012)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Stretch counted = Counted.by(given, Chart.FINAL_ACTION);
        given.because(FROM, counted.from());
        return Counted.yearAfter(given, counted); // not rolled: no text lengthens it
    }
}
