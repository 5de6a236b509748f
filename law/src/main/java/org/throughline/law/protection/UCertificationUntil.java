package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// The last day on which the certification of a crime is new enough: six months after it was signed. USCIS
/// must have the petition by then.
public final class UCertificationUntil implements DeadlineRule {
    public static final UCertificationUntil RULE = new UCertificationUntil();

    static final Parameter<Period> MONTHS = new Parameter<>("u.cert_age_max", Period.class);

    private static final Text NEW_ONE = Text.of(
            "It was signed on {0}. Later a new signature is needed.",
            "Se firmó el {0}. Después hace falta una firma nueva.");

    private UCertificationUntil() {}

    @Override
    public String id() {
        return "u.file-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have the petition, so that the paper from the police still counts?",
                "¿Para qué día debe tener USCIS la petición, para que la certificación aún valga?");
    }

    @Override
    public Text action() {
        return Text.of("File the petition (Form I-918)", "Presentar la petición (Formulario I-918)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(UStatus.SIGNED_ON, about).isEmpty()
                && record.facts(UStatus.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "214.14(c)(2)(i)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate signed = given.the(UStatus.SIGNED_ON);
        given.because(NEW_ONE, signed);
        return Anniversary.after(given, signed, given.law(MONTHS, signed));
    }
}
