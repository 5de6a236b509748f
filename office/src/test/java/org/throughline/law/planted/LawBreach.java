package org.throughline.law.planted;

import java.io.FileInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import org.apache.pdfbox.Loader;
import org.throughline.office.planted.PersonScoreHelper;

/// Breaks the rules of the house on purpose, so that the test of the house is seen to catch it. Never called.
public final class LawBreach {
    static final ArrayList<String> SEEN = new ArrayList<>();

    private LawBreach() {}

    static List<Object> all() throws IOException {
        return List.of(
                LocalDate.now(ZoneOffset.UTC),
                UUID.randomUUID(),
                new FileInputStream("x"),
                new Socket(),
                Loader.class,
                Cipher.class,
                new PersonScoreHelper(List.of()));
    }
}
