package org.throughline.vault.keys;

import com.codahale.shamir.Scheme;
import com.google.crypto.tink.subtle.Random;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Three sheets just drawn, to be printed now. The key they hold is gone from memory already.
///
/// An office with fewer than three people to trust puts two sheets into each of two envelopes, at two addresses.
/// There is no set to seal anything to until one sheet was typed back: a sheet that cannot be read is found out today.
public final class RecoverySheets implements AutoCloseable {
    static final int SHEETS = 3;
    static final int NEEDED = 2;

    private final Bytes publicKey;
    private final Bytes name;
    private final List<RecoverySheet> sheets;

    private RecoverySheets(Bytes publicKey, Bytes name, List<RecoverySheet> sheets) {
        this.publicKey = publicKey;
        this.name = name;
        this.sheets = sheets;
    }

    public static RecoverySheets draw() {
        try (Secret key = Secret.fresh()) {
            Bytes publicKey = Hpke.publicOf(key);
            Bytes name = Bytes.of(Random.randBytes(RecoverySheet.SET));
            Bytes mark = RecoverySet.mark(publicKey);
            byte[] plain = key.copy();
            var shares = new Scheme(new SecureRandom(), SHEETS, NEEDED).split(plain);
            Arrays.fill(plain, (byte) 0);
            var sheets = shares.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(share -> RecoverySheet.of(name, share.getKey(), mark, share.getValue()))
                    .toList();
            shares.values().forEach(share -> Arrays.fill(share, (byte) 0));
            return new RecoverySheets(publicKey, name, sheets);
        }
    }

    public List<RecoverySheet> sheets() {
        return sheets;
    }

    /// The set, once one of its sheets was typed back from the paper.
    ///
    /// @throws Mistyped naming the group that holds a slip
    /// @throws Refused if it is not one of these sheets
    public RecoverySet typedBack(String typed) {
        var set = new RecoverySet(
                name, publicKey, sheets.stream().map(RecoverySheet::commitment).toList());
        set.check(typed);
        return set;
    }

    @Override
    public void close() {
        sheets.forEach(RecoverySheet::wipe);
    }
}
