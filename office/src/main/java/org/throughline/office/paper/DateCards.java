package org.throughline.office.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.rule.Deadline;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Finding;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;

/// Makes a card of each deadline of a case: those to come first, by day, then those whose day has passed.
final class DateCards {
    private static final int NEAR = 30;
    private static final Text EARLIER_KEPT =
            Text.of("Two dates; the earlier is kept.", "Dos fechas; se toma la primera.");
    private static final Text OPEN = Text.of(
            "The day depends on something open. Work to the earliest.",
            "La fecha depende de algo que no se sabe. Tome la primera.");
    private static final Text PERHAPS_PASSED = Text.of(
            "The safe day has passed. Under another reading there is still time: act today.",
            "La fecha segura ya pasó. Según otra lectura aún hay tiempo: actúe hoy.");

    private final CaseView view;
    private final Sheets sheets;
    private final ThingWords things;
    private final Reasons reasons;
    private final Language language;

    DateCards(CaseView view, Sheets sheets, ThingWords things, Reasons reasons, Language language) {
        this.view = view;
        this.sheets = sheets;
        this.things = things;
        this.reasons = reasons;
        this.language = language;
    }

    List<DateCard> all() {
        var cards = new ArrayList<DateCard>();
        for (Deadline deadline : view.deadlines()) cards.add(card("d" + (cards.size() + 1), deadline));
        cards.sort(Comparator.comparing(DateCard::passed).thenComparing(DateCard::safeDay));
        return cards;
    }

    private DateCard card(String anchor, Deadline deadline) {
        var basis = new Basis.ByRule(deadline.ruleId());
        Optional<? extends Finding<?>> finding = finding(deadline);
        List<Fact<?>> printing = printing(finding, deadline);
        LocalDate today = view.today();
        boolean passed = deadline.latest().isBefore(today);
        return new DateCard(
                anchor,
                deadline.ruleId(),
                language.say(deadline.action()),
                deadline.about().equals(Thing.CLIENT) ? Sentence.words("") : things.of(deadline.about()),
                deadline.safe(),
                Sentence.weekday(deadline.safe(), basis, language),
                language.left(today, deadline.safe()),
                !passed && today.until(deadline.safe(), ChronoUnit.DAYS) <= NEAR,
                passed,
                deadline.open(),
                deadline.printed(),
                day(deadline.printed(), sheets.basis(printing)),
                sheets.links(printing),
                day(deadline.counted(), basis),
                day(Optional.of(deadline.latest()).filter(day -> !day.equals(deadline.safe())), basis),
                language.say(lost(deadline.ifMissed())),
                notes(deadline, passed),
                finding.map(reasons::of).orElse(new Why(List.of(), 0, List.of(), List.of())));
    }

    private Sentence day(Optional<LocalDate> day, Basis basis) {
        return day.map(known -> Sentence.weekday(known, basis, language)).orElse(Sentence.words(""));
    }

    private List<String> notes(Deadline deadline, boolean passed) {
        var notes = new ArrayList<String>();
        boolean two = deadline.printed().isPresent()
                && deadline.counted().isPresent()
                && !deadline.printed().equals(deadline.counted());
        if (two) notes.add(language.say(EARLIER_KEPT));
        if (deadline.open() && !passed) notes.add(language.say(OPEN));
        if (!passed && deadline.safe().isBefore(view.today())) notes.add(language.say(PERHAPS_PASSED));
        return notes;
    }

    private Optional<? extends Finding<?>> finding(Deadline deadline) {
        return view.findings().stream()
                .filter(finding -> finding.rule().id().equals(deadline.ruleId())
                        && finding.about().equals(deadline.about()))
                .findFirst();
    }

    private List<Fact<?>> printing(Optional<? extends Finding<?>> finding, Deadline deadline) {
        if (finding.isEmpty() || !(finding.get().rule() instanceof DeadlineRule rule)) return List.of();
        Optional<FactType<LocalDate>> type = rule.printed();
        if (type.isEmpty() || deadline.printed().isEmpty()) return List.of();
        LocalDate printed = deadline.printed().get();
        return view.record().facts(type.get(), deadline.about()).stream()
                .filter(fact -> fact.said().possible().contains(printed))
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    static Text lost(IfMissed missed) {
        return switch (missed) {
            case LIBERTY -> Text.of("liberty", "la libertad");
            case HEARING_OR_APPEAL -> Text.of("the right to be heard or to appeal", "el derecho a ser oído o a apelar");
            case STATUS_OR_WORK -> Text.of("status or permission to work", "el estatus o el permiso de trabajo");
            case MONEY_OR_TIME -> Text.of("money or time", "dinero o tiempo");
        };
    }
}
