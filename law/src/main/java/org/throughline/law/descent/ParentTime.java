package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Presence;

/// The time a parent spent in the United States before a birth, against what the law asks for.
final class ParentTime {
    /// No text of law turns days into years. So near the mark, both counts are shown.
    private static final int NEAR = 10;

    static final LegalQuestion<Boolean> NEAR_THE_MARK = nearTheMark();

    private static final Text COUNTED = Text.of(
            "Counted are {0} days, {1} of them after {2}.", "Se cuentan {0} días, {1} de ellos después del {2}.");
    private static final Text LONGEST = Text.of(
            "The longest time without a day away has {0} days.",
            "El tiempo más largo sin un día fuera tiene {0} días.");
    private static final Text NOBODY = Text.of(
            "This parent is not in the record. Add the parent and the day of birth.",
            "Este padre o madre no está en el expediente. Agregue la persona y su fecha de nacimiento.");

    private final Given given;
    private final ParentYears asked;
    private final List<Line> lines;
    private final LocalDate born;

    /// @param lines whose time counts; where years are asked for, that of the first alone
    /// @param born the birth before which time counts
    ParentTime(Given given, ParentYears asked, List<Line> lines, LocalDate born) {
        this.given = given;
        this.asked = asked;
        this.lines = lines;
        this.born = born;
    }

    /// Whether the known times suffice. More times can only add to them.
    boolean suffices() {
        if (asked.years() == 0)
            return given.any(Thing.Kind.PRESENCE, time -> isOurs(time) && isHome(time) && isBefore(time));
        Optional<LocalDate> mark = mark();
        var times = new ArrayList<DaySet>();
        return given.any(Thing.Kind.PRESENCE, time -> {
            if (!isOurs(time) || (asked.kind() == ParentYears.Kind.RESIDENCE && !isHome(time))) return false;
            times.add(days(time));
            return isEnough(DaySet.union(times), mark);
        });
    }

    /// How many days are missing, on the times in the record: 0 where none are. The list must be complete.
    int missingDays() {
        if (asked.years() == 0) return 0;
        Optional<LocalDate> mark = mark();
        DaySet days = all();
        int after =
                mark.map(day -> missing(after(days, day), day, asked.after())).orElse(0);
        LocalDate anchor = mark.orElse(born.minusYears(asked.years()));
        int counted = asked.kind() == ParentYears.Kind.CONTINUOUS_PRESENCE ? longest(days) : days.days();
        if (asked.kind() == ParentYears.Kind.CONTINUOUS_PRESENCE) given.because(LONGEST, counted);
        else
            given.because(
                    COUNTED, days.days(), mark.map(day -> after(days, day)).orElse(0), mark.orElse(born));
        return Math.max(after, missing(counted, anchor, asked.years()));
    }

    private DaySet all() {
        var times = new ArrayList<DaySet>();
        for (Thing time : given.every(Thing.Kind.PRESENCE))
            if (isOurs(time) && (asked.kind() != ParentYears.Kind.RESIDENCE || isHome(time))) times.add(days(time));
        return DaySet.union(times);
    }

    private boolean isEnough(DaySet days, Optional<LocalDate> mark) {
        if (mark.isPresent() && !reaches(after(days, mark.get()), mark.get(), asked.after())) return false;
        int counted = asked.kind() == ParentYears.Kind.CONTINUOUS_PRESENCE ? longest(days) : days.days();
        return reaches(counted, mark.orElse(born.minusYears(asked.years())), asked.years());
    }

    private boolean reaches(int days, LocalDate anchor, int years) {
        int needed = needed(anchor, years);
        return Math.abs(days - needed) <= NEAR ? given.either(NEAR_THE_MARK) : days > needed;
    }

    private static int missing(int days, LocalDate anchor, int years) {
        return Math.max(0, needed(anchor, years) - days);
    }

    private static int needed(LocalDate anchor, int years) {
        return Math.toIntExact(ChronoUnit.DAYS.between(anchor, anchor.plusYears(years)));
    }

    /// The parent's birthday after which some of the time must lie; empty where none must.
    private Optional<LocalDate> mark() {
        if (asked.age() == 0) return Optional.empty();
        Thing parent = lines.getFirst().person(given).orElseGet(() -> given.refer(NOBODY));
        LocalDate birth = given.the(Client.DATE_OF_BIRTH, parent);
        return Optional.of(Anniversary.after(given, birth, Period.ofYears(asked.age())));
    }

    private static int after(DaySet days, LocalDate mark) {
        return days.last()
                .filter(last -> !last.isBefore(mark))
                .map(last -> days.intersect(DaySet.ofClosed(mark, last)).days())
                .orElse(0);
    }

    private static int longest(DaySet days) {
        return days.ranges().stream()
                .mapToInt(range -> range.lengthInDays())
                .max()
                .orElse(0);
    }

    private boolean isOurs(Thing time) {
        Presence.Whose whose = given.the(Presence.WHOSE, time);
        return asked.years() == 0
                ? lines.stream().anyMatch(line -> line.whose == whose)
                : lines.getFirst().whose == whose;
    }

    private boolean isHome(Thing time) {
        return given.the(Presence.HOME, time);
    }

    private boolean isBefore(Thing time) {
        return given.the(Presence.FROM, time).isBefore(born);
    }

    /// The day of leaving is not counted; whether it counts matters only near the mark.
    private DaySet days(Thing time) {
        LocalDate from = given.the(Presence.FROM, time);
        if (!from.isBefore(born)) return DaySet.EMPTY;
        LocalDate until = given.the(Presence.UNTIL, time);
        LocalDate end = until.isBefore(born) ? until : born;
        return end.isAfter(from) ? DaySet.of(from, end) : DaySet.EMPTY;
    }

    private static LegalQuestion<Boolean> nearTheMark() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("no text;", "the days fall short of the years"));
        readings.put(true, new Citation("no text;", "the days make up the years"));
        return new LegalQuestion<>(
                "citizenship.days-into-years",
                readings,
                Text.of(
                        "The days are within ten of the years. Do they make them up?",
                        "Los días están a diez o menos de los años. ¿Los completan?"));
    }
}
