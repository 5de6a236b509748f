package org.throughline.office.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.work.FactNames;
import org.throughline.rule.ParameterRow;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Values in the reader's words. Words from a page are shown as they stand, without what could move the cursor.
record Wording(Locale reader) {
    private static final Text YES = Text.of("yes", "sí");
    private static final Text NO = Text.of("no", "no");
    private static final Text ONE_DAY = Text.of("1 day", "1 día");
    private static final Text DAYS = Text.of("{0} days", "{0} días");
    private static final Text ONE_MONTH = Text.of("1 month", "1 mes");
    private static final Text MONTHS = Text.of("{0} months", "{0} meses");
    private static final Text ONE_YEAR = Text.of("1 year", "1 año");
    private static final Text YEARS = Text.of("{0} years", "{0} años");
    private static final Text OR = Text.of("{0} or {1}", "{0} o {1}");

    String of(Object value) {
        return switch (value) {
            case LocalDate day -> Days.plain(day, reader);
            case Boolean yes -> (yes ? YES : NO).in(reader);
            case Text text -> text.in(reader);
            case Worded worded -> worded.in(reader);
            case Period period -> of(period);
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> clean(String.valueOf(value));
        };
    }

    /// `a, b or c`.
    String or(Collection<?> values) {
        List<String> words = values.stream()
                .map(value -> of(value).replaceAll("\\.$", ""))
                .distinct()
                .toList();
        if (words.size() < 2) return String.join("", words);
        return OR.in(reader, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /// A figure of law with what it is counted in.
    String of(ParameterRow<?> row) {
        String words = of(row.value());
        if (!(row.value() instanceof Integer number)) return words;
        return row.unit().equals("days") || row.unit().equals("calendar days")
                ? count(number, ONE_DAY, DAYS)
                : words + " " + row.unit();
    }

    String name(FactType<?> type) {
        return FactNames.of(type).in(reader);
    }

    /// Control characters of a hostile page must not reach a terminal.
    static String clean(String words) {
        return words.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String of(Period period) {
        var parts = new ArrayList<String>();
        if (period.getYears() != 0) parts.add(count(period.getYears(), ONE_YEAR, YEARS));
        if (period.getMonths() != 0) parts.add(count(period.getMonths(), ONE_MONTH, MONTHS));
        if (period.getDays() != 0 || period.isZero()) parts.add(count(period.getDays(), ONE_DAY, DAYS));
        return String.join(" ", parts);
    }

    private String count(int number, Text one, Text many) {
        return number == 1 ? one.in(reader) : many.in(reader, number);
    }

    static Text kind(Thing.Kind kind) {
        return switch (kind) {
            case CLIENT -> Text.of("the client", "la persona cliente");
            case PERSON -> Text.of("another person", "otra persona");
            case ARRIVAL -> Text.of("arrival", "llegada");
            case TRIP -> Text.of("trip", "viaje");
            case FILING -> Text.of("filing", "trámite");
            case NOTICE -> Text.of("notice", "aviso");
            case CARD -> Text.of("card", "tarjeta");
            case PASSPORT -> Text.of("passport", "pasaporte");
            case PROCEEDING -> Text.of("court case", "caso en la corte");
            case HEARING -> Text.of("hearing", "audiencia");
            case ORDER -> Text.of("order", "orden");
            case RECORDS_REQUEST -> Text.of("records request", "solicitud de expediente");
            case DELAY -> Text.of("delay", "demora");
            case AUTHORIZED_STAY -> Text.of("permitted stay", "estadía permitida");
            case DOCUMENT -> Text.of("paper", "papel");
        };
    }
}
