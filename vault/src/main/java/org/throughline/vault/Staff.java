package org.throughline.vault;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.PrincipalKind;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.store.People;

/// Who is in the office now, as the office's signed list says it.
final class Staff {
    private final Office office;
    private final Unlocked asking;

    Staff(Office office, Unlocked asking) {
        this.office = office;
        this.asking = asking;
    }

    /// Those who are of the staff and have not left, in the order in which they came.
    List<Member> all(Handle handle) {
        return members(handle).stream()
                .filter(one -> one.role().kind() == PrincipalKind.STAFF && one.role() != Role.LEFT)
                .toList();
    }

    boolean isIn(Handle handle, PrincipalId who) {
        return all(handle).stream().anyMatch(one -> one.principal().equals(who));
    }

    List<PrincipalId> others(Handle handle, PrincipalId than) {
        return all(handle).stream()
                .map(Member::principal)
                .filter(one -> !one.equals(than))
                .toList();
    }

    /// Those who are told when something looks wrong about somebody: two others, those first who answer for files.
    List<PrincipalId> twoOthers(Handle handle, PrincipalId than) {
        return all(handle).stream()
                .filter(one -> !one.principal().equals(than))
                .sorted((one, other) ->
                        Boolean.compare(other.role().mayGrant(), one.role().mayGrant()))
                .limit(2)
                .map(Member::principal)
                .toList();
    }

    /// The recovery key of these sheets, as a member that files can be given to.
    Optional<Member> recovery(Handle handle, Bytes publicKey) {
        return members(handle).stream()
                .filter(one ->
                        one.role() == Role.RECOVERY && one.keys().sealing().equals(publicKey))
                .findFirst();
    }

    /// All who are or were on the list, as they are now.
    List<Member> members(Handle handle) {
        var register = office.snapshot(handle, asking, Reason.of(Purpose.SUPERVISION));
        return office.people.lines(handle).stream()
                .map(People.Line::principal)
                .distinct()
                .map(one -> asking.directory().member(one, register))
                .toList();
    }
}
