package org.throughline.office.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.text.Text;
import org.throughline.vault.ClientLog;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.ledger.Receipt;

/// What the client takes home from a visit: a later log that lacks any of it was changed.
final class ReceiptPaper {
    private static final Text RECEIPT = Text.of(
            "The client's receipt: {0}. Its four words: {1}", "El recibo del cliente: {0}. Sus cuatro palabras: {1}");

    private ReceiptPaper() {}

    static void write(Path file, ClientId client, Office office, Session session, Reason why, Verb verb)
            throws IOException {
        Receipt receipt = new ClientLog(office).receipt(session, client, why);
        Files.writeString(file, receipt.written(), StandardCharsets.UTF_8);
        verb.screen().paragraph("", verb.screen().say(RECEIPT, file, ClientLog.words(receipt)));
    }
}
