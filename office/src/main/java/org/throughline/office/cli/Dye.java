package org.throughline.office.cli;

/// What a colour means. Each meaning has a shape or a word too, so that nobody needs the colour.
enum Dye {
    STRONG("1"),
    FAINT("2"),
    /// An agency's record; something to do here.
    INDIGO("94"),
    /// Lost by delay.
    COCHINEAL("91"),
    /// Needs a human eye: unknown, in dispute.
    MARIGOLD("33"),
    /// Settled, lawful, present.
    MOSS("32");

    private final String code;

    Dye(String code) {
        this.code = code;
    }

    String on(String words) {
        return "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
