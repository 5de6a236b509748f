package org.throughline.reading.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A page drawn by hand in `src/test/resources/pages`, whose README tells the format.
public final class Specimen {
    private static final double WIDTH = 612;
    private static final double HEIGHT = 792;

    private final List<Word> words = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private Optional<Barcode> barcode = Optional.empty();
    private TextFrom from = TextFrom.LAYER;
    private int rotation;
    private float confidence = 1;

    private Specimen() {}

    /// The page of a file in `pages`.
    public static Lines page(String name) {
        try (InputStream in = Objects.requireNonNull(
                Specimen.class.getResourceAsStream("/pages/" + name), "no specimen page " + name)) {
            return drawn(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page of a text block.
    public static Lines drawn(String text) {
        var specimen = new Specimen();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(specimen::line);
        return Lines.of(new PageText(
                1, WIDTH, HEIGHT, specimen.rotation, specimen.from, specimen.words, specimen.bars, specimen.barcode));
    }

    private void line(String line) {
        String[] part = line.split(" ", 2);
        switch (part[0]) {
            case "from" -> from = TextFrom.valueOf(part[1]);
            case "rotation" -> rotation = Integer.parseInt(part[1]);
            case "confidence" -> confidence = Float.parseFloat(part[1]);
            case "barcode" -> {
                String[] says = part[1].split("\\|", -1);
                barcode = Optional.of(new Barcode(says[0], says[1], Integer.parseInt(says[2])));
            }
            case "bar" -> {
                String[] says = part[1].split(" ", 5);
                bars.add(new Bar(
                        new Area(number(says[0]), number(says[1]), number(says[2]), number(says[3])),
                        Optional.of(says[4])));
            }
            default -> text(line.split(" ", 4));
        }
    }

    private void text(String[] says) {
        double size = number(says[2]);
        double x = number(says[0]);
        double top = number(says[1]) - 0.8 * size;
        String text = says[3];
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf(' ', from) < 0 ? text.length() : text.indexOf(' ', from);
            if (to > from)
                words.add(new Word(
                        text.substring(from, to),
                        turned(new Area(x + 0.6 * size * from, top, x + 0.6 * size * to, top + 1.05 * size)),
                        confidence));
            from = to + 1;
        }
    }

    private Area turned(Area upright) {
        return switch (rotation) {
            case 180 ->
                new Area(WIDTH - upright.x1(), HEIGHT - upright.y1(), WIDTH - upright.x0(), HEIGHT - upright.y0());
            case 0 -> upright;
            default -> throw new IllegalArgumentException("specimen pages stand upright or upside down: " + rotation);
        };
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
