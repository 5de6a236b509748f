package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// A second day on which to look again whether the appeal is on its way, five days before the last one.
public final class AppealSecondAlert implements Rule<LocalDate> {
    public static final AppealSecondAlert RULE = new AppealSecondAlert();

    static final Parameter<Integer> DAYS = new Parameter<>("bia.appeal.second_alert", Integer.class);

    private static final Text ON_ITS_WAY = Text.of(
            "By now the appeal must be on its way. The Board counts the day it gets it.",
            "A esta altura la apelación debe ir en camino. La Junta cuenta el día en que la recibe.");

    private AppealSecondAlert() {}

    @Override
    public String id() {
        return "removal.appeal-second-alert";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day must the appeal be checked again?", "¿Qué día hay que revisar otra vez la apelación?");
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
        return List.of(new Citation("8 CFR", "1003.38(b), (c)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate told = Decision.told(given, given.subject());
        given.because(ON_ITS_WAY);
        return told.plusDays(given.law(DAYS, told)); // not rolled: earlier is safer
    }
}
