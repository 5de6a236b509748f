package org.throughline.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.record.Entries;

/// The process that [KillTest] kills: it takes documents in, one after the other, and writes a line into a file after
/// each that was acknowledged. A file, because killing a process closes its pipes.
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path acknowledged = Path.of(arguments[1]);
        ClientId client = ClientId.of(arguments[2]);
        String code = Files.readString(Path.of(arguments[3]), StandardCharsets.UTF_8);
        Office office = Office.open(folder, "a test that is killed", InstantSource.system());
        Session session = office.signIn("noor", code.toCharArray());
        while (true) {
            String words = "Dear Ana, " + UUID.randomUUID();
            try (ClientFile file = new Vault(office).open(session, client, Desk.WORK);
                    Kept kept =
                            file.keep(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "letter.pdf")) {
                file.add(new Addition(Entries.NONE, List.of(kept), List.of(), List.of()));
                Files.writeString(
                        acknowledged,
                        kept.about().id() + " " + kept.about().sha256() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
    }
}
