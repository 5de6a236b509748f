package org.throughline.reading.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.Read;

/// The labelled values of one page, claimed one by one. Where a label has something beside it that cannot be made out,
/// that is said; where it has nothing, nothing is.
final class Fields {
    private final Lines page;
    private final Claims out;

    Fields(Lines page, Claims out) {
        this.page = page;
        this.out = out;
    }

    /// The value that follows the first of these labels, in its cell.
    <T> void after(FactType<T> type, Function<Passage, Optional<Read<T>>> parser, String... labels) {
        first(type, parser, page::after, labels);
    }

    /// The value that stands under the first of these labels, or under the longer label that it is part of.
    <T> void under(FactType<T> type, Function<Passage, Optional<Read<T>>> parser, String... labels) {
        firstIn(
                type,
                parser,
                places(labels)
                        .flatMap(label -> Stream.of(page.under(label), page.under(page.cellOf(label))))
                        .toList());
    }

    /// The value right of the first of these labels, be there a column gap between.
    <T> void rightOf(FactType<T> type, Function<Passage, Optional<Read<T>>> parser, String... labels) {
        first(type, parser, page::rightOf, labels);
    }

    /// The value after the first of these labels, else under it.
    <T> void beside(FactType<T> type, Function<Passage, Optional<Read<T>>> parser, String... labels) {
        first(type, parser, page::value, labels);
    }

    /// The value that stands in this passage.
    <T> void in(FactType<T> type, Function<Passage, Optional<Read<T>>> parser, Passage passage) {
        if (passage.isEmpty()) return;
        parser.apply(passage)
                .ifPresentOrElse(
                        read -> read.claim(type, out), () -> out.couldNotRead(type, passage.words(), passage.text()));
    }

    /// The value in the first of these passages that has one.
    <T> void firstIn(FactType<T> type, Function<Passage, Optional<Read<T>>> parser, List<Passage> passages) {
        Optional<Read<T>> read =
                passages.stream().map(parser).flatMap(Optional::stream).findFirst();
        read.ifPresentOrElse(
                found -> found.claim(type, out),
                () -> passages.stream()
                        .filter(passage -> !passage.isEmpty())
                        .findFirst()
                        .ifPresent(passage -> out.couldNotRead(type, passage.words(), passage.text())));
    }

    private <T> void first(
            FactType<T> type,
            Function<Passage, Optional<Read<T>>> parser,
            Function<Passage, Passage> place,
            String... labels) {
        firstIn(type, parser, places(labels).map(place).toList());
    }

    private Stream<Passage> places(String... labels) {
        return Stream.of(labels).flatMap(label -> page.findAll(label).stream());
    }
}
