package org.throughline.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Crossing.Ask;

/// Something that a sweep looked at, and what it is worth, found out once. The number is its place among bits.
abstract sealed class Slot {
    final int number;

    private Slot(int number) {
        this.number = number;
    }

    abstract Look look();

    /// @param leader what stands for `about` in the grouping of the record
    static final class OfFact extends Slot {
        final FactType<?> type;
        final Thing about;
        final Thing leader;
        /// The only value there is; null where worlds may part.
        final @Nullable Object only;

        /// How it is asked; null where there is but one value.
        final @Nullable Ask ask;
        /// The slot behind this one in the table.
        final @Nullable OfFact next;

        OfFact(
                int number,
                FactType<?> type,
                Thing about,
                Thing leader,
                @Nullable Object only,
                @Nullable Ask ask,
                @Nullable OfFact next) {
            super(number);
            this.type = type;
            this.about = about;
            this.leader = leader;
            this.only = only;
            this.ask = ask;
            this.next = next;
        }

        boolean isAt(FactType<?> otherType, Thing other) {
            return type.equals(otherType) && about.equals(other);
        }

        Ask ask() {
            return Objects.requireNonNull(ask);
        }

        Outcome notKnown() {
            return new Outcome.NotKnown(type, leader);
        }

        @Override
        Look look() {
            return new Look.AtFact(type.id(), leader);
        }
    }

    /// The point on which it hangs whether a list is complete, and how it is asked there.
    record AreTheseAll(OfFact point, Ask ask) {}

    static final class OfList extends Slot {
        final Thing.Kind kind;
        final List<Thing> things;

        /// Null until somebody asks for every one of them.
        @Nullable
        AreTheseAll areTheseAll;

        OfList(int number, Thing.Kind kind, List<Thing> things) {
            super(number);
            this.kind = kind;
            this.things = things;
        }

        @Override
        Look look() {
            return new Look.AtList(kind);
        }
    }

    static final class OfLaw extends Slot {
        final Parameter<?> parameter;
        final LocalDate on;
        /// Null where the rulebook holds no law of that day.
        final @Nullable Object value;

        final @Nullable OfLaw next;

        OfLaw(int number, Parameter<?> parameter, LocalDate on, @Nullable Object value, @Nullable OfLaw next) {
            super(number);
            this.parameter = parameter;
            this.on = on;
            this.value = value;
            this.next = next;
        }

        boolean isAt(Parameter<?> other, LocalDate day) {
            return on.equals(day) && parameter.equals(other);
        }

        Outcome missing() {
            return new Outcome.Referred(Missing.law(parameter, on));
        }

        @Override
        Look look() {
            return new Look.AtLaw(parameter.id(), on);
        }
    }
}
