package org.throughline.fact;

import java.time.LocalDate;
import java.util.List;
import org.throughline.text.Text;

/// What can be claimed: an id such as `entry.date`, the class of its values, and the question that asks a person for
/// it.
///
/// Where a reader yields the fact, the id is the key of the reading format. `choices` lists *all* values there are for
/// yes/no and one-of facts and is empty for all others; a silent fact with choices is tried with each of them, so a
/// list
/// that is not complete must hold an `OTHER`. Two types with the same id are equal.
///
/// @param about the kind of thing it is said of; a fact of kind `CLIENT` may also be said of another `PERSON`
/// @param sensitive to be asked in person and in private
public record FactType<T>(
        String id, Class<T> valueClass, List<T> choices, Text question, Thing.Kind about, boolean sensitive) {
    public FactType {
        if (!id.matches("[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9-]+)*"))
            throw new IllegalArgumentException("not a fact id: " + id);
        choices = List.copyOf(choices);
    }

    public static FactType<LocalDate> date(String id, Text question) {
        return new FactType<>(id, LocalDate.class, List.of(), question, Thing.Kind.CLIENT, false);
    }

    public static FactType<String> text(String id, Text question) {
        return new FactType<>(id, String.class, List.of(), question, Thing.Kind.CLIENT, false);
    }

    public static FactType<Integer> number(String id, Text question) {
        return new FactType<>(id, Integer.class, List.of(), question, Thing.Kind.CLIENT, false);
    }

    public static FactType<Boolean> yesNo(String id, Text question) {
        return new FactType<>(id, Boolean.class, List.of(true, false), question, Thing.Kind.CLIENT, false);
    }

    public static <E extends Enum<E>> FactType<E> oneOf(String id, Class<E> choices, Text question) {
        return new FactType<>(id, choices, List.of(choices.getEnumConstants()), question, Thing.Kind.CLIENT, false);
    }

    /// The same type, said of things of this kind.
    public FactType<T> about(Thing.Kind kind) {
        return new FactType<>(id, valueClass, choices, question, kind, sensitive);
    }

    /// The same type, marked as one to ask in person and in private.
    public FactType<T> asSensitive() {
        return new FactType<>(id, valueClass, choices, question, about, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactType<?> type && type.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
