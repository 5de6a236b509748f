package org.throughline.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// All that the record says on one point. Rejected facts have already left it.
public sealed interface Evidence<T> {
    List<Fact<T>> facts();

    /// Nothing is said, or only that the value is withheld or not yet set (then `facts` holds those claims).
    record Silent<T>(List<Fact<T>> facts) implements Evidence<T> {
        private static final Silent<?> NOTHING = new Silent<>(List.of());

        @SuppressWarnings("unchecked") // it holds no fact of any type
        static <T> Silent<T> nothing() {
            return (Silent<T>) NOTHING;
        }

        public Silent {
            facts = List.copyOf(facts);
        }
    }

    /// One value fits all claims.
    record Agreed<T>(T value, List<Fact<T>> facts) implements Evidence<T> {
        public Agreed {
            facts = List.copyOf(facts);
        }
    }

    /// Several values fit all claims. `othersPossible` is true where the only claims are unsure readings: "this or
    /// something else".
    record Vague<T>(List<T> possible, boolean othersPossible, List<Fact<T>> facts) implements Evidence<T> {
        public Vague {
            possible = List.copyOf(possible);
            facts = List.copyOf(facts);
        }
    }

    /// No value fits all claims: each side with those who say it, in order of learning.
    record Disputed<T>(SequencedMap<T, List<Fact<T>>> sides) implements Evidence<T> {
        public Disputed {
            if (sides.size() < 2) throw new IllegalArgumentException("a dispute has two sides: " + sides.keySet());
            var copy = new LinkedHashMap<T, List<Fact<T>>>();
            sides.forEach((value, facts) -> copy.put(value, List.copyOf(facts)));
            sides = Collections.unmodifiableSequencedMap(copy);
        }

        @Override
        public List<Fact<T>> facts() {
            var all = new ArrayList<Fact<T>>();
            sides.values().forEach(all::addAll);
            return all.stream().distinct().toList();
        }
    }
}
