package org.throughline.office.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.reading.ReadPage;
import org.throughline.reading.page.TextFrom;
import org.throughline.rule.Deadline;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The head: whose papers these are, how much was read, and the next thing that must not be missed.
final class Overview {
    private static final Text NOBODY = Text.of("No name could be read", "No se pudo leer ningún nombre");
    private static final Text AS_ON = Text.of("as on {0}, rulebook {1}", "al {0}, libro de reglas {1}");
    private static final Text READ = Text.of(
            "{0} pages in {1} documents; {2} pages read from pictures; {3} facts.",
            "{0} páginas en {1} documentos; {2} páginas leídas de imágenes; {3} datos.");
    private static final Text NEXT = Text.of("Next: {0}, {1} ({2})", "Lo próximo: {0}, {1} ({2})");
    private static final Text LATE = Text.of(
            "May be late: {0}. The safe day was {1}; under another reading {2} is the last.",
            "Puede ser tarde: {0}. El día seguro fue {1}; según otra lectura {2} es el último.");
    private static final Text NO_NEXT = Text.of(
            "No deadline is running in what was read. That does not mean that there is none.",
            "En lo que se leyó no corre ninguna fecha límite. Eso no quiere decir que no haya.");
    private static final Text NOT_ADVICE = Text.of(
            "This shows what papers say. It is not legal advice, and no lawyer has signed off the rules yet.",
            "Esto muestra lo que dicen los papeles. No es consejo legal, y ningún abogado ha aprobado aún las reglas.");

    private final CaseView view;
    private final Screen screen;

    Overview(CaseView view, Screen screen) {
        this.view = view;
        this.screen = screen;
    }

    void print() {
        String asOn = screen.say(
                AS_ON,
                Days.weekday(view.today(), view.today(), screen.reader()) + " "
                        + view.today().getYear(),
                view.rulebook().edition());
        String who = name().orElse(screen.say(NOBODY));
        String number = said(Client.A_NUMBER).stream()
                .map(Overview::dashed)
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
        screen.spread(screen.dyed(Dye.STRONG, who) + "  " + number, screen.dyed(Dye.FAINT, asOn));
        long pictures = view.reading().pages().stream()
                .map(ReadPage::textFrom)
                .filter(from -> from == TextFrom.OCR)
                .count();
        screen.line(screen.say(
                READ,
                view.reading().pages().size(),
                view.reading().documents().size(),
                pictures,
                view.record().facts().size()));
        view.deadlines().stream()
                .filter(deadline -> deadline.safe().isBefore(view.today())
                        && !deadline.latest().isBefore(view.today()))
                .forEach(this::printLate);
        next().ifPresentOrElse(this::printNext, () -> screen.line(screen.say(NO_NEXT)));
        screen.paragraph("", screen.dyed(Dye.FAINT, screen.say(NOT_ADVICE)));
    }

    private Optional<Deadline> next() {
        return view.deadlines().stream()
                .filter(deadline -> !deadline.safe().isBefore(view.today()))
                .min(Comparator.comparing(Deadline::safe));
    }

    private void printLate(Deadline deadline) {
        String safe = Days.weekday(deadline.safe(), view.today(), screen.reader());
        String latest = Days.weekday(deadline.latest(), view.today(), screen.reader());
        String words = screen.say(LATE, deadline.action().in(screen.reader()), safe, latest);
        screen.paragraph("", screen.dyed(Dye.COCHINEAL, words));
    }

    private void printNext(Deadline deadline) {
        String day = Days.weekday(deadline.safe(), view.today(), screen.reader());
        String left = Days.left(view.today(), deadline.safe(), screen.reader());
        screen.paragraph(
                "", screen.dyed(Dye.STRONG, screen.say(NEXT, deadline.action().in(screen.reader()), day, left)));
    }

    /// Family and given name as most papers print them; a spelling is no contradiction.
    private Optional<String> name() {
        List<String> family = said(Client.FAMILY_NAME);
        List<String> given = said(Client.GIVEN_NAME);
        if (!family.isEmpty() && !given.isEmpty()) return Optional.of(family.getFirst() + ", " + given.getFirst());
        return said(Client.FULL_NAME).stream().findFirst();
    }

    /// The values said of the client, the most often said first. Those that differ only in case are one.
    private List<String> said(FactType<String> type) {
        Map<String, List<String>> spellings = view.record().facts(type, Thing.CLIENT).stream()
                .flatMap(fact -> fact.said().possible().stream())
                .map(Wording::clean)
                .collect(Collectors.groupingBy(
                        value -> value.toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return spellings.values().stream()
                .sorted(Comparator.comparingInt((List<String> alike) -> alike.size())
                        .reversed())
                .map(Overview::readable)
                .toList();
    }

    /// A spelling that is not all capitals, where there is one.
    private static String readable(List<String> spellings) {
        return spellings.stream()
                .filter(spelling -> !spelling.equals(spelling.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(spellings.getFirst());
    }

    private static String dashed(String number) {
        return number.matches("A\\d{9}")
                ? "A " + number.substring(1, 4) + "-" + number.substring(4, 7) + "-" + number.substring(7)
                : number;
    }
}
