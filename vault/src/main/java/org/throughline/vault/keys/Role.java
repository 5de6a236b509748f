package org.throughline.vault.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What a principal is in the office, signed by it. An office may give less than a role may hold, never
/// more.
public enum Role implements Coded {
    ATTORNEY(PrincipalKind.STAFF, 366),
    ACCREDITED_REP_FULL(PrincipalKind.STAFF, 366),
    ACCREDITED_REP_PARTIAL(PrincipalKind.STAFF, 366),
    PARALEGAL(PrincipalKind.STAFF, 366),
    /// A student or volunteer holds nothing by the role, and what a grant names for a month at most.
    SUPERVISED_STUDENT(PrincipalKind.STAFF, 30),
    VOLUNTEER(PrincipalKind.STAFF, 30),
    /// Reads over a colleague's shoulder and holds no key.
    INTERPRETER(PrincipalKind.STAFF, 30),
    AUDITOR(PrincipalKind.STAFF, 366),
    CLIENT(PrincipalKind.CLIENT, Role.NO_END),
    WATCHER(PrincipalKind.WATCHER, 366),
    /// Opened by the ceremony alone; it gives grants, so that a file can be handed on after a loss.
    RECOVERY(PrincipalKind.RECOVERY, Role.NO_END),
    OFFICE(PrincipalKind.OFFICE, Role.NO_END),
    /// Was in the office and is no more.
    LEFT(PrincipalKind.STAFF, 30);

    private static final int NO_END = 0;

    private final PrincipalKind kind;
    private final int days;

    Role(PrincipalKind kind, int days) {
        this.kind = kind;
        this.days = days;
    }

    public PrincipalKind kind() {
        return kind;
    }

    /// The longest a grant to this role may run; empty where it needs no end.
    public Optional<Duration> longest() {
        return days == NO_END ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }

    /// Whether this role may hand on a key that it holds.
    public boolean mayGrant() {
        return switch (this) {
            case ATTORNEY, ACCREDITED_REP_FULL, ACCREDITED_REP_PARTIAL, PARALEGAL, CLIENT, RECOVERY -> true;
            case SUPERVISED_STUDENT, VOLUNTEER, INTERPRETER, AUDITOR, WATCHER, OFFICE, LEFT -> false;
        };
    }

    /// Whether this role holds the office's signing key and the key of the index: staff who hand keys on.
    public boolean signs() {
        return kind == PrincipalKind.STAFF && mayGrant();
    }

    /// Whether one of this role can represent a client, and so hold a grant that rests on the
    /// representation.
    public boolean represents() {
        return switch (this) {
            case ATTORNEY, ACCREDITED_REP_FULL, ACCREDITED_REP_PARTIAL -> true;
            case PARALEGAL, SUPERVISED_STUDENT, VOLUNTEER, INTERPRETER, AUDITOR -> false;
            case CLIENT, WATCHER, RECOVERY, OFFICE, LEFT -> false;
        };
    }

    /// The parts a grant names if nobody says otherwise.
    public Set<Compartment> usual() {
        return switch (this) {
            case ATTORNEY, ACCREDITED_REP_FULL, ACCREDITED_REP_PARTIAL, PARALEGAL -> Compartment.CASEWORK;
            case CLIENT ->
                Set.of(
                        Compartment.CARD,
                        Compartment.IDENTITY,
                        Compartment.TIMELINE,
                        Compartment.DOCUMENTS,
                        Compartment.AUDIT);
            case AUDITOR -> Set.of(Compartment.AUDIT);
            case WATCHER -> Set.of(Compartment.WATCH);
            case RECOVERY -> Set.of(Compartment.values());
            case SUPERVISED_STUDENT, VOLUNTEER, INTERPRETER, OFFICE, LEFT -> Set.of();
        };
    }

    /// Whether a grant may name this part at all.
    public boolean mayHold(Compartment part) {
        return switch (this) {
            case ATTORNEY, ACCREDITED_REP_FULL, ACCREDITED_REP_PARTIAL, PARALEGAL -> true;
            case SUPERVISED_STUDENT, VOLUNTEER -> Compartment.CASEWORK.contains(part);
            case CLIENT -> part != Compartment.NOTES;
            case INTERPRETER, AUDITOR, WATCHER, RECOVERY, OFFICE, LEFT -> usual().contains(part);
        };
    }

    public static Role of(String code) {
        return Coded.read(Role.class, code);
    }
}
