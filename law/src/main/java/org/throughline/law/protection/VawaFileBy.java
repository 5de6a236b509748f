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

/// The last day for the petition of a person whom a spouse hurt: two years after a divorce, a death, or the
/// loss of that spouse's status.
public final class VawaFileBy implements DeadlineRule {
    public static final VawaFileBy RULE = new VawaFileBy();

    static final Parameter<Period> YEARS = new Parameter<>("vawa.after_event", Period.class);

    private static final Text COUNTED = Text.of(
            "Two years from {0}. USCIS must have the petition by then; mailing it is not enough.",
            "Dos años desde el {0}. USCIS debe tener la petición para ese día; no basta con enviarla.");
    private static final Text TIED = Text.of(
            "The divorce, or the loss of status, must be tied to the abuse. A lawyer must look at that.",
            "El divorcio, o la pérdida del estatus, debe estar ligado al abuso. Un abogado debe ver eso.");
    private static final Text NO_TIME = Text.of(
            "No such time runs while the tie stands. It starts with a divorce, a death, or a loss of status. A lawyer must watch it.",
            "Este plazo no corre mientras dure el lazo. Empieza con un divorcio, una muerte o la pérdida del estatus. Un abogado debe vigilarlo.");
    private static final Text DEAD_RESIDENT = Text.of(
            "For a spouse who was a resident and died, the law names no such time. A lawyer must look.",
            "Para un cónyuge residente que murió, la ley no da este plazo. Un abogado debe verlo.");
    private static final Text CHILD = Text.of(
            "For the child of the person who did harm, age decides. See the other days.",
            "Para el hijo de quien hizo daño, decide la edad. Vea los otros días.");
    private static final Text OTHER = Text.of(
            "For harm by another person this way is not made. A lawyer must look at other ways.",
            "Este camino no es para daños de otra persona. Un abogado debe ver otros caminos.");

    private VawaFileBy() {}

    @Override
    public String id() {
        return "vawa.file-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must USCIS have the petition (Form I-360)?",
                "¿Para qué día debe tener USCIS la petición (Formulario I-360)?");
    }

    @Override
    public Text action() {
        return Text.of(
                "File the petition without the relative (Form I-360)",
                "Presentar la petición sin el familiar (Formulario I-360)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.STATUS_OR_WORK;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Vawa.concerns(record) && record.facts(Vawa.FILED_ON, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "204(a)(1)(A)(iii)(II)(aa)(CC), (vii)"),
                new Citation("INA", "204(a)(1)(B)(ii)(II)(aa)(CC)"));
    }

    @Override
    public LocalDate apply(Given given) {
        Vawa.Standing standing = given.the(Vawa.STANDING);
        boolean lost = standing == Vawa.Standing.LOST_IT;
        return switch (given.the(Vawa.ABUSER)) {
            case SPOUSE -> lost ? twoYears(given, given.the(Vawa.LOST)) : given.refer(NO_TIME);
            case DIVORCED_SPOUSE -> {
                LocalDate divorced = given.the(Vawa.DIVORCED);
                yield twoYears(given, lost ? earlier(divorced, given.the(Vawa.LOST)) : divorced);
            }
            case DEAD_SPOUSE ->
                standing == Vawa.Standing.RESIDENT
                        ? given.refer(DEAD_RESIDENT)
                        : twoYears(
                                given,
                                lost ? earlier(given.the(Vawa.DIED), given.the(Vawa.LOST)) : given.the(Vawa.DIED));
            case SON_OR_DAUGHTER -> lost ? twoYears(given, given.the(Vawa.LOST)) : given.refer(NO_TIME);
            case PARENT -> given.refer(CHILD);
            case OTHER -> given.refer(OTHER);
        };
    }

    private static LocalDate twoYears(Given given, LocalDate event) {
        given.because(COUNTED, event);
        given.because(TIED);
        return Anniversary.after(given, event, given.law(YEARS, event)); // not rolled: earlier is safer
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
