package org.throughline.vault.keys;

import com.codahale.shamir.Scheme;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the office keeps of its three recovery sheets: the key to seal to, and how each sheet can be checked.
///
/// It is had by typing a fresh sheet back, or out of the store with the office's signature.
public final class RecoverySet {
    private static final String LABEL = "tl/recovery-set/v1";

    private final Bytes name;
    private final Bytes publicKey;
    private final List<Bytes> commitments;

    RecoverySet(Bytes name, Bytes publicKey, List<Bytes> commitments) {
        this.name = name;
        this.publicKey = publicKey;
        this.commitments = List.copyOf(commitments);
    }

    /// @throws Refused if the office did not sign it
    public static RecoverySet verified(Bytes stored, OfficeKey office) {
        Form form = Form.read(LABEL, stored);
        if (!office.hasSigned(form.without("signature"), form.hex("signature")))
            throw new Refused(Refusal.RECOVERY_FORGED);
        return of(form);
    }

    /// What a stored set says of itself, for two who hold sheets while nobody can sign in: only sheets that fit it open
    /// anything with it.
    ///
    /// @throws Refused if it is none
    public static RecoverySet claimed(Bytes stored) {
        return of(Form.read(LABEL, stored));
    }

    private static RecoverySet of(Form form) {
        return Form.read(() -> new RecoverySet(
                form.hex("set"),
                form.hex("public"),
                form.texts("sheets").stream().map(Bytes::ofHex).toList()));
    }

    Form form() {
        return Form.of(LABEL).with("set", name).with("public", publicKey).with("sheets", commitments);
    }

    public Bytes name() {
        return name;
    }

    public Bytes publicKey() {
        return publicKey;
    }

    /// The line of the office's list for the key on these sheets: files that must be kept are given to it. It signs
    /// nothing, so the private half of its signing key is forgotten at once.
    public DirectoryEntry entry(Instant since) {
        try (Secret forgotten = Secret.fresh()) {
            var keys = new PublicKeys(publicKey, Ed25519.publicOf(forgotten));
            return new DirectoryEntry(PrincipalId.fresh(), Role.RECOVERY, keys, since);
        }
    }

    /// As each sheet has it, to be compared by eye.
    public Bytes mark() {
        return mark(publicKey);
    }

    static Bytes mark(Bytes publicKey) {
        return Bytes.of(Arrays.copyOf(publicKey.sha256().toArray(), RecoverySheet.MARK));
    }

    /// The drill: whether this sheet still is what was printed. The key is not put together for it.
    ///
    /// @return which sheet it is, counted from one
    /// @throws Mistyped naming the group that holds a slip
    /// @throws Refused if it is of another set, or not what was printed
    public int check(String typed) {
        RecoverySheet sheet = read(typed);
        int index = sheet.index();
        sheet.wipe();
        return index;
    }

    /// Puts the key together out of any two sheets. Two people do it, in one room.
    ///
    /// @throws Mistyped naming the group that holds a slip
    /// @throws Refused if a sheet is of another set, is not what was printed, or is the same twice
    public RecoveryKey open(String one, String other) {
        RecoverySheet first = read(one);
        RecoverySheet second = read(other);
        try {
            if (first.index() == second.index()) throw new Refused(Refusal.SHEETS_ALIKE);
            var scheme = new Scheme(new SecureRandom(), RecoverySheets.SHEETS, RecoverySheets.NEEDED);
            Secret key =
                    Secret.owning(scheme.join(Map.of(first.index(), first.share(), second.index(), second.share())));
            if (Hpke.publicOf(key).equals(publicKey)) return new RecoveryKey(key);
            key.close();
            throw new Refused(Refusal.RECOVERY_WRONG);
        } finally {
            first.wipe();
            second.wipe();
        }
    }

    private RecoverySheet read(String typed) {
        RecoverySheet sheet = RecoverySheet.read(typed);
        if (!sheet.set().equals(name) || !sheet.mark().equals(mark())) throw new Refused(Refusal.SHEET_UNKNOWN);
        boolean isPrinted = sheet.index() >= 1
                && sheet.index() <= commitments.size()
                && commitments.get(sheet.index() - 1).equals(sheet.commitment());
        if (!isPrinted) throw new Refused(Refusal.SHEET_WRONG);
        return sheet;
    }
}
