package org.throughline.vault.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Seals and opens the rows of one part of a client's file.
///
/// A row that was moved to another client, part, epoch, table or place, or put back from an older version, does not
/// open. What is sealed grows in steps of 256 bytes.
public final class RecordSeal {
    private final CaseKey key;

    public RecordSeal(CaseKey key) {
        this.key = key;
    }

    /// @throws Refused if the key was closed, or this part has a newer one
    public byte[] seal(RowName row, byte[] plain) {
        key.mustBeCurrent();
        byte[] padded = Padding.pad(plain);
        try {
            return key.cipher().seal(padded, context(row));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /// @throws Refused if this is not what was sealed for this row, or the key was closed
    public byte[] open(RowName row, byte[] sealed) {
        byte[] padded = key.cipher().open(sealed, context(row), Refusal.RECORD_CHANGED);
        try {
            return Padding.strip(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private byte[] context(RowName row) {
        return (key.name() + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
