package org.throughline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.throughline.vault.Enrolment;
import org.throughline.vault.NewMember;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Settings;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoverySheets;
import org.throughline.vault.keys.Role;

/// An office with one attorney and as many clients as wanted, each with six parts and their keys. The
/// folder is kept where one is named: ten thousand clients take minutes.
public final class SeededOffice {
    static final Reason WORK = Reason.of(Purpose.LEGAL_WORK, "bench");
    private static final String PHRASE = "seventeen otters guard the library";

    private SeededOffice() {}

    /// Arguments: a folder, and how many clients.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int clients = Integer.parseInt(arguments[1]);
        if (Files.exists(folder)) return;
        long start = System.nanoTime();
        try (Office office = founded(folder, Settings.fresh());
                Session noor = signIn(office)) {
            var vault = new Vault(office);
            for (int i = 0; i < clients; i++) vault.begin(noor, "client-" + i, WORK);
        }
        Figures.say("%,d clients begun in %.0f s", clients, (System.nanoTime() - start) / 1e9);
    }

    static Office founded(Path folder, Settings settings) {
        try (RecoverySheets sheets = RecoverySheets.draw()) {
            var set = sheets.typedBack(String.join(" ", sheets.sheets().getFirst().groups()));
            var noor =
                    new NewMember("noor", Role.ATTORNEY, Passphrase.of(PHRASE.toCharArray()), PrintedCode.fresh());
            return Enrolment.found(folder, settings, set, noor, InstantSource.system());
        }
    }

    static Session signIn(Office office) {
        return office.signIn("noor", PHRASE.toCharArray());
    }
}
