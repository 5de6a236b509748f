package org.throughline.office.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.work.FactNames;
import org.throughline.office.work.TimeWords;
import org.throughline.rule.ParameterRow;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Values in the reader's words. Words from a page are shown as they stand, without what could move the cursor.
record Wording(Locale reader) {
    private static final Text YES = Text.of("yes", "sí");
    private static final Text NO = Text.of("no", "no");
    private static final Text OR = Text.of("{0} or {1}", "{0} o {1}");

    String of(Object value) {
        return switch (value) {
            case LocalDate day -> Days.plain(day, reader);
            case Boolean yes -> (yes ? YES : NO).in(reader);
            case Text text -> text.in(reader);
            case Worded worded -> worded.in(reader);
            case Period period -> new TimeWords(reader).of(period);
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
                ? new TimeWords(reader).days(number)
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
            case VIOLATION -> Text.of("break in status", "falta de estatus");
            case PRESENCE -> Text.of("time in the United States", "tiempo en Estados Unidos");
            case MOVE -> Text.of("change of address", "cambio de dirección");
            case DOCUMENT -> Text.of("paper", "papel");
        };
    }
}
