package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// By what day a child who lives abroad must be sworn in as a citizen on a parent's application. Filing is not enough.
public final class OathBy implements DeadlineRule {
    public static final OathBy RULE = new OathBy();

    static final FactType<Boolean> LIVES_ABROAD = FactType.yesNo(
            "child.livesAbroad",
            Text.of(
                    "Does the child live outside the U.S. with a citizen parent?",
                    "¿Vive el niño o niña fuera de EE. UU. con un padre o madre ciudadana?"));

    static final Parameter<Period> AGE = new Parameter<>("cit.322.age", Period.class);

    private static final Text DECIDED =
            Text.of("It must be decided and sworn before {0}.", "Debe decidirse y jurarse antes del {0}.");
    private static final Text LIVES_HERE = Text.of(
            "A child who lives here with a green card comes under another law (INA 320).",
            "Un niño que vive aquí con tarjeta verde entra en otra ley (INA 320).");

    private OathBy() {}

    @Override
    public String id() {
        return "citizenship.oath-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must a child abroad take the oath (Form N-600K)?",
                "¿Antes de qué día debe jurar un niño que vive en otro país (Formulario N-600K)?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Have the child sworn in (Form N-600K must be decided before)",
                "Que el niño o niña jure (antes debe decidirse el Formulario N-600K)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.facts(LIVES_ABROAD, about).stream()
                .anyMatch(fact -> fact.said().possible().contains(true));
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "322(a)"), new Citation("USCIS", "Policy Manual 12-H-5"));
    }

    /// The day before the birthday is the last safe one: whether the birthday itself is in time is USCIS's reading
    /// alone.
    @Override
    public LocalDate apply(Given given) {
        if (!given.the(LIVES_ABROAD)) return given.refer(LIVES_HERE);
        LocalDate act = given.law(Birthday18.ACT, LocalDate.MAX);
        LocalDate birthday = Birthday18.of(given, given.law(AGE, act));
        given.because(DECIDED, birthday);
        return birthday.minusDays(given.either(Birthday18.ON_THE_DAY) == Birthday18.Reading.IN_TIME ? 0 : 1);
    }
}
