package org.throughline.bench;

import static org.throughline.bench.Figures.say;
import static org.throughline.bench.Figures.seconds;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.throughline.vault.Card;
import org.throughline.vault.Office;
import org.throughline.vault.Session;
import org.throughline.vault.Vault;

/// Signing in by passphrase and showing the cards of all clients: the first time ever, in a program that
/// has just been started, and later ones.
public final class Unlocking {
    private static final double AIM = 1.0;

    private Unlocking() {}

    /// Arguments: the folder of a seeded office; `without-ring` to take away the stored key ring first.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean isFirst = arguments.length > 1;
        if (isFirst) takeAwayRing(folder);
        var opened = new ArrayList<Office>();
        double open = seconds(() -> opened.add(Office.open(folder, "bench", InstantSource.system())));
        try (Office office = opened.getFirst()) {
            if (isFirst) {
                say("without the key ring, a key to unwrap for each client: %.2f s", seconds(() -> cards(office)));
                return;
            }
            say("opening the store, before anybody signs in: %.2f s", open);
            double cold = seconds(() -> cards(office));
            say("%,d clients, program just started: %.2f s, %.2fx of the aim", cards(office).size(), cold, cold / AIM);
            var later = new ArrayList<Double>();
            for (int i = 0; i < 9; i++) later.add(seconds(() -> cards(office)));
            Collections.sort(later);
            double middle = later.get(later.size() / 2);
            say("later: %.2f s, %.2fx of the aim (<= 1.0x)", middle, middle / AIM);
            double alone = seconds(() -> {
                SeededOffice.signIn(office).close();
                return office;
            });
            say("of which signing in: %.2f s", alone);
        }
    }

    private static List<Card> cards(Office office) {
        try (Session noor = SeededOffice.signIn(office)) {
            return new Vault(office).cards(noor, SeededOffice.WORK);
        }
    }

    private static void takeAwayRing(Path folder) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("keyring.db"));
                var statement = connection.createStatement()) {
            statement.execute("delete from wrap where context = 'KEYRING'");
        }
    }
}
