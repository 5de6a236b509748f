package org.throughline.vault.ledger;

import java.util.regex.Pattern;

/// What a client takes home from a visit: how long the log of the own file was, its last hash, and the signed
/// checkpoint
/// of the whole log. A later log that lacks any of it was changed.
///
/// @param client the pseudonym of the client's file
/// @param counter of the last entry of this client
/// @param head the hash of that entry
/// @param checkpoint a signed note over a [Checkpoint]
public record Receipt(String client, long counter, Hash head, SignedNote checkpoint) {
    private static final String VERSION = "throughline-receipt/1";
    private static final Pattern WRITTEN =
            Pattern.compile(VERSION + "\\n(\\S+)\\n(\\d{1,18})\\n([0-9a-f]{64})\\n(.*)", Pattern.DOTALL);

    /// As it stands on paper or in a file.
    public String written() {
        return VERSION + "\n" + client + "\n" + counter + "\n" + head.hex() + "\n" + checkpoint.written();
    }

    /// @throws LedgerDamaged if it is not a receipt
    public static Receipt read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new LedgerDamaged("this is not a receipt");
        return new Receipt(
                parts.group(1),
                Long.parseLong(parts.group(2)),
                Hash.ofHex(parts.group(3)),
                SignedNote.read(parts.group(4)));
    }
}
