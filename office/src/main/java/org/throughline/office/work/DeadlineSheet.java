package org.throughline.office.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.fact.Thing;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Deadline;
import org.throughline.rule.Finding;
import org.throughline.rule.IfMissed;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Days to act by: gravest loss first, then the safe day. What a paper prints, what the rule counts and the safe day
/// stand apart.
public final class DeadlineSheet {
    private static final Text TITLE = Text.of("Deadlines", "Fechas límite");
    private static final Text PASSED = Text.of("Days that have passed", "Fechas que ya pasaron");
    private static final Text UNKNOWN = Text.of("Days that nobody can name yet", "Fechas que nadie puede decir aún");
    private static final Text MAY_RUN = Text.of(
            "The time may be running all the same. Ask today.", "El plazo puede estar corriendo. Pregunte hoy.");
    private static final Text ASK = Text.of("Ask: {0}", "Pregunte: {0}");
    private static final Text IN_CALENDAR = Text.of("In the calendar: {0}", "En el calendario: {0}");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Safe day", "Día seguro"),
            Text.of("Counted", "Contado"),
            Text.of("Printed", "Impreso"),
            Text.of("Latest reading", "Última lectura"));
    private static final Text NOT_SETTLED = Text.of("not settled", "sin fijar");
    private static final Text NONE = Text.of("none", "ninguno");
    private static final Text NOT_CALLED_NONE = Text.of(
            "No deadline was found in what was read. That is not \"none\".",
            "No se halló ninguna fecha límite en lo que se leyó. Eso no es «ninguna».");
    private static final Text NOT_READ = Text.of(
            "Not read: {0} pages. Each may hold a date.", "Sin leer: {0} páginas. Cada una puede tener una fecha.");
    private static final Text COURT = Text.of(
            "No check of what the court's system shows is on file. Call the court line or look it up today.",
            "No hay constancia de lo que muestra el sistema de la corte. Llame o consúltelo hoy.");
    private static final Text OPEN = Text.of(
            "This day still hangs on something that is not known: throughline why {0}",
            "Esta fecha aún depende de algo que no se sabe: throughline why {0}");
    private static final Text LATE = Text.of(
            "The safe day has passed. Under another reading there is still time: act today.",
            "El día seguro ya pasó. Según otra lectura aún hay tiempo: actúe hoy.");
    private static final Text COUNTING = Text.of("By {0}", "Según {0}");

    private final CaseView view;
    private final Words words;

    private final Function<CalendarDay, String> named;

    private DeadlineSheet(CaseView view, Function<CalendarDay, String> named) {
        this.view = view;
        this.words = new Words(view.reader());
        this.named = named;
    }

    public static Brief of(CaseView view) {
        return new DeadlineSheet(view, _ -> "").brief();
    }

    /// The sheet of a record whose days are in a calendar too.
    ///
    /// @param named what each is called there
    public static Brief of(CaseView view, Function<CalendarDay, String> named) {
        return new DeadlineSheet(view, named).brief();
    }

    private Brief brief() {
        var standing = new Standing(view);
        var lead = new ArrayList<>(standing.lead());
        var sections = new ArrayList<Section>();
        for (IfMissed lost : IfMissed.values()) section(lost).ifPresent(sections::add);
        List<Entry> unknown = view.withoutDay().stream().map(this::unknown).toList();
        if (!unknown.isEmpty()) sections.add(Section.of("unknown", words.say(UNKNOWN), unknown));
        if (sections.isEmpty()) lead.add(words.say(NOT_CALLED_NONE));
        int unread = view.reading().troubles().size();
        if (unread > 0) lead.add(words.say(NOT_READ, unread));
        if (view.record().each(Thing.Kind.HEARING).isEmpty()) lead.add(words.say(COURT));
        List<Entry> passed =
                view.deadlines().stream().filter(this::isPast).map(this::entry).toList();
        if (!passed.isEmpty()) sections.add(Section.table("passed", words.say(PASSED), columns(), passed));
        return new Brief(words.say(TITLE), lead, sections, standing.foot());
    }

    private Optional<Section> section(IfMissed lost) {
        List<Entry> running = view.deadlines().stream()
                .filter(deadline -> deadline.ifMissed() == lost && !isPast(deadline))
                .map(this::entry)
                .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.table(lost.name().toLowerCase(Locale.ROOT), words.say(lost(lost)), columns(), running));
    }

    private List<String> columns() {
        return COLUMNS.stream().map(words::say).toList();
    }

    private boolean isPast(Deadline deadline) {
        return deadline.latest().isBefore(view.today());
    }

    private Entry entry(Deadline deadline) {
        var notes = new ArrayList<String>();
        String inCalendar = named.apply(CalendarDay.of(deadline, view));
        if (!inCalendar.isEmpty()) notes.add(words.say(IN_CALENDAR, inCalendar));
        boolean late = deadline.safe().isBefore(view.today()) && !isPast(deadline);
        if (late) notes.add(words.say(LATE));
        if (deadline.open()) notes.add(words.say(OPEN, deadline.ruleId()));
        Rule<?> rule = view.rulebook().rule(deadline.ruleId()).orElseThrow();
        String law = String.join(
                "; ", rule.authority().stream().map(Object::toString).toList());
        notes.add(words.say(COUNTING, law));
        notes.addAll(because(deadline));
        notes.add(Standing.signature(rule, words));
        return new Entry(
                Mark.DAY,
                deadline.ruleId(),
                words.say(deadline.action()),
                new TimeWords(view.reader()).left(view.today(), deadline.safe()),
                notes,
                List.of(
                        words.weekday(deadline.safe()),
                        deadline.counted().map(words::weekday).orElse(words.say(NOT_SETTLED)),
                        deadline.printed().map(words::weekday).orElse(words.say(NONE)),
                        words.weekday(deadline.latest())));
    }

    private Entry unknown(Finding<?> finding) {
        var notes = new ArrayList<String>();
        notes.add(words.say(MAY_RUN));
        finding.answer().questions().stream()
                .map(question -> words.say(question.type().question()))
                .distinct()
                .forEach(question -> notes.add(words.say(ASK, question)));
        return Entry.of(
                OptionsSheet.mark(finding),
                finding.rule().id(),
                words.say(finding.rule().question()),
                words.beside(finding.answer()),
                notes);
    }

    /// The steps of the count, in words, for the plainest way to read the record.
    private List<String> because(Deadline deadline) {
        return view.findings().stream()
                .filter(finding -> finding.rule().id().equals(deadline.ruleId())
                        && finding.about().equals(deadline.about()))
                .findFirst()
                .map(Finding::explanation)
                .flatMap(explanation -> explanation.worlds().stream().findFirst())
                .map(world -> new StepWords(words).of(world.steps()))
                .orElse(List.of());
    }

    /// What passes with the day, in words.
    static Text lost(IfMissed missed) {
        return switch (missed) {
            case LIBERTY -> Text.of("Liberty is at stake", "Está en juego la libertad");
            case HEARING_OR_APPEAL -> Text.of("The right to be heard or to appeal", "El derecho a ser oído o a apelar");
            case STATUS_OR_WORK -> Text.of("Status or the right to work", "El estatus o el derecho a trabajar");
            case MONEY_OR_TIME -> Text.of("Money or time", "Dinero o tiempo");
        };
    }
}
