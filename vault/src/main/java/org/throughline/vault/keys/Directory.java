package org.throughline.vault.keys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The office's list of keys, trusted only as far as the office signed it.
///
/// It cannot notice a line that somebody left out: the ledger can.
public final class Directory {
    private final OfficeKey office;
    private final Map<Bytes, DirectoryEntry> verified = new ConcurrentHashMap<>();

    public Directory(OfficeKey office) {
        this.office = office;
    }

    /// Who this is now: the last line about them.
    ///
    /// @throws Refused if there is none, or one of the lines is forged
    public Member member(PrincipalId principal, Register register) {
        return find(principal, register, _ -> true);
    }

    /// Who this was then. What was signed before the first line counts as signed under it: clocks may go back a little.
    ///
    /// @throws Refused if there is none, or one of the lines is forged
    public Member memberAt(PrincipalId principal, Instant then, Register register) {
        return find(principal, register, entry -> !entry.since().isAfter(then));
    }

    private Member find(PrincipalId principal, Register register, Predicate<DirectoryEntry> counts) {
        List<DirectoryEntry> entries = register.directory(principal).stream()
                .map(this::verified)
                .filter(entry -> entry.principal().equals(principal))
                .sorted(Comparator.comparing(DirectoryEntry::since))
                .toList();
        if (entries.isEmpty()) throw new Refused(Refusal.NOT_IN_DIRECTORY);
        return new Member(
                entries.stream().filter(counts).reduce((_, later) -> later).orElseGet(entries::getFirst));
    }

    private DirectoryEntry verified(Bytes stored) {
        return verified.computeIfAbsent(stored, line -> DirectoryEntry.verified(line, office));
    }
}
