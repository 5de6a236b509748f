package org.throughline.office.cli;

import java.util.Arrays;
import java.util.Optional;
import org.throughline.text.Text;
import org.throughline.vault.Reason;
import org.throughline.vault.keys.Purpose;
import picocli.CommandLine.Option;

/// Whose file, and what for. The client reads the purpose in the log.
final class Stated {
    private static final Text SAID_BACK =
            Text.of("Purpose: {0}. The client can see this.", "Propósito: {0}. El cliente puede ver esto.");

    @Option(names = "--purpose", paramLabel = "WORDS", required = true, descriptionKey = "purpose")
    private String purpose = "";

    /// Says the purpose back on the error stream.
    Reason reason(Verb verb) {
        return reason(purpose, verb);
    }

    /// One of the codes, or a sentence of one's own about legal work.
    static Reason reason(String words, Verb verb) {
        verb.terminal().err().println(SAID_BACK.in(verb.reader(), Wording.clean(words)));
        Optional<Purpose> code = Arrays.stream(Purpose.values())
                .filter(one -> one.code().equals(words.strip()))
                .findFirst();
        return code.map(Reason::of).orElseGet(() -> Reason.of(Purpose.LEGAL_WORK, words.strip()));
    }
}
