package org.throughline.testing;

import java.util.List;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;
import org.throughline.rule.Glance;

/// What a sweep must say, made from what the evaluator says.
public final class AtAGlance {
    private AtAGlance() {}

    public static <T> Glance<T> of(Finding<T> finding) {
        return new Glance<>(
                finding.rule(), finding.about(), bare(finding.answer()), finding.looks(), finding.changesOn());
    }

    private static <T> Answer<T> bare(Answer<T> answer) {
        return switch (answer) {
            case Answer.Settled<T> settled -> settled;
            case Answer.Open<T> open -> new Answer.Open<>(open.possible(), open.othersPossible(), List.of(), List.of());
            case Answer.Referred<T> referred ->
                new Answer.Referred<>(referred.why(), referred.possible(), List.of(), List.of());
        };
    }
}
