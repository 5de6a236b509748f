package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.text.Text;

/// What is coming up, nearest first: days worked out by rules and days that papers name.
///
/// @param number and `unit` are the time left in large type: "9", "days"
/// @param left the time left in words: "9 days left"
record ToCome(
        String what,
        Sentence on,
        String number,
        String unit,
        String left,
        boolean near,
        boolean recorded,
        String anchor) {
    private static final String PAST = "!";
    private static final Text NEXT = Text.of("Next: {0}, by {1}.", "Lo próximo: {0}, a más tardar el {1}.");
    private static final Text NEXT_EVENT = Text.of("Next: {0}, on {1}.", "Lo próximo: {0}, el {1}.");
    private static final Text ACT = Text.of(
            "Act today: {0}. The safe day, {1}, has passed; under another reading there is still time.",
            "Actúe hoy: {0}. La fecha segura, {1}, ya pasó; según otra lectura aún hay tiempo.");
    private static final Text NOTHING = Text.of(
            "No date to come was found in what was read. That does not mean there is none.",
            "No se encontró ninguna fecha futura en lo leído. Eso no significa que no haya ninguna.");

    static List<ToCome> of(
            Collection<DateCard> deadlines, Collection<Entry> entries, LocalDate today, Language language) {
        record Dated(LocalDate on, ToCome toCome) {}
        var found = new ArrayList<Dated>();
        for (DateCard card : deadlines)
            if (!card.passed())
                found.add(new Dated(
                        card.safeDay(),
                        line(
                                card.action(),
                                card.safe(),
                                card.safeDay(),
                                today,
                                card.near(),
                                false,
                                card.anchor(),
                                language)));
        for (Entry entry : entries)
            if (entry.toCome() && entry.kind() == Entry.Kind.EVENT && !printsOne(entry, deadlines))
                found.add(new Dated(
                        entry.on(),
                        line(entry.brief(), entry.when(), entry.on(), today, false, true, entry.anchor(), language)));
        return found.stream()
                .sorted(Comparator.comparing(Dated::on))
                .map(Dated::toCome)
                .toList();
    }

    /// A day printed on a notice is shown with the deadline it belongs to, once.
    private static boolean printsOne(Entry entry, Collection<DateCard> deadlines) {
        return deadlines.stream()
                .anyMatch(card -> !card.passed()
                        && card.printedDay().equals(Optional.of(entry.on()))
                        && card.printedOn().equals(entry.sources()));
    }

    private static ToCome line(
            String what,
            Sentence on,
            LocalDate day,
            LocalDate today,
            boolean near,
            boolean recorded,
            String anchor,
            Language language) {
        String[] span = language.span(today, day).split(" ", 2);
        String unit = day.isBefore(today) ? language.left(today, day) : span.length > 1 ? span[1] : "";
        return new ToCome(
                what,
                on,
                day.isBefore(today) ? PAST : span[0],
                unit,
                language.left(today, day),
                near,
                recorded,
                anchor);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private boolean past() {
        return number.equals(PAST);
    }

    /// The most important sentence of the report: the next thing to do and its day, or that none is known.
    static Sentence first(List<ToCome> list, Language language) {
        if (list.isEmpty()) return Sentence.words(language.say(NOTHING));
        ToCome next = list.getFirst();
        Text text = next.past() ? ACT : next.recorded() ? NEXT_EVENT : NEXT;
        String[] around = language.say(text, next.what(), "\uE001").split("\uE001", 2);
        return Sentence.words(around[0])
                .with(next.on())
                .with(Sentence.words(next.past() ? around[1] : around[1] + " " + capital(next.left()) + "."));
    }
}
