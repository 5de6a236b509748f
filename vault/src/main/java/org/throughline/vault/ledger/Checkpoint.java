package org.throughline.vault.ledger;

/// What a log was at one moment: how many entries, and the root over them. Three lines, no personal data (C2SP
/// `tlog-checkpoint`).
///
/// @param origin the name of the log, one line
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        if (origin.isBlank() || origin.contains("\n"))
            throw new IllegalArgumentException("the name of a log is one line: " + origin);
        if (size < 0) throw new IllegalArgumentException("a log has no fewer than 0 entries: " + size);
    }

    /// The text that is signed.
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /// @throws LedgerDamaged if the text is no checkpoint
    public static Checkpoint of(String text) {
        String[] lines = text.split("\n", -1);
        try {
            if (lines.length < 4 || !lines[1].matches("0|[1-9]\\d{0,17}")) throw new IllegalArgumentException();
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(Strict.base64(lines[2])));
        } catch (IllegalArgumentException wrong) {
            throw new LedgerDamaged("this is not a checkpoint of a log: " + lines[0], wrong);
        }
    }
}
