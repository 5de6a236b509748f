package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
    private static final Text ASK = Text.of("Ask before", "Pregunte antes");
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

    /// @param leaving the days to compare
    /// @param back the day of return for all of them; empty where none is planned
    public static Brief of(CaseView view, List<LocalDate> leaving, Optional<LocalDate> back) {
        return new TripSheet(view).brief(leaving, back);
    }

    private Brief brief(List<LocalDate> leaving, Optional<LocalDate> back) {
        SequencedMap<Row, List<Finding<?>>> rows = new LinkedHashMap<>();
        var columns = new ArrayList<String>();
        for (LocalDate day : leaving) {
            columns.add(back.map(returns -> words.say(AND_BACK, words.day(day), words.day(returns)))
                    .orElse(words.say(LEAVING, words.day(day))));
            var trip = back.map(returns -> PlannedTrip.of(day, returns)).orElse(PlannedTrip.oneWay(day));
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
        sections.add(new Section("consequences", words.say(SET_OFF), columns, entries));
        List<Entry> asks = asks(rows);
        if (!asks.isEmpty()) sections.add(Section.of("ask", words.say(ASK), asks));
        return new Brief(words.say(TITLE), lead, sections, standing.foot());
    }

    private Entry entry(List<Finding<?>> days) {
        Finding<?> first = days.getFirst();
        boolean found = days.stream().anyMatch(TripSheet::isFound);
        boolean open = days.stream().anyMatch(day -> day.answer() instanceof Answer.Open<?>);
        boolean referred = days.stream().anyMatch(day -> day.answer() instanceof Answer.Referred<?>);
        String law = String.join(
                "; ", first.rule().authority().stream().map(Object::toString).toList());
        return new Entry(
                found ? Mark.DANGER : referred ? Mark.LAWYER : open ? Mark.UNKNOWN : Mark.NO_SIGN,
                first.rule().id(),
                words.say(first.rule().question()),
                "",
                List.of(law),
                days.stream().map(day -> words.answer(day.answer())).toList());
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
