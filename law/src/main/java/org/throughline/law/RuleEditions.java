package org.throughline.law;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rule;

/// What a lawyer signs when a rule is signed off: the code of one rule with all the code it uses, and the figures of
/// law that this code declares. A rule that it asks is signed by itself.
final class RuleEditions {
    private final Parameters parameters;
    private final Reach reach;

    RuleEditions(SortedMap<String, byte[]> code, Parameters parameters) {
        this.parameters = parameters;
        this.reach = new Reach(code);
    }

    /// Changes whenever the code that the rule uses or one of its figures changes, and only then.
    String of(Rule<?> rule) {
        var edition = new Edition();
        reach.of(home(rule).getName()).forEach((name, bytes) -> {
            edition.add(bytes);
            for (ParameterRow<?> row : figures(LawClasses.load(name)))
                edition.add((row.id() + row.value() + row.unit() + row.from() + row.until() + row.citation())
                        .getBytes(StandardCharsets.UTF_8));
        });
        return edition.name();
    }

    /// The figures of law that the class of a rule declares, with their whole history.
    List<ParameterRow<?>> figures(Rule<?> rule) {
        return figures(home(rule));
    }

    private List<ParameterRow<?>> figures(Class<?> home) {
        var rows = new ArrayList<ParameterRow<?>>();
        for (Object parameter : constants(home, Parameter.class))
            rows.addAll(parameters.history((Parameter<?>) parameter));
        return rows;
    }

    /// The open points of law that the class of a rule declares.
    static List<LegalQuestion<?>> openQuestions(Rule<?> rule) {
        var questions = new ArrayList<LegalQuestion<?>>();
        for (Object question : constants(home(rule), LegalQuestion.class)) questions.add((LegalQuestion<?>) question);
        return questions;
    }

    private static List<Object> constants(Class<?> home, Class<?> kind) {
        var found = new ArrayList<>();
        for (Field field : home.getDeclaredFields())
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == kind) found.add(read(field));
        return found;
    }

    /// The class in which a rule is written. Elements and dangers are written as small functions inside one.
    private static Class<?> home(Rule<?> rule) {
        return switch (rule) {
            case Element element -> element.test().getClass().getNestHost();
            case Danger danger -> danger.test().getClass().getNestHost();
            default -> rule.getClass().getNestHost();
        };
    }

    private static Object read(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("closed: " + field, closed);
        }
    }
}
