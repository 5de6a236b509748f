package org.throughline.law.hearing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Move;

/// The last day to tell the court, and the Board, of a new address. USCIS must be told on a form of its own.
public final class AddressDeadline implements DeadlineRule {
    public static final AddressDeadline RULE = new AddressDeadline();

    /// How the five days count.
    enum Days {
        CALENDAR,
        WORKING
    }

    static final LegalQuestion<Days> KIND_OF_DAYS = kindOfDays();
    static final Parameter<Integer> CALENDAR_DAYS = new Parameter<>("eoir33.regulation", Integer.class);
    static final Parameter<Integer> WORKING_DAYS = new Parameter<>("eoir33.form", Integer.class);

    private static final Text TWO_FORMS = Text.of(
            "The court has one form and the Board another. The form for USCIS does not count for them.",
            "La corte tiene un formulario y la Junta otro. El formulario de USCIS no sirve para ellas.");
    private static final Text ASK_FIRST = Text.of(
            "Is there an order to leave? Does the person hide from someone? Then ask a lawyer before you send it.",
            "Si hay una orden de salir, o la persona se esconde de alguien, pregunte a un abogado antes de enviar.");

    private AddressDeadline() {}

    @Override
    public String id() {
        return "hearing.address-deadline";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the court have the new address?",
                "¿Para qué día debe tener la corte la nueva dirección?");
    }

    @Override
    public Text action() {
        return Text.of(
                "Tell the court the new address (Form EOIR-33)",
                "Decir a la corte la nueva dirección (Formulario EOIR-33)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.HEARING_OR_APPEAL;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.MOVE;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return mayBeInCourt(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "1003.15(d)(2), 1003.38(e)"),
                new Citation("EOIR", "Forms EOIR-33/IC, EOIR-33/BIA"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate moved = given.the(Move.DATE, given.subject());
        given.because(TWO_FORMS);
        given.because(ASK_FIRST);
        return switch (given.either(KIND_OF_DAYS)) {
            case CALENDAR -> moved.plusDays(given.law(CALENDAR_DAYS, moved)); // not rolled: earlier is safer
            case WORKING -> OpenDays.plus(given, moved, given.law(WORKING_DAYS, moved));
        };
    }

    static boolean mayBeInCourt(ClientRecord record) {
        return Stream.of(Thing.Kind.PROCEEDING, Thing.Kind.HEARING, Thing.Kind.ORDER)
                .anyMatch(kind -> !record.each(kind).isEmpty());
    }

    private static LegalQuestion<Days> kindOfDays() {
        var readings = new LinkedHashMap<Days, Citation>();
        readings.put(Days.CALENDAR, new Citation("8 CFR", "1003.15(d)(2): five days"));
        readings.put(Days.WORKING, new Citation("Form EOIR-33;", "8 CFR 1003.38(e): five working days"));
        return new LegalQuestion<>(
                "hearing.address-days",
                readings,
                Text.of(
                        "Are the five days calendar days, or working days as the form says?",
                        "¿Los cinco días son de calendario, o hábiles como dice el formulario?"));
    }
}
