package org.throughline.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Word;

class RegistrationTest {
    private static final List<Anchor> ANCHORS =
            FormEdition.of("I-765").getFirst().anchorsOn(3);

    private static Placement placement(double scale, double degrees, double dx, double dy) {
        double turn = Math.toRadians(degrees);
        return new Placement(scale * Math.cos(turn), scale * Math.sin(turn), dx, dy);
    }

    @Property(tries = 50)
    void wherePrintedWordsHaveBeenMovedIsFoundThoughSomeAreMisreadOrElsewhere(
            @ForAll @DoubleRange(min = 0.9, max = 1.1) double scale,
            @ForAll @DoubleRange(min = -4, max = 4) double degrees,
            @ForAll @DoubleRange(min = -20, max = 20) double dx,
            @ForAll @IntRange(max = 4) int every) {
        Placement moved = placement(scale, degrees, dx, -dx);
        List<Word> words = new ArrayList<>();
        for (Anchor anchor : ANCHORS) {
            boolean astray = words.size() % 5 == every;
            Area area = moved.toPage(anchor.area());
            words.add(new Word(anchor.text(), astray ? new Area(0, 0, area.width(), area.height()) : area, 1));
        }
        Placement found = Registration.of(ANCHORS, words).orElseThrow().placement();
        Point corner = new Point(600, 780);
        assertThat(found.toPage(corner).distance(moved.toPage(corner))).isLessThan(1.5);
    }

    @Property(tries = 50)
    void aWordCarriedToTheFormAndBackKeepsItsMiddle(
            @ForAll @DoubleRange(min = -180, max = 180) double degrees,
            @ForAll @DoubleRange(min = -20, max = 20) double dx) {
        Placement moved = placement(1.03, degrees, dx, 7);
        Area word = new Area(300, 400, 340, 409);
        Point back = Point.middleOf(moved.toPage(moved.toForm(word)));
        assertThat(back.x()).isCloseTo(320, within(1e-6));
        assertThat(back.y()).isCloseTo(404.5, within(1e-6));
    }

    @Property(tries = 10)
    void aPageWithoutThePrintedWordsIsNotTheForm(@ForAll @IntRange(max = 30) int words) {
        List<Word> others = new ArrayList<>();
        for (int i = 0; i < words; i++) others.add(new Word("other" + i, new Area(i, i, i + 10, i + 5), 1));
        assertThat(Registration.of(ANCHORS, others)).isEmpty();
    }
}
