package org.throughline.office.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.work.FactNames;
import org.throughline.office.work.KindNames;
import org.throughline.office.work.TimeWords;
import org.throughline.office.work.Words;
import org.throughline.rule.ParameterRow;
import org.throughline.text.Text;

/// Values in the reader's words. Words from a page are shown as they stand, without what could move the cursor.
record Wording(Locale reader) {

    String of(Object value) {
        return clean(new Words(reader).value(value));
    }

    /// `a, b or c`.
    String or(Collection<?> values) {
        return clean(new Words(reader).or(values));
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
        return KindNames.of(kind);
    }
}
