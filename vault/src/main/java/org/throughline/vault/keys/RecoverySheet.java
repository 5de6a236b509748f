package org.throughline.vault.keys;

import java.util.Arrays;
import java.util.List;

/// One printed sheet. Two of a set of three give the recovery key; one alone gives nothing.
///
/// Its signs hold: version, four bytes that name the set, which sheet it is, seven bytes of the public key's hash, and
/// 32 bytes of share.
public final class RecoverySheet {
    static final int SHARE = Secret.SIZE;
    static final int SET = 4;
    static final int MARK = 7;
    private static final byte VERSION = 1;
    private static final int SIZE = 1 + SET + 1 + MARK + SHARE;

    private final byte[] bytes;

    private RecoverySheet(byte[] bytes) {
        this.bytes = bytes;
    }

    static RecoverySheet of(Bytes set, int index, Bytes mark, byte[] share) {
        byte[] bytes = new byte[SIZE];
        bytes[0] = VERSION;
        System.arraycopy(set.toArray(), 0, bytes, 1, SET);
        bytes[1 + SET] = (byte) index;
        System.arraycopy(mark.toArray(), 0, bytes, 2 + SET, MARK);
        System.arraycopy(share, 0, bytes, SIZE - SHARE, SHARE);
        return new RecoverySheet(bytes);
    }

    /// @throws Mistyped naming the group that holds a slip
    /// @throws Refused if it is a sheet of a form that this version does not know
    static RecoverySheet read(String typed) {
        var sheet = new RecoverySheet(PrintedGroups.read(typed, SIZE));
        if (sheet.bytes[0] != VERSION) throw new Refused(Refusal.UNREADABLE);
        return sheet;
    }

    /// Nineteen groups of five signs, to be printed and kept nowhere else.
    public List<String> groups() {
        return PrintedGroups.print(bytes);
    }

    /// Which sheet of its set, counted from one.
    public int index() {
        return bytes[1 + SET];
    }

    /// The name of the set, to be printed in words above the signs. No secret.
    public Bytes set() {
        return Bytes.of(Arrays.copyOfRange(bytes, 1, 1 + SET));
    }

    /// The beginning of the hash of the recovery key's public half: what the office's page must show too. No secret.
    public Bytes mark() {
        return Bytes.of(Arrays.copyOfRange(bytes, 2 + SET, 2 + SET + MARK));
    }

    byte[] share() {
        return Arrays.copyOfRange(bytes, SIZE - SHARE, SIZE);
    }

    /// What the office may keep of it, to check the sheet without the others.
    Bytes commitment() {
        return Form.of("tl/recovery-sheet/v1")
                .with("sheet", Bytes.of(bytes))
                .stored()
                .sha256();
    }

    void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "sheet " + index() + " of set " + set();
    }
}
