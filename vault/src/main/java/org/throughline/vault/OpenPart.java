package org.throughline.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.RecordSeal;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.SealedRows;

/// One part of a client's file whose keys came out of the door. Closing wipes them.
///
/// @param keys by epoch, the current one last
record OpenPart(SequencedMap<Integer, CaseKey> keys) implements AutoCloseable {
    static OpenPart of(Collection<CaseKey> keys) {
        var byEpoch = new TreeMap<Integer, CaseKey>();
        keys.forEach(key -> byEpoch.put(key.name().epoch(), key));
        return new OpenPart(byEpoch);
    }

    CaseKey current() {
        return keys.lastEntry().getValue();
    }

    /// @throws Refused if the key of that epoch was destroyed: what lies under it was put back from an
    ///     older time
    CaseKey key(KeyName name) {
        CaseKey key = keys.get(name.epoch());
        if (key == null || !key.name().equals(name)) throw new Refused(Refusal.RECORD_CHANGED);
        return key;
    }

    /// @throws Refused if it is not what was sealed in this place
    byte[] read(SealedRows.Row row) {
        return new RecordSeal(key(row.key())).open(row.name(), row.sealed().toArray());
    }

    /// A new row of this part.
    SealedRows.Row seal(byte[] plain, LocalDate day) {
        return seal(UUID.randomUUID(), 1, plain, day);
    }

    SealedRows.Row seal(UUID row, long version, byte[] plain, LocalDate day) {
        var name = SealedRows.name(row, version);
        var sealed = Bytes.of(new RecordSeal(current()).seal(name, plain));
        return new SealedRows.Row(name, current().name(), day, sealed);
    }

    @Override
    public void close() {
        keys.values().forEach(CaseKey::close);
    }
}
