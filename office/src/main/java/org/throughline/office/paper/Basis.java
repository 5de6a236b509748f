package org.throughline.office.paper;

/// What a day on the page rests on. No day is shown without one.
sealed interface Basis {
    /// A page says so; `href` leads to its box.
    record OnPage(String href) implements Basis {}

    /// A person or an agency's system says so, and there is no page.
    record OnWord(String whose) implements Basis {}

    /// A rule has worked it out.
    record ByRule(String id) implements Basis {}

    /// The day the question was asked: today, or the day given with `--on`.
    record Asked() implements Basis {}
}
