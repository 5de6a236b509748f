package org.throughline.office.cli;

/// What the command tells the program that called it.
enum ExitCode {
    DONE(0),
    /// An input could not be read; the others were.
    NOT_READ(1),
    USAGE(2),
    NOT_ALLOWED(3),
    /// The answer is open, or a lawyer must look.
    OPEN(4),
    DAMAGED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
