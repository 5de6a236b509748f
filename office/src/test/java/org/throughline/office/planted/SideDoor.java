package org.throughline.office.planted;

import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.Register;
import org.throughline.vault.keys.Unlocked;

/// Planted: takes a key out of a grant and writes nothing down.
final class SideDoor {
    private SideDoor() {}

    static CaseKey open(Unlocked session, KeyName wanted, Bytes stored, Register register) {
        return session.check(wanted, stored, register).open();
    }
}
