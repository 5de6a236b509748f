package org.throughline.reading.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.Subject;
import org.throughline.reading.page.Word;
import org.throughline.vocabulary.Filing;

/// Reads the stamp of the agency on the first page of a form: RECEIVED, the day, and the receipt number beside it.
///
/// The stamp lies over the printed form, so that words of the form may stand between its own.
final class ReceivedStamp {
    private static final Pattern MONTH =
            Pattern.compile("JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private ReceivedStamp() {}

    static void read(FormPage page, Claims out) {
        for (Word stamp : page.straight().words()) {
            if (!stamp.text().endsWith("ECEIVED")) continue; // OCR may part the first letter from the rest
            List<Word> near = near(stamp, page);
            day(near, page).ifPresent(day -> claim(Filing.RECEIVED, day, page, out));
            near.stream()
                    .flatMap(word -> PrintedNumber.lettersAndTen(
                            page.lines(List.of(word)).whole())
                            .stream())
                    .findFirst()
                    .ifPresent(number -> claim(Filing.RECEIPT_NUMBER, number, page, out));
        }
    }

    /// Four heights of the stamp up and down, and one and a half of its widths to each side.
    private static List<Word> near(Word stamp, FormPage page) {
        Area area = stamp.area();
        return page.straight().words().stream()
                .filter(word -> {
                    Point middle = Point.middleOf(word.area());
                    return Math.abs(middle.y() - Point.middleOf(area).y()) < 4 * area.height()
                            && middle.x() > area.x0() - 1.5 * area.width()
                            && middle.x() < area.x1() + 1.5 * area.width();
                })
                .toList();
    }

    private static Optional<Read<LocalDate>> day(List<Word> near, FormPage page) {
        for (Word month : near) {
            if (!MONTH.matcher(month.text()).matches()) continue;
            Optional<Word> day = beside(month, near, DAY, -1);
            Optional<Word> year = beside(month, near, YEAR, 1);
            if (day.isPresent() && year.isPresent())
                return PrintedDate.in(
                        page.lines(List.of(day.get(), month, year.get())).whole());
        }
        return PrintedDate.in(page.lines(near).whole());
    }

    /// The nearest word of this look on one side of another, level with it.
    private static Optional<Word> beside(Word word, List<Word> near, Pattern look, int side) {
        Point middle = Point.middleOf(word.area());
        return near.stream()
                .filter(other -> look.matcher(other.text()).matches())
                .filter(other -> {
                    Point there = Point.middleOf(other.area());
                    return (there.x() - middle.x()) * side > 0
                            && Math.abs(there.y() - middle.y()) < word.area().height() / 2
                            && middle.distance(there) < 4 * word.area().height();
                })
                .min(Comparator.comparingDouble(other -> middle.distance(Point.middleOf(other.area()))));
    }

    private static <T> void claim(FactType<T> type, Read<T> read, FormPage page, Claims out) {
        out.claim(new Claim<>(
                type,
                Subject.CLIENT,
                1,
                Said.exactly(read.value()),
                page.placement().toPage(Claims.areaOf(read.passage().words())),
                read.passage().folded(),
                read.standing()));
    }
}
