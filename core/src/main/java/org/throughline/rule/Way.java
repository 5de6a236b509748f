package org.throughline.rule;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.text.Text;

/// A way to stay, or a protection to ask for: what the law asks for point by point, and the dangers beside it.
///
/// There is no verdict in it. [Screening] says which points are met, not met or unknown, and a lawyer says the rest.
///
/// @param id `way.plain-words`
/// @param name in words for a client: "Asylum"
/// @param gives what it would give, in one sentence
/// @param authority the law behind the way as a whole
/// @param elements what must be there, in the order of the law
/// @param dangers what can close it or make it dangerous to try; asked whatever the elements say
/// @param beside counts and deadlines that belong on the same page
/// @param notModelled what the law asks for beside, and no rule looks at: for the lawyer who confirms
public record Way(
        String id,
        Text name,
        Text gives,
        List<Citation> authority,
        List<? extends Rule<Met>> elements,
        List<? extends Rule<Sign>> dangers,
        List<? extends Rule<?>> beside,
        Text notModelled) {
    public Way {
        if (!id.startsWith("way.")) throw new IllegalArgumentException("not the id of a way: " + id);
        authority = List.copyOf(authority);
        elements = List.copyOf(elements);
        dangers = List.copyOf(dangers);
        beside = List.copyOf(beside);
        if (elements.isEmpty()) throw new IllegalArgumentException("a way asks for something: " + id);
    }

    /// Its elements and dangers.
    public Stream<Rule<?>> points() {
        return Stream.concat(elements.stream(), dangers.stream());
    }
}
