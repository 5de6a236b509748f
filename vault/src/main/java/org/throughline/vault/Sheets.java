package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.Notices.Notice;
import org.throughline.vault.keys.ByRecovery;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Puk;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.UnlockMethod;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.store.StoreFault;

/// The office's recovery sheets: the set in use, the drill, and the next set when somebody who held a sheet leaves.
public final class Sheets {
    private static final String EARLIER = Office.RECOVERY_SET + "-";
    private static final Reason OFFICE_WORK = Reason.of(Purpose.SUPERVISION);

    private final Office office;

    public Sheets(Office office) {
        this.office = office;
    }

    static Bytes stored(Office office, Handle handle) {
        return office.people
                .setting(handle, Office.RECOVERY_SET)
                .map(Bytes::of)
                .orElseThrow(() -> new StoreFault("The office's recovery key is missing. Restore it from a backup."));
    }

    /// The set in use, as the office signed it.
    public RecoverySet current(Session session) {
        return current(session.keys());
    }

    private RecoverySet current(Unlocked keys) {
        return RecoverySet.verified(office.main.read(handle -> stored(office, handle)), keys.office());
    }

    /// Every set that was ever in use, the current one first: a file that must be kept may lie under an earlier one.
    public List<RecoverySet> all(Session session) {
        return office.main.read(handle -> {
            var sets = new ArrayList<RecoverySet>();
            sets.add(RecoverySet.verified(stored(office, handle), session.keys().office()));
            for (String name : office.people.settings(handle, EARLIER))
                sets.add(RecoverySet.verified(
                        Bytes.of(office.people.setting(handle, name).orElseThrow()),
                        session.keys().office()));
            return sets;
        });
    }

    /// The drill: one sheet typed from its paper. The key is not put together for it.
    ///
    /// @return which sheet it is
    /// @throws Refused if it is not what was printed; a slip is named by its group
    public int drill(Session session, String typed) {
        int sheet = current(session).check(typed);
        office.main.write(handle -> {
            office.people.set(
                    handle, Notices.LAST_DRILL, office.today().toString().getBytes(StandardCharsets.UTF_8));
            return new Chronicle(office, session, OFFICE_WORK)
                    .write(handle, Act.of("drill").to(sheet));
        });
        return sheet;
    }

    /// A new set, one of whose sheets was typed back. Accounts move to it as their owners sign in; until then the old
    /// sheets open them.
    ///
    /// @throws Refused if this member does not hold the office's signing key
    public void replace(Session session, RecoverySet next) {
        Bytes signed = session.signer().enter(next);
        office.main.write(handle -> {
            Bytes old = stored(office, handle);
            office.people.set(handle, EARLIER + RecoverySet.claimed(old).name().hex(), old.toArray());
            office.people.set(handle, Office.RECOVERY_SET, signed.toArray());
            new Notices(office).drop(handle, Notices.Kind.NEW_SHEETS_NEEDED);
            return new Chronicle(office, session, OFFICE_WORK)
                    .write(handle, Act.of("new-sheets").to(next.name()));
        });
    }

    /// Somebody left who may have held a sheet: everybody is told until there are new ones.
    public void needNew(Session session, PrincipalId left) {
        office.main.write(handle -> {
            var notice = Notice.of(Notices.Kind.NEW_SHEETS_NEEDED, left, office.clock.instant(), List.of());
            new Notices(office).put(handle, notice);
            return new Chronicle(office, session, OFFICE_WORK)
                    .write(handle, Act.of("new-sheets-needed").to(left));
        });
    }

    /// How many accounts the sheets in use do not open yet.
    public long behind(Session session) {
        Bytes publicKey = current(session).publicKey();
        return office.main.read(handle -> new Staff(office, session.keys()).all(handle)).stream()
                .filter(member -> ways(member.principal()).stream()
                        .noneMatch(way ->
                                way instanceof ByRecovery one && one.set().equals(publicKey)))
                .count();
    }

    private List<UnlockMethod> ways(PrincipalId who) {
        return new SignIn(office).methods(who);
    }

    /// Moves an account to the sheets in use, while its owner signs in.
    void follow(Puk puk, Unlocked keys) {
        RecoverySet set = current(keys);
        Optional<ByRecovery> behind = ways(puk.principal()).stream()
                .filter(ByRecovery.class::isInstance)
                .map(ByRecovery.class::cast)
                .filter(way -> !way.set().equals(set.publicKey()))
                .findFirst();
        behind.ifPresent(old -> office.keyring.write(handle -> {
            office.wraps.destroy(handle, old.id().toString());
            office.wraps.put(handle, SignIn.unlock(puk.wrap(set)));
            return old;
        }));
    }
}
