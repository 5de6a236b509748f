package org.throughline.law.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// The notices about TPS that the rulebook holds, the newest first. The list has a last day and holes.
public record TpsNotices(List<TpsNotice> newestFirst) implements Worded {
    private static final Text WORDS = Text.of("{0} notices, the newest of {1}", "{0} avisos, el más nuevo del {1}");

    public TpsNotices {
        newestFirst = newestFirst.stream()
                .sorted(Comparator.comparing(TpsNotice::published)
                        .thenComparing(TpsNotice::document)
                        .reversed())
                .toList();
        if (newestFirst.isEmpty()) throw new IllegalArgumentException("a list of notices has at least one");
    }

    /// The notices that name this country, the newest first.
    List<TpsNotice> of(String country) {
        return newestFirst.stream()
                .filter(notice -> notice.countries().contains(country))
                .toList();
    }

    @Override
    public String in(Locale reader) {
        return WORDS.in(reader, newestFirst.size(), newestFirst.getFirst().published());
    }
}
