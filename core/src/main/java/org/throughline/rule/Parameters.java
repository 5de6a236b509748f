package org.throughline.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All figures of law, with their history.
public final class Parameters {
    private final List<ParameterRow<?>> rows;
    /// Rules ask for the same few figures in every world.
    private final Map<String, List<ParameterRow<?>>> byId;
    /// The inactive rows by each beginning of their ids.
    private final Map<String, List<ParameterRow<?>>> warnings = new HashMap<>();

    /// @param rows without overlap: at most one active row per id and day (the loader checks, naming file and line)
    public Parameters(Collection<? extends ParameterRow<?>> rows) {
        this.rows = List.copyOf(rows);
        this.byId = this.rows.stream().collect(Collectors.groupingBy(ParameterRow::id));
        for (ParameterRow<?> row : rows)
            if (!row.active())
                for (int dot = row.id().indexOf('.'); dot >= 0; dot = row.id().indexOf('.', dot + 1))
                    warnings.computeIfAbsent(row.id().substring(0, dot), _ -> new ArrayList<>())
                            .add(row);
        warnings.replaceAll((_, inactive) -> List.copyOf(inactive));
    }

    /// The row that applies on a day.
    ///
    /// @throws NoSuchParameter if no active row covers that day: the law of that day is not in the rulebook
    public <T> ParameterRow<T> on(Parameter<T> parameter, LocalDate day) {
        for (ParameterRow<?> row : byId.getOrDefault(parameter.id(), List.of()))
            if (row.appliesOn(day)) return row.as(parameter);
        throw new NoSuchParameter(parameter, day);
    }

    /// All rows of a figure of law, inactive ones too, in the order of the rulebook.
    public <T> List<ParameterRow<T>> history(Parameter<T> parameter) {
        return byId.getOrDefault(parameter.id(), List.of()).stream()
                .<ParameterRow<T>>map(row -> row.as(parameter))
                .toList();
    }

    /// Rows that are not in force and would change this figure if they were: proposed or vacated law, whose ids begin
    /// with the id of the figure and a dot (`bia.appeal.ifr2026`). They are shown as warnings.
    public List<ParameterRow<?>> notInForce(Parameter<?> parameter) {
        return warnings.getOrDefault(parameter.id(), List.of());
    }

    public List<ParameterRow<?>> all() {
        return rows;
    }

    /// The figures of law as they stood on a day: what began later is not known yet, and what ended later has no end
    /// yet. An answer of that day is made anew with these.
    public Parameters asOf(LocalDate day) {
        return new Parameters(rows.stream()
                .filter(row -> row.from().map(first -> !first.isAfter(day)).orElse(true))
                .map(row -> row.asOf(day))
                .toList());
    }

    /// The rulebook has no value of this figure for that day. [Evaluator] turns it into a `Referred` answer.
    public static final class NoSuchParameter extends RuntimeException {
        NoSuchParameter(Parameter<?> parameter, LocalDate day) {
            // No stack: it ends a world and is no fault.
            super("the rulebook has no value of " + parameter.id() + " for " + day, null, false, false);
        }
    }
}
