package org.throughline.office.cli;

import java.util.Collection;
import org.throughline.rule.ParameterRow;
import org.throughline.text.Text;

/// Says of which figures of law we are not sure, and why. An answer that used one is never shown without this.
final class Warnings {
    private static final Text WARNING = Text.of("Check the law: {0} ({1}). {2}", "Revise la ley: {0} ({1}). {2}");

    private final Screen screen;

    Warnings(Screen screen) {
        this.screen = screen;
    }

    void print(Collection<ParameterRow<?>> rows) {
        for (ParameterRow<?> row : rows) if (isDoubtful(row)) print(row);
    }

    static boolean isDoubtful(ParameterRow<?> row) {
        return !row.active() || row.confidence() != ParameterRow.Confidence.VERIFIED;
    }

    private void print(ParameterRow<?> row) {
        screen.paragraph(
                "  " + screen.dyed(Dye.MARIGOLD, "! "), screen.say(WARNING, row.id(), row.citation(), words(row)));
    }

    String words(ParameterRow<?> row) {
        if (!row.active())
            return screen.say(
                    Text.of("[FLUX] Not in force: shown, never used.", "[FLUX] No vigente: se muestra, nunca se usa."));
        return screen.say(
                switch (row.confidence()) {
                    case VERIFIED -> Text.of("The text of the law was seen.", "Se vio el texto de la ley.");
                    case SECONDARY ->
                        Text.of(
                                "[V2] Only a second-hand source says so.",
                                "[V2] Solo lo dice una fuente de segunda mano.");
                    case RECALLED -> Text.of("[R] Recalled, found in no source.", "[R] De memoria, sin fuente.");
                    case IN_FLUX ->
                        Text.of(
                                "[FLUX] This law is changing or in court.",
                                "[FLUX] Esta ley está cambiando o en la corte.");
                });
    }
}
