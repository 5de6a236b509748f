package org.throughline.office.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/// How to speak: options that every verb knows.
final class Manner {
    /// When to write in colour.
    enum Colour {
        auto,
        always,
        never
    }

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private String lang = "";

    @Option(names = "--ascii", descriptionKey = "ascii")
    private boolean ascii;

    @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color")
    private Colour colour = Colour.auto;

    @Option(names = "--debug", descriptionKey = "debug")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    /// Whether to write in colour where `isScreen` says that a person looks.
    boolean inColour(Terminal terminal, boolean isScreen) {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto -> isScreen && !terminal.wantsNoColour();
        };
    }

    boolean ascii(Terminal terminal) {
        return ascii || terminal.isDumb();
    }

    Screen screen(Terminal terminal) {
        return new Screen(
                terminal.out(),
                terminal.width(),
                inColour(terminal, terminal.outIsScreen()),
                ascii(terminal),
                reader(lang, terminal.environment()));
    }

    Locale reader(Terminal terminal) {
        return reader(lang, terminal.environment());
    }

    /// The language asked for on a command line that may not be well formed, for complaints about it.
    static Locale reader(List<String> arguments, Map<String, String> environment) {
        String asked = "";
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) asked = arguments.get(i).substring("--lang=".length());
            if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) asked = arguments.get(i + 1);
        }
        return reader(asked, environment);
    }

    /// Any language may be asked for: sentences that are not there in it come in English. The computer's own language
    /// counts only where everything is there in it.
    private static Locale reader(String asked, Map<String, String> environment) {
        String language = asked.toLowerCase(Locale.ROOT);
        if (language.matches("[a-z]{2,3}") && !language.equals("es") && !language.equals("en"))
            return Locale.of(language);
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG"))
            if (language.isEmpty()) language = environment.getOrDefault(name, "");
        return language.startsWith("es") ? Locale.of("es", "US") : Locale.US;
    }
}
