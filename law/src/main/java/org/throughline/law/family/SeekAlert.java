package org.throughline.law.family;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day to have asked by at the latest, with time left before the child's year ends.
public final class SeekAlert implements Rule<LocalDate> {
    public static final SeekAlert RULE = new SeekAlert();

    static final Parameter<Integer> ALERT = new Parameter<>("cspa.seek_alert", Integer.class);

    private static final Text EARLY = Text.of(
            "The year runs from {0}. This day leaves time before it ends.",
            "El año corre desde el {0}. Este día deja tiempo antes de que termine.");

    private SeekAlert() {}

    @Override
    public String id() {
        return "family.seek-alert";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day is it wise to have asked for the child's green card?",
                "¿Para qué día conviene haber pedido la residencia del hijo o hija?");
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
        return List.of(new Citation("INA", "203(h)(1)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate from = Counted.by(given, Chart.FINAL_ACTION).from();
        given.because(EARLY, from);
        return from.plusDays(given.law(ALERT, from));
    }
}
