package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.office.work.KnownFacts;
import org.throughline.office.work.Reviewing;
import org.throughline.office.work.StoredCase;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fact add CLIENT FACT`: what somebody says, or what a person read on a page that the program could not read.
@Command(name = "add")
final class FactAddCommand extends ReviewVerb {
    private static final Text ADDED = Text.of("Written down: {0}", "Anotado: {0}");

    @Parameters(index = "1", paramLabel = "FACT", descriptionKey = "factKind")
    private String kind = "";

    @Option(names = "--about", paramLabel = "N", descriptionKey = "factAbout")
    private Optional<Integer> about = Optional.empty();

    @Option(names = "--says", paramLabel = "WHO", descriptionKey = "factSays")
    private Speaker speaker = Speaker.STAFF;

    @Option(names = "--file", paramLabel = "NAME", descriptionKey = "factFile")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--page", paramLabel = "N", descriptionKey = "factPage")
    private Optional<Integer> page = Optional.empty();

    @Option(names = "--in-confidence", descriptionKey = "inConfidence")
    private boolean inConfidence;

    FactAddCommand(Desk desk, Terminal terminal) {
        super(desk, terminal);
    }

    @Override
    void say(ClientFile file, Reviewing reviewing) throws Refusal {
        add(KnownFacts.TYPES.of(kind).orElseThrow(FactAddCommand::noSuchFact), file, reviewing);
    }

    private <T> void add(FactType<T> type, ClientFile file, Reviewing reviewing) throws Refusal {
        if (inConfidence && (type.about() != Thing.Kind.CLIENT || page.isPresent())) throw onlyHerWord();
        Typed<T> typed = Typed.ask(type, this, door(), desk());
        Source source = page.isPresent() ? page(file, typed.words()) : statement(typed.words());
        Said<T> said = typed.said();
        String why = why();
        Fact<T> fact = inConfidence
                ? reviewing.addInConfidence(type, said, source, why)
                : reviewing.add(type, thing(type, reviewing), said, source, why);
        screen().line(screen().say(ADDED, fact.id().toString().substring(0, FactLine.MARK)));
    }

    private <T> Thing thing(FactType<T> type, Reviewing reviewing) {
        return about.isPresent() && type.about() != Thing.Kind.CLIENT
                ? Thing.of(type.about(), about.get())
                : reviewing.next(type.about());
    }

    private Source statement(String words) {
        return new Source.Statement(LocalDate.now(desk().clock()), words, speaker);
    }

    private Source page(ClientFile file, String words) throws Refusal {
        return StoredCase.of(file, Optional.empty()).papers().documents().stream()
                .filter(document -> document.pages().stream()
                        .anyMatch(ref -> ref.page() == page.get()
                                && paper.map(ref.file()::equals).orElse(true)))
                .findFirst()
                .map(document ->
                        new Source.Page(document.id(), page.get(), Optional.empty(), words, document.speaker()))
                .orElseThrow(FactAddCommand::noSuchPage);
    }

    private static Refusal noSuchFact() {
        return Typed.notWritten(Text.of(
                "docs/facts.md lists the facts: throughline fact add CLIENT entry.date",
                "docs/facts.md nombra los datos: throughline fact add CLIENTE entry.date"));
    }

    private static Refusal noSuchPage() {
        return Typed.notWritten(Text.of(
                "this file holds no such page; give the name of the paper with --file",
                "el expediente no tiene esa página; indique el papel con --file"));
    }

    private static Refusal onlyHerWord() {
        return Typed.notWritten(Text.of(
                "--in-confidence is for what somebody told about the client, not for pages and not for trips or papers",
                "--in-confidence es para lo que se contó sobre el cliente, no para páginas, viajes ni papeles"));
    }
}
