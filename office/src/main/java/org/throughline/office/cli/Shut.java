package org.throughline.office.cli;

import org.throughline.office.work.StoredCase;
import org.throughline.text.Text;
import org.throughline.vault.keys.Compartment;

/// Says on the error stream that a record is less than whole, because parts of the file are not granted.
final class Shut {
    private static final Text NAMES = Text.of(
            "Names and numbers are not open to you: they are not in this record, and things may be counted twice.",
            "Usted no puede abrir nombres ni números: no están aquí, y algo puede contarse dos veces.");
    private static final Text NOTES = Text.of(
            "Notes are not open to you: what was told in confidence is not in these answers.",
            "Usted no puede abrir las notas: lo dicho en confianza no está en estas respuestas.");

    private Shut() {}

    static void say(StoredCase kept, Verb verb) {
        if (kept.shut().contains(Compartment.IDENTITY)) verb.terminal().err().println(NAMES.in(verb.reader()));
        if (kept.shut().contains(Compartment.NOTES)) verb.terminal().err().println(NOTES.in(verb.reader()));
    }
}
