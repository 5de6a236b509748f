package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.fact.Thing;
import org.throughline.law.departure.Consequence;
import org.throughline.law.departure.Departures;
import org.throughline.law.departure.PlannedTrip;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.text.Text;

/// "If you leave on that day": what each planned day would set off, side by side.
public final class TripSheet {
    private static final Text TITLE = Text.of("If the person leaves", "Si la persona sale");
    private static final Text LEAVING = Text.of("Leaving {0}", "Sale el {0}");
    private static final Text AND_BACK = Text.of("Leaving {0}, back {1}", "Sale el {0}, vuelve el {1}");
    private static final Text SET_OFF = Text.of("What it would set off", "Qué provocaría");
    private static final Text ON_EACH_DAY = Text.of("On each of these days: {0}", "En cada una de esas fechas: {0}");
    private static final Text ASK = Text.of("Ask before", "Pregunte antes");
    private static final Text TRIPS = Text.of("Trips abroad", "Viajes fuera del país");
    private static final Text NO_TRIP = Text.of(
            "No trip abroad is known. That is not \"none\". Name a day with --leave to see what a trip would set off.",
            "No se conoce ningún viaje. Eso no es «ninguno». Con --leave y una fecha se ve qué provocaría un viaje.");
    private static final Text VERDICT = Text.of(
            "A lawyer must look before anybody leaves. \"None found\" is not \"none\".",
            "Un abogado debe verlo antes de que nadie salga. «No se halló» no es «no hay».");

    private record Row(String rule, Thing about) {}

    private final CaseView view;
    private final Words words;

    private TripSheet(CaseView view) {
        this.view = view;
        this.words = new Words(view.reader());
    }

    /// @param leaving the days to compare; none where only the trips of the record are to be seen
    /// @param back the day of return for all of them; empty where none is planned
    public static Brief of(CaseView view, List<LocalDate> leaving, Optional<LocalDate> back) {
        return new TripSheet(view).brief(leaving, back);
    }

    private Brief brief(List<LocalDate> leaving, Optional<LocalDate> back) {
        SequencedMap<Row, List<Finding<?>>> rows = new LinkedHashMap<>();
        var columns = new ArrayList<String>();
        List<PlannedTrip> trips =
                leaving.stream().map(day -> new PlannedTrip(day, back)).toList();
        for (PlannedTrip trip : trips) {
            columns.add(back.map(returns -> words.say(AND_BACK, words.day(trip.leaves()), words.day(returns)))
                    .orElse(words.say(LEAVING, words.day(trip.leaves()))));
            for (Finding<?> found : Departures.of(view.rulebook(), view.record(), trip, view.today()))
                rows.computeIfAbsent(new Row(found.rule().id(), found.about()), _ -> new ArrayList<>())
                        .add(found);
        }
        var entries = rows.values().stream()
                .filter(found -> !found.getFirst().rule().equals(Departures.VERDICT))
                .map(this::entry)
                .toList();
        var standing = new Standing(view);
        var lead = new ArrayList<String>();
        lead.add(words.say(VERDICT));
        lead.addAll(standing.lead());
        var sections = new ArrayList<Section>();
        if (!entries.isEmpty()) sections.add(Section.table("consequences", words.say(SET_OFF), columns, entries));
        TripsAbroad.of(view, trips).ifPresent(sections::add);
        if (sections.isEmpty()) lead.add(words.say(NO_TRIP));
        List<Entry> asks = asks(rows);
        if (!asks.isEmpty()) sections.add(Section.of("ask", words.say(ASK), asks));
        return new Brief(words.say(leaving.isEmpty() ? TRIPS : TITLE), lead, sections, standing.foot());
    }

    private Entry entry(List<Finding<?>> days) {
        Finding<?> first = days.getFirst();
        boolean found = days.stream().anyMatch(TripSheet::isFound);
        Set<Mark> marks = days.stream().map(OptionsSheet::mark).collect(Collectors.toSet());
        String law = String.join(
                "; ", first.rule().authority().stream().map(Object::toString).toList());
        List<String> said = days.stream().map(day -> words.answer(day.answer())).toList();
        boolean alike = said.size() > 1 && said.stream().distinct().count() == 1;
        return new Entry(
                found
                        ? Mark.DANGER
                        : marks.contains(Mark.LAWYER)
                                ? Mark.LAWYER
                                : marks.contains(Mark.UNKNOWN) ? Mark.UNKNOWN : Mark.NO_SIGN,
                first.rule().id(),
                words.say(first.rule().question()),
                alike ? words.say(ON_EACH_DAY, said.getFirst()) : "",
                List.of(law),
                alike ? List.of() : said);
    }

    private static boolean isFound(Finding<?> finding) {
        return finding.answer() instanceof Answer.Settled<?>(var value) && value instanceof Consequence.Found;
    }

    private List<Entry> asks(Map<Row, List<Finding<?>>> rows) {
        SequencedMap<String, Entry> asks = new LinkedHashMap<>();
        rows.values()
                .forEach(days -> days.forEach(finding -> finding.answer()
                        .questions()
                        .forEach(question -> asks.putIfAbsent(
                                question.type().id(),
                                Entry.of(
                                        Mark.UNKNOWN,
                                        question.type().id(),
                                        words.say(question.type().question()),
                                        "",
                                        List.of())))));
        return List.copyOf(asks.values());
    }
}
