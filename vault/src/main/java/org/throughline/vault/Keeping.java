package org.throughline.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.GrantReason;
import org.throughline.vault.keys.GrantTerms;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.RecoveryKey;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Endings.Kind;
import org.throughline.vault.store.Parts;

/// A file whose client asked to be erased, and that must be kept until a day: every grant falls but one to the
/// recovery key. Until that day only two who hold recovery sheets can open it, together; then its keys die by
/// themselves.
public final class Keeping {
    /// So long can the one for whom it was opened read it.
    static final Duration OPEN_FOR = Duration.ofDays(1);

    private final Office office;
    private final Session session;
    private final ClientId client;
    private final Reason why;

    public Keeping(Office office, Session session, ClientId client, Reason why) {
        this.office = office;
        this.session = session;
        this.client = client;
        this.why = why;
    }

    /// Gives the parts that this session holds to the recovery key, and then takes them from everybody.
    ///
    /// @return the parts that stay open until somebody who holds them asks too: what nobody can open would be lost
    Set<Compartment> close() {
        RecoverySet set = new Sheets(office).current(session);
        var staff = new Staff(office, session.keys());
        boolean isListed = office.main
                .read(handle -> staff.recovery(handle, set.publicKey()))
                .isPresent();
        if (!isListed && !session.signs()) return Set.copyOf(parts()); // it waits for one who can enter the key
        Member recovery = Enrolment.recovery(office, session, set);
        Set<Compartment> closed = EnumSet.noneOf(Compartment.class);
        Set<Compartment> waiting = EnumSet.noneOf(Compartment.class);
        for (Compartment part : parts()) {
            if (isGiven(part, recovery.principal()) || give(part, recovery)) closed.add(part);
            else waiting.add(part);
        }
        take(closed, recovery.principal());
        return waiting;
    }

    private Set<Compartment> parts() {
        return office.main.read(handle -> office.parts.epochs(handle, client)).keySet();
    }

    private boolean isGiven(Compartment part, PrincipalId recovery) {
        return office.main.read(handle -> {
            var epochs = office.parts.epochs(handle, client).get(part);
            long given = office.parts.grants(handle, client).stream()
                    .filter(line -> line.stands()
                            && line.key().compartment() == part
                            && line.holder().equals(recovery))
                    .count();
            return epochs != null && given == epochs.current() - epochs.oldest() + 1;
        });
    }

    private boolean give(Compartment part, Member recovery) {
        var terms = new GrantTerms(GrantReason.RETENTION, UUID.randomUUID(), office.clock.instant(), Optional.empty());
        try (var open = new OpenPart(new Door(office, session, why).open(client, part))) {
            hand(given(open, recovery, terms));
            return true;
        } catch (Refused refused) {
            if (!refused.why().isNotYours()) throw refused;
            return false;
        }
    }

    private List<Giving.Given> given(OpenPart open, Member to, GrantTerms terms) {
        var given = new ArrayList<Giving.Given>();
        for (CaseKey key : open.keys().values())
            given.add(Giving.Given.of(session.keys().grant(key, to, terms)));
        return given;
    }

    private void hand(List<Giving.Given> given) {
        office.main.write(handle -> {
            var chronicle = new Chronicle(office, session, why);
            for (Giving.Given one : given) {
                office.parts.know(handle, one.line());
                chronicle.write(handle, client, one.act());
            }
            return given;
        });
        new Giving(office).wraps(given);
    }

    private void take(Set<Compartment> closed, PrincipalId recovery) {
        List<Parts.Line> taken = office.main.write(handle -> {
            List<Parts.Line> lines = office.parts.grants(handle, client).stream()
                    .filter(line -> line.stands()
                            && closed.contains(line.key().compartment())
                            && !line.holder().equals(recovery))
                    .toList();
            office.parts.takeBack(handle, lines.stream().map(Parts.Line::grant).toList(), office.today());
            var chronicle = new Chronicle(office, session, why);
            for (Parts.Line line : lines)
                chronicle.write(
                        handle,
                        client,
                        Act.of("revoke", line.key().compartment()).to(line.holder()));
            return lines;
        });
        office.keyring.write(handle -> {
            for (Parts.Line line : taken) {
                office.wraps.destroy(handle, line.grant().toString());
                office.wraps.destroy(handle, "keyring-" + line.holder());
            }
            return taken;
        });
        taken.forEach(line -> session.keys().forget(line.grant()));
    }

    /// Two who hold sheets open the file for this session, for a day.
    ///
    /// @throws Refused if the sheets are not those under which it lies
    public void open(String one, String other) {
        RecoverySet set = set(one);
        Member recovery = office.main
                .read(handle -> new Staff(office, session.keys()).recovery(handle, set.publicKey()))
                .orElseThrow(() -> new Refused(Refusal.NOT_GRANTED));
        Instant now = office.clock.instant();
        var terms = new GrantTerms(GrantReason.RETENTION, UUID.randomUUID(), now, Optional.of(now.plus(OPEN_FOR)));
        try (RecoveryKey key = set.open(one, other)) {
            Member self = office.main.read(handle -> session.keys().self(office.snapshot(handle, session.keys(), why)));
            for (Compartment part : parts())
                try (var open =
                        new OpenPart(new Door(office, session, why).kept(client, part, key, recovery.principal()))) {
                    hand(given(open, self, terms));
                }
        }
    }

    /// The set that a sheet is of: the file may have been closed under an earlier one.
    private RecoverySet set(String typed) {
        Refused first = new Refused(Refusal.SHEET_UNKNOWN);
        for (RecoverySet set : new Sheets(office).all(session))
            try {
                set.check(typed);
                return set;
            } catch (Refused refused) {
                if (refused.why() != Refusal.SHEET_UNKNOWN) throw refused;
                first = refused;
            }
        throw first;
    }

    /// A file that waits for its end, by its handle: nobody holds its card any more.
    ///
    /// @throws Refused if there is none of this handle
    public static ClientId find(Office office, Session session, String handle) {
        Bytes tag = session.index().tag(Vault.HANDLE, handle);
        return office.main
                .read(work -> office.consents.tagged(work, tag).stream()
                        .filter(one -> isClosing(office, work, one))
                        .findFirst())
                .orElseThrow(() -> new Refused(Refusal.NOT_GRANTED));
    }

    private static boolean isClosing(Office office, Handle handle, ClientId client) {
        return office.endings.of(handle, client, Kind.ERASE).isPresent();
    }
}
