package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.fact.ClientRecord;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Rulebook;
import org.throughline.text.Text;

/// What changed in the law between two days, and which answers of a record move with it.
public final class LawChanges {
    private static final Text TITLE = Text.of("Changes in the law from {0} to {1}", "Cambios en la ley del {0} al {1}");
    private static final Text BEGAN = Text.of("New figures", "Cifras nuevas");
    private static final Text ENDED = Text.of("Figures that ended", "Cifras que terminaron");
    private static final Text PROPOSED =
            Text.of("Proposed or struck down, never used", "Propuestas o anuladas, nunca usadas");
    private static final Text MOVED = Text.of("Answers that move", "Respuestas que cambian");
    private static final Text NOTHING = Text.of(
            "No figure of law changed between these days. A court can still have changed how one is read.",
            "Ninguna cifra de la ley cambió entre esos días. Una corte pudo cambiar cómo se lee.");
    private static final Text NOT_MOVED = Text.of(
            "No answer of this record moves with them.", "Con ellas no cambia ninguna respuesta de este expediente.");
    private static final Text FROM = Text.of("from {0}", "desde {0}");
    private static final Text UNTIL = Text.of("until {0}", "hasta {0}");
    private static final Text SOURCE = Text.of("Source: {0} ({1})", "Fuente: {0} ({1})");
    private static final Text WAS = Text.of("before: {0}", "antes: {0}");
    private static final Text IS = Text.of("now: {0}", "ahora: {0}");

    private final Words words;
    private final Rulebook rulebook;

    private LawChanges(Rulebook rulebook, Words words) {
        this.words = words;
        this.rulebook = rulebook;
    }

    /// @param record whose answers are compared; empty where the law alone is asked
    public static Brief of(
            Rulebook rulebook, LocalDate from, LocalDate to, Optional<ClientRecord> record, Words words) {
        return new LawChanges(rulebook, words).brief(from, to, record);
    }

    private Brief brief(LocalDate from, LocalDate to, Optional<ClientRecord> record) {
        var sections = new ArrayList<Section>();
        List<Entry> began = rows(row -> row.active() && isWithin(row.from(), from, to));
        List<Entry> ended = rows(row -> row.active() && isWithin(row.until().map(day -> day.plusDays(1)), from, to));
        if (!began.isEmpty()) sections.add(Section.of("began", words.say(BEGAN), began));
        if (!ended.isEmpty()) sections.add(Section.of("ended", words.say(ENDED), ended));
        List<Entry> proposed = rows(row -> !row.active());
        if (!proposed.isEmpty()) sections.add(Section.of("proposed", words.say(PROPOSED), proposed));
        var lead = new ArrayList<String>();
        if (began.isEmpty() && ended.isEmpty()) lead.add(words.say(NOTHING));
        record.ifPresent(facts -> {
            List<Entry> moved = moved(facts, from, to);
            if (moved.isEmpty()) lead.add(words.say(NOT_MOVED));
            else sections.addFirst(Section.of("moved", words.say(MOVED), moved));
        });
        return new Brief(words.say(TITLE, words.day(from), words.day(to)), lead, sections, List.of());
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate from, LocalDate to) {
        return day.filter(each -> each.isAfter(from) && !each.isAfter(to)).isPresent();
    }

    private List<Entry> rows(Predicate<ParameterRow<?>> which) {
        return rulebook.parameters().all().stream().filter(which).map(this::row).toList();
    }

    private Entry row(ParameterRow<?> row) {
        var notes = new ArrayList<String>();
        String span = String.join(
                ", ",
                List.of(
                                row.from()
                                        .map(day -> words.say(FROM, words.day(day)))
                                        .orElse(""),
                                row.until()
                                        .map(day -> words.say(UNTIL, words.day(day)))
                                        .orElse(""))
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        if (!span.isEmpty()) notes.add(span);
        notes.add(words.say(
                SOURCE,
                row.source(),
                row.confidence().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        if (!row.note().isBlank()) notes.add(row.note());
        return Entry.of(row.active() ? Mark.PLAIN : Mark.DANGER, row.id(), new StepWords(words).law(row), "", notes);
    }

    /// The same facts asked with the law of each day, on the later day.
    private List<Entry> moved(ClientRecord record, LocalDate from, LocalDate to) {
        List<Finding<?>> before = new Evaluator(rulebook.asOf(from), record, to).all();
        List<Finding<?>> after = new Evaluator(rulebook.asOf(to), record, to).all();
        var moved = new ArrayList<Entry>();
        for (int i = 0; i < after.size(); i++) {
            Finding<?> was = before.get(i);
            Finding<?> is = after.get(i);
            if (Objects.equals(was.answer().possible(), is.answer().possible())
                    && was.answer().getClass() == is.answer().getClass()) continue;
            moved.add(Entry.of(
                    OptionsSheet.mark(is),
                    is.rule().id(),
                    words.say(is.rule().question()),
                    words.say(IS, words.answer(is.answer())),
                    List.of(words.say(WAS, words.answer(was.answer())))));
        }
        return moved;
    }
}
