package org.throughline.law.card;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// A work permit and the request (Form I-765) for the card that follows it.
final class WorkPermit {
    /// What became of the request.
    enum Decision {
        PENDING,
        APPROVED,
        DENIED
    }

    static final FactType<Boolean> RENEWED = FactType.yesNo(
                    "ead.request.filed",
                    Text.of(
                            "Was a new card asked for (Form I-765)?",
                            "¿Se pidió una tarjeta nueva (Formulario I-765)?"))
            .about(Thing.Kind.CARD);
    static final FactType<LocalDate> FILED = FactType.date(
                    "ead.request.filed.date",
                    Text.of(
                            "On what day did USCIS receive the request for the new card?",
                            "¿Qué día recibió USCIS la petición de la tarjeta nueva?"))
            .about(Thing.Kind.CARD);
    static final FactType<String> ASKED_CATEGORY = FactType.text(
                    "ead.request.category",
                    Text.of(
                            "What category does the request for the new card name?",
                            "¿Qué categoría nombra la petición de la tarjeta nueva?"))
            .about(Thing.Kind.CARD);
    static final FactType<Decision> DECISION = FactType.oneOf(
                    "ead.request.decision",
                    Decision.class,
                    Text.of(
                            "Is the request for the new card still pending, approved, or denied?",
                            "¿La petición de la tarjeta nueva sigue pendiente, fue aprobada o fue negada?"))
            .about(Thing.Kind.CARD);
    static final FactType<LocalDate> DECIDED = FactType.date(
                    "ead.request.decided.date",
                    Text.of("On what day was that request decided?", "¿Qué día se decidió esa petición?"))
            .about(Thing.Kind.CARD);

    private static final Pattern CODE = Pattern.compile("([AC])0*([0-9]{1,2})([A-Z]?)");
    private static final String STUDENT = "C03";
    private static final String SCIENCE_GRADUATE = STUDENT + "C";

    private static final Text NO_CATEGORY = Text.of(
            "The category of the card does not read like one. A lawyer must look at the card.",
            "La categoría de la tarjeta no se lee bien. Un abogado debe ver la tarjeta.");

    private WorkPermit() {}

    static boolean is(ClientRecord record, Thing card) {
        return !record.facts(Card.CATEGORY, card).isEmpty();
    }

    static boolean isAskedFor(ClientRecord record, Thing card) {
        return !record.facts(FILED, card).isEmpty()
                || !record.facts(RENEWED, card).isEmpty();
    }

    /// `C09` for `C09`, `C9`, `(c)(9)`: a letter and two digits; of the students' codes the last letter
    /// counts too.
    static String category(Given given, FactType<String> type, Thing card) {
        String plain = given.the(type, card).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.contains("STEM")) return SCIENCE_GRADUATE;
        var code = CODE.matcher(plain);
        if (!code.matches()) return given.refer(NO_CATEGORY);
        String number = code.group(2).length() == 1 ? "0" + code.group(2) : code.group(2);
        String category = code.group(1) + number;
        return category.equals(STUDENT) ? category + code.group(3) : category;
    }

    static boolean isScienceGraduate(String category) {
        return category.equals(SCIENCE_GRADUATE);
    }

    /// Whether a list of categories, divided by blanks, names this one.
    static boolean names(String list, String category) {
        return Arrays.asList(list.split(" ")).contains(category);
    }

    /// Whether the request was still open at the end of a day.
    static boolean wasPendingOn(Given given, Thing card, LocalDate day) {
        return switch (given.the(DECISION, card)) {
            case PENDING -> true;
            case APPROVED, DENIED -> given.the(DECIDED, card).isAfter(day);
        };
    }
}
