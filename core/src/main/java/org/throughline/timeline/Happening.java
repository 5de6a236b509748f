package org.throughline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.rule.Deadline;
import org.throughline.text.Text;

/// What can stand on a lane.
public sealed interface Happening {
    /// The first day of it.
    LocalDate on();

    /// Something on one day, with the facts that say so.
    record Event(LocalDate on, Text what, List<Object> values, Thing about, List<Fact<?>> facts) implements Happening {
        public Event {
            values = List.copyOf(values);
            facts = List.copyOf(facts);
        }
    }

    /// Something that lasts, from its first to its last day, both included.
    record Stretch(LocalDate on, LocalDate last, Text what, List<Object> values, Thing about, List<Fact<?>> facts)
            implements Happening {
        public Stretch {
            values = List.copyOf(values);
            facts = List.copyOf(facts);
        }
    }

    /// A time, a document or a fact that others imply and that the record does not hold.
    record Gap(LocalDate on, LocalDate last, Text what, List<Object> values) implements Happening {
        public Gap {
            values = List.copyOf(values);
        }
    }

    /// A day to act by, worked out by a rule and not recorded by anybody.
    record Upcoming(Deadline deadline) implements Happening {
        @Override
        public LocalDate on() {
            return deadline.safe();
        }
    }
}
