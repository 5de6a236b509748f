package org.throughline.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.text.Text;

/// What a rule gives on the record as it stands. Never a bare yes or no.
public sealed interface Answer<T> {
    /// Every value that some world leads to, in the order in which the worlds were tried; one where it is settled.
    Set<T> possible();

    /// The points of the record whose values would change the answer, most decisive first.
    List<Question> questions();

    /// The open points of law whose readings would change the answer. Where it hangs on nothing else, nobody can be
    /// asked, and these are the reason to give.
    List<LegalQuestion<?>> openLaw();

    /// The same in every world the record allows, however much is unknown.
    record Settled<T>(T value) implements Answer<T> {
        @Override
        public Set<T> possible() {
            return Set.of(value);
        }

        @Override
        public List<Question> questions() {
            return List.of();
        }

        @Override
        public List<LegalQuestion<?>> openLaw() {
            return List.of();
        }
    }

    /// It depends: on what, in `questions` and `openLaw`. `othersPossible` where a world ended without a value, so that
    /// outcomes beside the listed ones cannot be excluded.
    record Open<T>(Set<T> possible, boolean othersPossible, List<Question> questions, List<LegalQuestion<?>> openLaw)
            implements Answer<T> {
        public Open {
            possible = Collections.unmodifiableSet(new LinkedHashSet<>(possible));
            questions = List.copyOf(questions);
            openLaw = List.copyOf(openLaw);
        }
    }

    /// A lawyer must look, in at least one world the record allows. What was computed stands beside it, and what would
    /// show whether a lawyer must.
    record Referred<T>(List<Text> why, Set<T> possible, List<Question> questions, List<LegalQuestion<?>> openLaw)
            implements Answer<T> {
        public Referred {
            why = List.copyOf(why);
            possible = Collections.unmodifiableSet(new LinkedHashSet<>(possible));
            questions = List.copyOf(questions);
            openLaw = List.copyOf(openLaw);
        }
    }
}
