package org.throughline.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Thing;

/// Makes a day to act by out of what a [DeadlineRule] found and what a notice prints.
///
/// The safe day is never later than any day found or printed. Where the finding is open to days that nobody could
/// name, the deadline is open too, and even its safe day may prove too late: the questions come first.
public final class Deadlines {
    private static final Comparator<Deadline> GRAVEST_FIRST =
            Comparator.comparing(Deadline::ifMissed).thenComparing(Deadline::safe);

    private final ClientRecord record;

    public Deadlines(ClientRecord record) {
        this.record = record;
    }

    /// The deadlines among these findings, gravest loss first, then by safe day.
    public List<Deadline> of(List<Finding<?>> findings) {
        return findings.stream()
                .flatMap(finding -> of(finding).stream())
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /// The deadline of a finding; empty where its rule is not a [DeadlineRule] or no day is known at all.
    public Optional<Deadline> of(Finding<?> finding) {
        return finding.rule() instanceof DeadlineRule rule
                ? of(rule, finding.about(), finding.answer())
                : Optional.empty();
    }

    private Optional<Deadline> of(DeadlineRule rule, Thing about, Answer<?> answer) {
        Evidence<LocalDate> paper =
                rule.printed().map(type -> record.on(type, about)).orElse(new Evidence.Silent<>(List.of()));
        SortedSet<LocalDate> printed = printed(paper);
        var any = new TreeSet<LocalDate>(days(answer));
        any.addAll(printed);
        if (any.isEmpty()) return Optional.empty();
        return Optional.of(new Deadline(
                rule.id(),
                about,
                rule.action(),
                printed.stream().findFirst(),
                answer instanceof Answer.Settled<?>(Object day) ? Optional.of((LocalDate) day) : Optional.empty(),
                any.first(),
                any.last(),
                rule.ifMissed(),
                !(answer instanceof Answer.Settled<?>) || isDoubtful(paper)));
    }

    private static List<LocalDate> days(Answer<?> answer) {
        return answer.possible().stream().map(LocalDate.class::cast).toList();
    }

    /// Every day that a paper may name, the earliest first.
    private static SortedSet<LocalDate> printed(Evidence<LocalDate> paper) {
        return switch (paper) {
            case Evidence.Silent<LocalDate> _ -> new TreeSet<>();
            case Evidence.Agreed<LocalDate> agreed -> new TreeSet<>(List.of(agreed.value()));
            case Evidence.Vague<LocalDate> vague -> new TreeSet<>(vague.possible());
            case Evidence.Disputed<LocalDate> disputed ->
                new TreeSet<>(disputed.sides().keySet());
        };
    }

    private static boolean isDoubtful(Evidence<LocalDate> paper) {
        return switch (paper) {
            case Evidence.Silent<LocalDate> _, Evidence.Agreed<LocalDate> _ -> false;
            case Evidence.Vague<LocalDate> _, Evidence.Disputed<LocalDate> _ -> true;
        };
    }
}
