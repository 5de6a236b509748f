package org.throughline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.rule.Deadline;
import org.throughline.text.Text;

/// What can stand on a lane. `what` and `values` make the sentence: `what.in(reader, values.toArray())`.
public sealed interface Happening {
    /// The first day of it.
    LocalDate on();

    /// What it is about: the thing that stands for its group.
    Thing about();

    /// The facts it stands on; each leads to a page and a box. Empty only for what a rule has worked out.
    List<Fact<?>> facts();

    /// Something on one day, with the facts that say so: all of one speaker's claims of that day for that thing.
    ///
    /// @param last later than `on` where the papers give no exact day: it was some day from `on` to `last`
    record Event(LocalDate on, LocalDate last, Text what, List<Object> values, Thing about, List<Fact<?>> facts)
            implements Happening {
        public Event {
            values = List.copyOf(values);
            facts = List.copyOf(facts);
        }
    }

    /// Something that lasts, from its first to its last day, both included.
    record Stretch(
            LocalDate on,
            LocalDate last,
            Ending ending,
            Text what,
            List<Object> values,
            Thing about,
            List<Fact<?>> facts)
            implements Happening {
        public Stretch {
            if (last.isBefore(on)) throw new IllegalArgumentException(last + " is before " + on);
            values = List.copyOf(values);
            facts = List.copyOf(facts);
        }
    }

    /// How the last day of a stretch is known.
    enum Ending {
        /// A paper says so.
        ON_RECORD,
        /// No paper tells of an end: the stretch is drawn until today, and may have ended long ago.
        NOT_ON_RECORD
    }

    /// A time, a document or a fact that others imply and that the record does not hold. `facts` are those others.
    record Gap(LocalDate on, LocalDate last, Text what, List<Object> values, Thing about, List<Fact<?>> facts)
            implements Happening {
        public Gap {
            values = List.copyOf(values);
            facts = List.copyOf(facts);
        }
    }

    /// A day to act by, worked out by a rule and not recorded by anybody.
    record Upcoming(Deadline deadline) implements Happening {
        @Override
        public LocalDate on() {
            return deadline.safe();
        }

        @Override
        public Thing about() {
            return deadline.about();
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of();
        }
    }
}
