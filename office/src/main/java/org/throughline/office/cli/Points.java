package org.throughline.office.cli;

import java.util.List;
import org.throughline.office.work.CaseView;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;

/// The answers of one rule. Those of the rules are in the view already; elements and dangers are asked now.
final class Points {
    private Points() {}

    static List<Finding<?>> find(CaseView view, Rule<?> rule) {
        boolean isPoint = view.rulebook().points().anyMatch(rule::equals)
                && !view.rulebook().rules().contains(rule);
        if (isPoint) return List.of(new Evaluator(view.rulebook(), view.record(), view.today()).find(rule));
        return view.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
    }
}
