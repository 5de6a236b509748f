package org.throughline.office.cli;

/// Marks that differ by shape, each with a plain form for terminals without more than ASCII and for screen readers.
enum Mark {
    YES('✓', '+', Dye.MOSS),
    UNKNOWN('?', '?', Dye.MARIGOLD),
    NO('✗', 'x', Dye.INDIGO),
    LAW('§', '$', Dye.FAINT),
    REASON('·', '-', Dye.FAINT),
    LEADS_TO('→', '>', Dye.STRONG),
    EVENT('●', 'o', Dye.INDIGO),
    DISPUTED('■', '#', Dye.MARIGOLD),
    DEADLINE('◆', '^', Dye.COCHINEAL),
    STRETCH('█', '=', Dye.MOSS),
    OPEN_END('▒', '-', Dye.MOSS),
    GAP('┄', '.', Dye.MARIGOLD),
    AWAY('▓', '%', Dye.STRONG),
    AWAY_LONG('█', '#', Dye.COCHINEAL),
    PLANNED('░', 'p', Dye.INDIGO),
    NO_TRIP('·', '.', Dye.FAINT),
    TODAY('│', '|', Dye.INDIGO),
    LINE('━', '=', Dye.MOSS),
    LINE_AHEAD('─', '-', Dye.FAINT);

    private final char shape;
    private final char plain;
    private final Dye dye;

    Mark(char shape, char plain, Dye dye) {
        this.shape = shape;
        this.plain = plain;
        this.dye = dye;
    }

    char shape(boolean ascii) {
        return ascii ? plain : shape;
    }

    Dye dye() {
        return dye;
    }
}
