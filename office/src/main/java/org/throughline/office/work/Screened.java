package org.throughline.office.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.rule.Screening;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;

/// Every way to stay over one record. A point that several ways share is asked once, for all the sheets that show it.
///
/// @param ways in the order of the rulebook
/// @param points every element and danger, each once
record Screened(List<Screening> ways, List<Finding<?>> points) {
    Screened {
        ways = List.copyOf(ways);
        points = List.copyOf(points);
    }

    static Screened of(CaseView view) {
        Evaluator evaluator = Standing.evaluator(view);
        Map<Rule<Met>, Finding<Met>> elements = new LinkedHashMap<>();
        Map<Rule<Sign>, Finding<Sign>> dangers = new LinkedHashMap<>();
        List<Screening> ways = view.rulebook().ways().stream()
                .map(way -> screen(way, elements, dangers, evaluator))
                .toList();
        var points = new ArrayList<Finding<?>>(elements.values());
        points.addAll(dangers.values());
        return new Screened(ways, points);
    }

    private static Screening screen(
            Way way,
            Map<Rule<Met>, Finding<Met>> elements,
            Map<Rule<Sign>, Finding<Sign>> dangers,
            Evaluator evaluator) {
        return new Screening(
                way,
                way.elements().stream()
                        .<Finding<Met>>map(point -> elements.computeIfAbsent(point, evaluator::find))
                        .toList(),
                way.dangers().stream()
                        .<Finding<Sign>>map(point -> dangers.computeIfAbsent(point, evaluator::find))
                        .toList());
    }
}
