package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.throughline.rule.Finding;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// What a rule can say it says in at least one example: a reason that no example shows could be lost unseen.
class EveryTextIsSaidTest {
    private static final String LAW = Law.class.getPackageName();

    @Test
    void everyReasonStandsInAnExample() throws IllegalAccessException {
        Set<Text> said = said();
        var unsaid = new TreeSet<String>();
        for (Class<?> declaring : LawClasses.all())
            if (!declaring.getPackageName().equals(LAW) && !Worded.class.isAssignableFrom(declaring))
                for (Field field : declaring.getDeclaredFields())
                    if (Modifier.isStatic(field.getModifiers())
                            && field.getType() == Text.class
                            && !said.contains(text(field)))
                        unsaid.add(declaring.getSimpleName() + "." + field.getName());
        assertThat(unsaid).isEmpty();
    }

    private static Text text(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return (Text) field.get(null);
    }

    /// Every text of the findings that the examples speak of, each for itself: two rules can say the same words.
    private static Set<Text> said() {
        Set<Text> said = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Example example : Example.under(Path.of("examples")))
            if (FactsExample.is(example))
                example.expected().keySet().forEach(word -> add(said, FactsExample.finding(example, word)));
            else if (ExampleWords.of(example.rule()).isEmpty())
                example.expected().keySet().stream()
                        .filter(word -> Law.rulebook().rule(word).isPresent())
                        .forEach(word -> add(said, CaseReader.read(example).find(word)));
        return said;
    }

    private static void add(Set<Text> said, Finding<?> finding) {
        new Shown(finding).texts().forEach(said::add);
    }
}
