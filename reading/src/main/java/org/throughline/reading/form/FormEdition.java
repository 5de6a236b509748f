package org.throughline.reading.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.reading.form.AnswerBox.Answer;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Vocabulary;

/// One edition of one government form: where its answers stand. Within an edition the boxes never move.
///
/// The tables were measured on blank forms; the first line of each names the file.
record FormEdition(String form, String edition, List<AnswerBox> boxes, List<Anchor> anchors) {
    private static final Map<String, List<FormEdition>> KNOWN = new ConcurrentHashMap<>();

    /// The editions of a form whose boxes are known; none for most forms.
    static List<FormEdition> of(String form) {
        return KNOWN.computeIfAbsent(
                form,
                name -> lines("editions.csv", 1)
                        .filter(row -> row[0].equals(name))
                        .map(row -> read(row[0], row[1]))
                        .toList());
    }

    List<AnswerBox> boxesOn(int page) {
        return boxes.stream().filter(box -> box.page() == page).toList();
    }

    List<Anchor> anchorsOn(int page) {
        return anchors.stream().filter(anchor -> anchor.page() == page).toList();
    }

    /// The pages that have boxes.
    List<Integer> pages() {
        return boxes.stream().map(AnswerBox::page).distinct().toList();
    }

    private static FormEdition read(String form, String edition) {
        String name = form + "_" + edition.replace('/', '-');
        return new FormEdition(
                form,
                edition,
                lines(name + ".boxes.csv", 2).map(FormEdition::box).toList(),
                lines(name + ".words.csv", 2)
                        .map(row -> new Anchor(Integer.parseInt(row[0]), row[1], area(row, 2)))
                        .toList());
    }

    private static AnswerBox box(String[] row) {
        String key = row[2];
        Answer answer = switch (row[5]) {
            case "comb" -> new Answer.Comb(type(key, String.class), Integer.parseInt(row[6]));
            case "date" -> new Answer.Day(type(key, LocalDate.class));
            default -> new Answer.Line(type(key, String.class));
        };
        return new AnswerBox(
                Integer.parseInt(row[0]),
                answer,
                Subject.valueOf(row[3].toUpperCase(Locale.ROOT)),
                Integer.parseInt(row[4]),
                area(row, 7));
    }

    @SuppressWarnings("unchecked") // the class is compared
    private static <T> FactType<T> type(String key, Class<T> valueClass) {
        FactType<?> type = Vocabulary.of(key).orElseThrow();
        if (type.valueClass() != valueClass) throw new IllegalArgumentException(key + " is no " + valueClass);
        return (FactType<T>) type;
    }

    private static Area area(String[] row, int from) {
        return new Area(
                Double.parseDouble(row[from]),
                Double.parseDouble(row[from + 1]),
                Double.parseDouble(row[from + 2]),
                Double.parseDouble(row[from + 3]));
    }

    private static Stream<String[]> lines(String table, int heads) {
        try (InputStream in = FormEdition.class.getResourceAsStream("boxes/" + table)) {
            if (in == null) throw new IllegalStateException("no table " + table);
            try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().skip(heads).map(line -> line.split(",", -1)).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
