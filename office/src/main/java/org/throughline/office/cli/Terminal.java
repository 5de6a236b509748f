package org.throughline.office.cli;

import java.io.PrintStream;
import java.util.Map;

/// Where the command speaks and from where it was called.
///
/// @param outIsScreen whether a person looks at `out`; false where it goes to a file or another program
/// @param width of the screen in columns
public record Terminal(
        PrintStream out,
        PrintStream err,
        boolean outIsScreen,
        boolean errIsScreen,
        int width,
        Map<String, String> environment) {
    static final int NARROWEST = 80;
    private static final int WIDEST = 120;
    private static final int PREFERRED = 100;

    public Terminal {
        width = width <= 0 ? PREFERRED : Math.clamp(width, NARROWEST, WIDEST);
        environment = Map.copyOf(environment);
    }

    boolean wantsNoColour() {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty() || isDumb();
    }

    boolean isDumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }
}
