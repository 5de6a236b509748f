package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Answer;
import org.throughline.rule.Deadline;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Finding;

/// Makes days to act by out of findings. The earliest day that any reading allows is the one to work to.
final class Deadlines {
    private static final Comparator<Deadline> GRAVEST_FIRST = Comparator.comparing(Deadline::ifMissed)
            .thenComparing(Deadline::safe)
            .thenComparing(Deadline::ruleId)
            .thenComparing(Deadline::about);

    private Deadlines() {}

    /// What is legally lost decides the order, then the safe day. Where neither the rule nor a paper names any day
    /// there
    /// is no deadline but an open question.
    static List<Deadline> of(List<Finding<?>> findings, ClientRecord record) {
        return findings.stream()
                .flatMap(finding -> of(finding, record).stream())
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private static Optional<Deadline> of(Finding<?> finding, ClientRecord record) {
        if (!(finding.rule() instanceof DeadlineRule rule)) return Optional.empty();
        Optional<LocalDate> printed = rule.printed().flatMap(type -> earliest(record, type, finding.about()));
        Optional<LocalDate> counted =
                finding.answer() instanceof Answer.Settled<?> settled ? day(settled.value()) : Optional.empty();
        var days = new TreeSet<LocalDate>();
        for (Object value : possible(finding.answer())) day(value).ifPresent(days::add);
        printed.ifPresent(days::add);
        if (days.isEmpty()) return Optional.empty();
        return Optional.of(new Deadline(
                rule.id(),
                finding.about(),
                rule.action(),
                printed,
                counted,
                days.first(),
                days.last(),
                rule.ifMissed(),
                counted.isEmpty()));
    }

    private static Optional<LocalDate> day(Object value) {
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    private static Set<?> possible(Answer<?> answer) {
        return switch (answer) {
            case Answer.Settled<?>(var value) -> Set.of(value);
            case Answer.Open<?> open -> open.possible();
            case Answer.Referred<?> referred -> referred.possible();
        };
    }

    /// The earliest day printed, where several papers print one.
    private static Optional<LocalDate> earliest(ClientRecord record, FactType<LocalDate> type, Thing about) {
        var days = new ArrayList<LocalDate>();
        for (Fact<LocalDate> fact : record.facts(type, about))
            days.addAll(fact.said().possible());
        return days.stream().min(Comparator.naturalOrder());
    }
}
