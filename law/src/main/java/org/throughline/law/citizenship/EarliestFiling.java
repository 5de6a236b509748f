package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The first day on which Form N-400 may be received. It is a date, not advice: see [Filing].
public final class EarliestFiling implements Rule<LocalDate> {
    public static final EarliestFiling RULE = new EarliestFiling();

    static final Parameter<Integer> DAYS = new Parameter<>("nat.early.practice", Integer.class);
    static final Parameter<Period> MONTHS = new Parameter<>("nat.early.statute", Period.class);

    private static final Text COUNTED = Text.of(
            "{0} days before {1}. The statute says {2} months, which can be up to 2 days more; USCIS denies what comes before the {0} days.",
            "{0} días antes del {1}. La ley dice {2} meses, que pueden ser hasta 2 días más; USCIS niega lo que llega antes de los {0} días.");
    private static final Text IF_UNBROKEN = Text.of(
            "This holds only if no long trip broke the residence. It counts when the form is received; a weekend changes nothing.",
            "Esto vale solo si ningún viaje largo rompió la residencia. Cuenta el día en que se recibe; un fin de semana no cambia nada.");

    private EarliestFiling() {}

    @Override
    public String id() {
        return "naturalization.earliest-filing";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can Form N-400 be received?", "¿Desde qué día se puede recibir el Formulario N-400?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "334(a)"), new Citation("8 CFR", "334.2(b)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate complete = given.result(ResidenceComplete.RULE);
        LocalDate since = given.the(Client.RESIDENT_SINCE);
        int days = given.law(DAYS, since);
        given.because(COUNTED, days, complete, given.law(MONTHS, since).getMonths());
        given.because(IF_UNBROKEN);
        return complete.minusDays(days);
    }
}
