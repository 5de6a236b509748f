package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.fact.Fact;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.text.Text;
import org.throughline.timeline.Contradiction;
import org.throughline.timeline.Contradiction.Effect;
import org.throughline.timeline.Track;

/// Puts the contradictions of a case in words.
final class Disagreements {
    private static final Text ONE_PAPER = Text.of("One paper only.", "Un solo papel.");
    private static final Text PAPERS = Text.of("The same in {0} papers.", "Lo mismo en {0} papeles.");

    private final CaseView view;
    private final Sheets sheets;
    private final ThingWords things;
    private final Language language;

    Disagreements(CaseView view, Sheets sheets, ThingWords things, Language language) {
        this.view = view;
        this.sheets = sheets;
        this.things = things;
        this.language = language;
    }

    List<Disagreement> all() {
        return view.timeline().contradictions().stream().map(this::of).toList();
    }

    private Disagreement of(Contradiction contradiction) {
        var sides = new ArrayList<Disagreement.Side>();
        contradiction.sides().forEach((value, facts) -> sides.add(side(value, facts)));
        return new Disagreement(
                contradiction.number(),
                language.say(contradiction.what()),
                contradiction.about().equals(Thing.CLIENT) ? Sentence.words("") : things.of(contradiction.about()),
                contradiction.note().stream().map(language::say).toList(),
                sides,
                contradiction.hangs().stream().map(this::hangs).toList(),
                (int) contradiction.hangs().stream()
                        .filter(hanging -> hanging.effect() == Effect.DECIDES)
                        .count());
    }

    private Disagreement.Side side(Object value, List<Fact<?>> facts) {
        String who = facts.stream()
                .map(fact -> language.say(Track.of(fact.source().speaker()).label()))
                .distinct()
                .collect(Collectors.joining(", "));
        long papers = Math.max(1, facts.stream().map(this::original).distinct().count());
        return new Disagreement.Side(
                who,
                Sentence.value(value, sheets.basis(facts), language),
                papers == 1 ? language.say(ONE_PAPER) : language.say(PAPERS, papers),
                sheets.links(facts));
    }

    /// A copy is not a second paper.
    private Object original(Fact<?> fact) {
        if (!(fact.source() instanceof Source.Page)) return fact.source();
        return view.document(fact)
                .<Object>map(document -> document.copyOf().orElse(document.id()))
                .orElse(fact.source());
    }

    private Disagreement.Hangs hangs(Contradiction.Hanging hanging) {
        int index = view.findings().indexOf(hanging.finding());
        return new Disagreement.Hangs(
                language.say(hanging.finding().rule().question()),
                language.say(hanging.effect().words()),
                hanging.effect() == Effect.DECIDES,
                index < 0 ? "" : AnswerCards.anchor(index));
    }
}
