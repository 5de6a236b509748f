package org.throughline.rule;

import java.util.List;
import java.util.function.Function;
import org.throughline.text.Text;

/// What can close a way to stay or make it dangerous to try: a rule whose answer is that the record shows it, or no
/// sign of it.
///
/// @param id `topic.plain-words`, as of any rule
/// @param test stateless and pure, like [Rule#apply]
public record Danger(String id, Text question, List<Citation> authority, Function<Given, Sign> test)
        implements Rule<Sign> {
    public Danger {
        authority = List.copyOf(authority);
    }

    public static Danger of(String id, Text question, Citation authority, Function<Given, Sign> test) {
        return new Danger(id, question, List.of(authority), test);
    }

    @Override
    public Sign apply(Given given) {
        return test.apply(given);
    }
}
