package org.throughline.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.text.Text;

/// What a rule gives on the record as it stands. Never a bare yes or no.
public sealed interface Answer<T> {
    /// The same in every world the record allows, however much is unknown.
    record Settled<T>(T value) implements Answer<T> {}

    /// It depends: on what, in `questions`, most decisive first. `othersPossible` where a world ended without a value,
    /// so that outcomes beside the listed ones cannot be excluded.
    record Open<T>(Set<T> possible, boolean othersPossible, List<Question> questions) implements Answer<T> {
        public Open {
            possible = Collections.unmodifiableSet(new LinkedHashSet<>(possible));
            questions = List.copyOf(questions);
        }
    }

    /// A lawyer must look, in at least one world the record allows. What was computed stands beside it.
    record Referred<T>(List<Text> why, Set<T> possible) implements Answer<T> {
        public Referred {
            why = List.copyOf(why);
            possible = Collections.unmodifiableSet(new LinkedHashSet<>(possible));
        }
    }
}
