package org.throughline.office.cli;

import java.util.List;
import org.throughline.text.Text;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.RecoverySheet;
import org.throughline.vault.keys.RecoverySheets;

/// Shows fresh recovery sheets once, and has one typed back from its paper.
final class PrintedSheets {
    private static final Text SHEETS = Text.of(
            "Three recovery sheets. Any two of them open an account whose owner lost every way in. Print each on its own"
                    + " page, and give them to three people in three places. They are shown this once.",
            "Tres hojas de recuperación. Dos de ellas abren una cuenta si su dueño perdió todas las entradas. Imprima"
                    + " cada una en su página y déselas a tres personas en tres lugares. Se muestran esta única vez.");
    private static final Text ENVELOPES = Text.of(
            "Two recovery sheets for two envelopes. Print both twice, put one of each into each envelope, seal them, and"
                    + " keep them at two addresses. Whoever opens one envelope can recover an account. They are shown this once.",
            "Dos hojas de recuperación para dos sobres. Imprima las dos dos veces, ponga una de cada una en cada sobre,"
                    + " ciérrelos y guárdelos en dos direcciones. Quien abra un sobre puede recuperar una cuenta. Se muestran"
                    + " esta única vez.");
    private static final Text SHEET = Text.of("Sheet {0} of set {1}, mark {2}", "Hoja {0} del juego {1}, marca {2}");
    private static final Text TYPE_SHEET =
            Text.of("Type one of the sheets back from its paper:", "Escriba una de las hojas, leyéndola del papel:");

    private PrintedSheets() {}

    /// @param inEnvelopes for an office with fewer than three people to trust
    static RecoverySet shown(RecoverySheets sheets, boolean inEnvelopes, Joining joining, Verb verb) throws Refusal {
        Screen screen = verb.screen();
        screen.blank();
        screen.paragraph("", screen.say(inEnvelopes ? ENVELOPES : SHEETS));
        List<RecoverySheet> printed = inEnvelopes ? sheets.sheets().subList(0, 2) : sheets.sheets();
        for (RecoverySheet sheet : printed) {
            screen.line(screen.say(SHEET, sheet.index(), sheet.set(), sheet.mark()));
            Joining.groups(sheet.groups(), screen);
        }
        return joining.typedBack(TYPE_SHEET, sheets::typedBack);
    }
}
