package org.throughline.rule;

import java.util.List;
import java.util.function.Function;
import org.throughline.text.Text;

/// One thing that the law asks for before a way to stay is open: a rule whose answer is met or not met.
///
/// @param id `topic.plain-words`, as of any rule
/// @param test stateless and pure, like [Rule#apply]
public record Element(String id, Text question, List<Citation> authority, Function<Given, Met> test)
        implements Rule<Met> {
    public Element {
        authority = List.copyOf(authority);
    }

    public static Element of(String id, Text question, Citation authority, Function<Given, Met> test) {
        return new Element(id, question, List.of(authority), test);
    }

    @Override
    public Met apply(Given given) {
        return test.apply(given);
    }
}
