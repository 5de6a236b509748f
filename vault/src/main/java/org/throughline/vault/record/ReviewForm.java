package org.throughline.vault.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Grouping.Verdict;
import org.throughline.fact.Review;
import org.throughline.fact.Standing;
import org.throughline.text.Text;

/// How it is written what somebody made of a claim, and which things somebody said are one.
final class ReviewForm {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.of("es");

    private ReviewForm() {}

    static Map<String, ?> write(Review review) {
        var form = new HashMap<String, String>();
        form.put("fact", review.fact().toString());
        form.put("standing", review.standing().name());
        form.put("by", review.by().toString());
        form.put("at", review.at().toString());
        form.put("words", review.words());
        review.correctedBy().ifPresent(fact -> form.put("corrected", fact.toString()));
        return form;
    }

    static Review review(Json json) {
        return new Review(
                json.as("fact", UUID::fromString),
                json.as("standing", Standing::valueOf),
                json.as("by", UUID::fromString),
                json.as("at", Instant::parse),
                json.text("words"),
                json.optional("corrected").map(fact -> Json.parsed(fact, UUID::fromString)));
    }

    /// The reason is written with its values filled in: a tie that is kept is a person's decision, in that
    /// person's
    /// words.
    static Map<String, ?> write(Tie tie) {
        Object[] values = tie.values().toArray();
        return Map.of(
                "one", FactForm.thing(tie.one()),
                "other", FactForm.thing(tie.other()),
                "verdict", tie.verdict().name(),
                "reason", tie.reason().in(ENGLISH, values),
                "razon", tie.reason().in(SPANISH, values),
                "by", tie.by().toString(),
                "at", tie.at().toString());
    }

    static Tie tie(Json json) {
        return Json.parsed(
                "",
                _ -> Tie.decided(
                        json.as("one", FactForm::thing),
                        json.as("other", FactForm::thing),
                        json.as("verdict", Verdict::valueOf),
                        plain(json.text("reason"), json.text("razon")),
                        json.as("by", UUID::fromString),
                        json.as("at", Instant::parse)));
    }

    /// A sentence that holds a brace must not become one with a hole.
    private static Text plain(String english, String spanish) {
        return Text.of(english.replace('{', '('), spanish.replace('{', '('));
    }
}
