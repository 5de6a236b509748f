package org.throughline.office.work;

import java.util.List;
import java.util.Optional;

/// One answer sheet in the reader's language: options, deadlines, questions, a planned trip, a change of law, a rule.
///
/// The terminal, the page and the file for other programs show this same sheet, so they cannot disagree.
///
/// @param lead what must be read first
/// @param foot what must be read last: who has signed off, what was not looked at
public record Brief(String title, List<String> lead, List<Section> sections, List<String> foot) {
    /// How an entry stands. Each has a shape and a word of its own; colour is never alone.
    public enum Mark {
        MET,
        NOT_MET,
        UNKNOWN,
        LAWYER,
        DANGER,
        NO_SIGN,
        DAY,
        PLAIN
    }

    /// @param id for other programs: `way.asylum`
    /// @param strip a picture of days; the entries say the same in words
    /// @param columns the heads of the cells of its entries; empty where they have none
    public record Section(String id, String title, Optional<Strip> strip, List<String> columns, List<Entry> entries) {
        public Section {
            columns = List.copyOf(columns);
            entries = List.copyOf(entries);
        }

        public static Section of(String id, String title, List<Entry> entries) {
            return new Section(id, title, Optional.empty(), List.of(), entries);
        }

        public static Section table(String id, String title, List<String> columns, List<Entry> entries) {
            return new Section(id, title, Optional.empty(), columns, entries);
        }

        Section drawn(Strip picture) {
            return new Section(id, title, Optional.of(picture), columns, entries);
        }
    }

    /// @param id the rule, the fact or the figure it comes from
    /// @param words what is asked or said
    /// @param answer what the rule gives; empty where there is nothing beside the words
    /// @param notes what stands below it
    /// @param cells one for each column of the section
    public record Entry(Mark mark, String id, String words, String answer, List<String> notes, List<String> cells) {
        public Entry {
            notes = List.copyOf(notes);
            cells = List.copyOf(cells);
        }

        public static Entry of(Mark mark, String id, String words, String answer, List<String> notes) {
            return new Entry(mark, id, words, answer, notes, List.of());
        }
    }

    public Brief {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        foot = List.copyOf(foot);
    }
}
