package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;

/// The last day to register for TPS, or to register again, that the notice prints. It stays in sight even
/// where the law is in dispute.
public final class TpsRegisterBy implements DeadlineRule {
    public static final TpsRegisterBy RULE = new TpsRegisterBy();

    static final FactType<LocalDate> PRINTED_DAY = FactType.date(
            "tps.registration.until.date",
            Text.of(
                    "What last day to register does the TPS notice print?",
                    "¿Qué último día para inscribirse da el aviso de TPS?"));

    private static final Text PRINTED = Text.of(
            "This is the day that the notice prints. Courts may have changed it. Late registration asks for a good cause.",
            "Este es el día que da el aviso. Una corte puede haberlo cambiado. Para entrar tarde hace falta una buena razón.");

    private TpsRegisterBy() {}

    @Override
    public String id() {
        return "tps.register-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day does the notice say to register for TPS?",
                "¿Para qué día dice el aviso que hay que inscribirse para el TPS?");
    }

    @Override
    public Text action() {
        return Text.of("Register for TPS (Form I-821)", "Inscribirse para el TPS (Formulario I-821)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(PRINTED_DAY, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(c)(1)(A)(iv), (c)(3)(C)"), new Citation("8 CFR", "244.17"));
    }

    @Override
    public LocalDate apply(Given given) {
        given.because(PRINTED);
        return given.the(PRINTED_DAY);
    }
}
