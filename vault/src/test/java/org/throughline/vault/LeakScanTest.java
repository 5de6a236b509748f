package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.record.Entries;

/// Somebody carries the whole data folder and a backup away: not one planted word is in them, in no writing.
class LeakScanTest {
    private static final List<String> PLANTED =
            List.of("Specimen-Aguilar", "A200123456", "letter-of-ana.pdf", "planted-handle", "planted sentence");

    @TempDir
    Path folder;

    @Test
    void nothingAboutAClientStandsInClear() throws IOException {
        AgeFile.Pair pair = AgeFile.newPair();
        try (var desk = new Desk(folder)) {
            Reason why = Reason.of(Purpose.LEGAL_WORK, "planted sentence");
            ClientId client = desk.vault.begin(desk.noor, "planted-handle", why);
            try (ClientFile file = desk.vault.open(desk.noor, client, why);
                    var words = new ByteArrayInputStream("Dear Specimen-Aguilar".getBytes(StandardCharsets.UTF_8));
                    Kept kept = file.keep(words, "letter-of-ana.pdf")) {
                file.add(new Addition(
                        Entries.NONE,
                        List.of(kept),
                        List.of("{\"words\":\"Specimen-Aguilar A200123456\"}"),
                        List.of(new Addition.Identifier("a-number", "A200123456"))));
            }
            desk.office.signLog(desk.noor);
            new Backup(desk.office).write(folder.resolve("backup"), List.of(pair.recipient()));
            assertThat(hits()).isEmpty();
        }
        assertThat(hits()).isEmpty();
        Files.writeString(
                folder.resolve("control"),
                "c" + HexFormat.of().formatHex("A200123456".getBytes(StandardCharsets.UTF_8)));
        assertThat(hits()).as("the scan finds what is there").hasSize(1);
    }

    private List<String> hits() throws IOException {
        var hits = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String word : PLANTED)
                    for (String written : writings(word))
                        if (bytes.contains(written)) hits.add(file.getFileName() + ": " + word);
            }
        }
        return hits;
    }

    private static List<String> writings(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        var all = new ArrayList<String>();
        all.add(word);
        all.add(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        all.add(HexFormat.of().formatHex(utf8));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + utf8.length];
            System.arraycopy(utf8, 0, shifted, shift, utf8.length);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            all.add(base64.substring(shift == 0 ? 0 : shift + 1, base64.length() - 1));
        }
        return all;
    }
}
