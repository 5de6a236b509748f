package org.throughline.office.work;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;

/// The dated figures of law that a rule declares, with their whole history.
///
/// A rule declares its figures as constants of type [Parameter]; those of the rules it asks stand with those rules.
public final class RuleFigures {
    private final Rulebook rulebook;

    public RuleFigures(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public List<ParameterRow<?>> of(Rule<?> rule) {
        var rows = new ArrayList<ParameterRow<?>>();
        for (Field field : rule.getClass().getDeclaredFields())
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Parameter.class)
                rows.addAll(rulebook.parameters().history(parameter(field)));
        return rows;
    }

    private static Parameter<?> parameter(Field field) {
        try {
            if (!field.trySetAccessible()) throw new IllegalStateException("closed: " + field);
            return (Parameter<?>) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
