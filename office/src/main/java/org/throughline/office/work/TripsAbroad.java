package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.citizenship.DaysAbsent;
import org.throughline.law.citizenship.EarliestFiling;
import org.throughline.law.citizenship.TripEffect;
import org.throughline.law.departure.PlannedTrip;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// The times abroad of a record, and those that are planned: a strip of years, and the same as a list.
final class TripsAbroad {
    private static final Text TITLE = Text.of("Days abroad, year by year", "Días fuera, año por año");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Left", "Salida"),
            Text.of("Back", "Regreso"),
            Text.of("Days away", "Días fuera"),
            Text.of("Where it stands", "Dónde consta"));
    private static final Text TRIP = Text.of("Trip {0}", "Viaje {0}");
    private static final Text PLAN = Text.of("Planned trip", "Viaje planeado");
    private static final Text NOT_KNOWN = Text.of("not known", "no se sabe");
    private static final Text NOT_PLANNED = Text.of("not planned", "sin planear");
    private static final Text NOT_COUNTED = Text.of("not counted", "sin contar");
    private static final Text PLANNED = Text.of("a plan", "un plan");
    private static final Text FROM_TO = Text.of("{0} to {1}", "{0} al {1}");
    private static final Text TODAY = Text.of("today, {0}", "hoy, {0}");
    private static final Text FILING = Text.of("Form N-400 from {0}", "Formulario N-400 desde {0}");
    /// So many years are drawn; the list holds all trips.
    private static final int MOST_YEARS = 7;

    /// The days that a point may have; sure where all papers agree on one.
    private record Day(List<LocalDate> possible, boolean sure) {}

    private final CaseView view;
    private final Words words;
    private final References references;
    private final List<Strip.Span> spans = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private TripsAbroad(CaseView view) {
        this.view = view;
        this.words = new Words(view.reader());
        this.references = new References(view);
    }

    /// Empty where no trip is known and none is planned.
    static Optional<Section> of(CaseView view, List<PlannedTrip> planned) {
        var trips = new TripsAbroad(view);
        view.record().each(Thing.Kind.TRIP).stream()
                .filter(trip -> !trips.facts(trip).isEmpty())
                .sorted(Comparator.comparing(trips::start))
                .forEach(trips::add);
        planned.forEach(trips::add);
        if (trips.entries.isEmpty()) return Optional.empty();
        List<String> columns = COLUMNS.stream().map(trips.words::say).toList();
        return Optional.of(Section.table("trips", trips.words.say(TITLE), columns, trips.entries)
                .drawn(trips.strip()));
    }

    private List<Fact<LocalDate>> facts(Thing trip) {
        return Stream.of(Trip.LEFT, Trip.RETURNED)
                .flatMap(type -> view.record().facts(type, trip).stream())
                .toList();
    }

    private LocalDate start(Thing trip) {
        return Stream.of(Trip.LEFT, Trip.RETURNED)
                .flatMap(type -> day(type, trip).possible().stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private Day day(FactType<LocalDate> type, Thing trip) {
        Evidence<LocalDate> said = view.record().on(type, trip);
        List<LocalDate> possible = said.facts().stream()
                .flatMap(fact -> fact.said().possible().stream())
                .distinct()
                .sorted()
                .toList();
        return new Day(possible, said instanceof Evidence.Agreed<LocalDate>);
    }

    private void add(Thing trip) {
        Day left = day(Trip.LEFT, trip);
        Day back = day(Trip.RETURNED, trip);
        Optional<Finding<?>> effect = finding(TripEffect.RULE, trip);
        boolean isLong = effect.filter(TripsAbroad::mayMatter).isPresent();
        boolean sure = left.sure && back.sure;
        Strip.Kind kind = !sure ? Strip.Kind.UNSURE : isLong ? Strip.Kind.LONG : Strip.Kind.AWAY;
        String name = words.say(TRIP, entries.size() + 1);
        List<LocalDate> days = Stream.concat(left.possible.stream(), back.possible.stream())
                .sorted()
                .toList();
        if (!days.isEmpty()) span(kind, days.getFirst(), days.getLast(), name);
        entries.add(new Entry(
                !sure ? Mark.UNKNOWN : isLong ? Mark.DANGER : Mark.PLAIN,
                effect.map(found -> found.rule().id()).orElse(""),
                name,
                isLong ? effect.map(found -> words.answer(found.answer())).orElse("") : "",
                List.of(),
                List.of(
                        said(left),
                        said(back),
                        finding(DaysAbsent.RULE, trip)
                                .map(found -> words.answer(found.answer()))
                                .orElse(words.say(NOT_COUNTED)),
                        references.of(facts(trip)))));
    }

    private static boolean mayMatter(Finding<?> effect) {
        return effect.answer().possible().stream().anyMatch(value -> value != TripEffect.Effect.NONE_BY_LENGTH);
    }

    private Optional<Finding<?>> finding(Rule<?> rule, Thing about) {
        return view.findings().stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.about().equals(about))
                .findFirst();
    }

    private String said(Day day) {
        return day.possible.isEmpty() ? words.say(NOT_KNOWN) : words.or(day.possible);
    }

    private void add(PlannedTrip plan) {
        String name = words.say(PLAN);
        span(Strip.Kind.PLANNED, plan.leaves(), plan.back().orElse(plan.leaves()), name);
        entries.add(new Entry(
                Mark.PLAIN,
                "",
                name,
                "",
                List.of(),
                List.of(
                        words.day(plan.leaves()),
                        plan.back().map(words::day).orElse(words.say(NOT_PLANNED)),
                        words.say(NOT_COUNTED),
                        words.say(PLANNED))));
    }

    private void span(Strip.Kind kind, LocalDate from, LocalDate until, String name) {
        spans.add(
                new Strip.Span(kind, from, until, name + ": " + words.say(FROM_TO, words.day(from), words.day(until))));
    }

    private Strip strip() {
        var points = new ArrayList<Strip.Point>();
        points.add(new Strip.Point(view.today(), words.say(TODAY, words.day(view.today())), true));
        finding(EarliestFiling.RULE, Thing.CLIENT).ifPresent(found -> {
            if (found.answer() instanceof Answer.Settled<?>(Object day) && day instanceof LocalDate from)
                points.add(new Strip.Point(from, words.say(FILING, words.day(from)), false));
        });
        int last = Stream.concat(
                        points.stream().map(Strip.Point::on), spans.stream().map(Strip.Span::until))
                .mapToInt(LocalDate::getYear)
                .max()
                .orElseThrow();
        int first = spans.stream().mapToInt(span -> span.from().getYear()).min().orElse(last);
        return new Strip(
                IntStream.rangeClosed(Math.max(first, last - MOST_YEARS + 1), last)
                        .boxed()
                        .toList(),
                spans,
                points);
    }
}
