package org.throughline.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Finding;
import org.throughline.text.Text;

/// Claims about one thing that cannot all hold: each side with those who say it. No side wins in silence.
///
/// @param number counts from 1 in the order of the timeline, for the badge on the chart
/// @param what one sentence: "Two dates for the same arrival"
/// @param note what to know before making much of it; empty for most
/// @param sides each value with the facts that say it, in order of learning
/// @param hangs what every rule that looked at this point answers nevertheless
public record Contradiction(
        int number,
        FactType<?> type,
        Thing about,
        Text what,
        List<Text> note,
        SequencedMap<Object, List<Fact<?>>> sides,
        List<Hanging> hangs) {

    /// One answer that looked at the point.
    public record Hanging(Finding<?> finding, Effect effect) {}

    /// What the disagreement does to an answer.
    public enum Effect {
        /// The answer is the same whichever side is right.
        SAME_EITHER_WAY,
        /// The answer depends on which side is right.
        DECIDES,
        /// The answer is open, but for other reasons.
        OPEN_ANYWAY,
        /// A lawyer must look in any case.
        LAWYER_MUST_LOOK;

        public Text words() {
            return switch (this) {
                case SAME_EITHER_WAY -> Text.of("the same either way", "igual en ambos casos");
                case DECIDES -> Text.of("depends on which is right", "depende de cuál sea correcto");
                case OPEN_ANYWAY -> Text.of("not known yet, for other reasons", "aún no se sabe, por otras razones");
                case LAWYER_MUST_LOOK -> Text.of("a lawyer must look at it", "un abogado debe revisarlo");
            };
        }
    }

    public Contradiction {
        note = List.copyOf(note);
        hangs = List.copyOf(hangs);
        var copy = new LinkedHashMap<Object, List<Fact<?>>>();
        sides.forEach((value, facts) -> copy.put(value, List.copyOf(facts)));
        sides = Collections.unmodifiableSequencedMap(copy);
    }
}
