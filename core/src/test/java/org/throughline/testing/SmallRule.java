package org.throughline.testing;

import java.util.List;
import java.util.function.Function;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// A rule of one line, for tests of the engine.
public record SmallRule<T>(String id, Thing.Kind about, Function<Given, T> line) implements Rule<T> {
    public static <T> SmallRule<T> rule(String id, Function<Given, T> line) {
        return new SmallRule<>(id, Thing.Kind.CLIENT, line);
    }

    public SmallRule<T> about(Thing.Kind kind) {
        return new SmallRule<>(id, kind, line);
    }

    @Override
    public Text question() {
        return Text.of("What follows?", "¿Qué se deduce?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("Test", "1"));
    }

    @Override
    public T apply(Given given) {
        return line.apply(given);
    }
}
