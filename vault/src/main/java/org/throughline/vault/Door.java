package org.throughline.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.CheckedGrant;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.RecoveryKey;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.Snapshot;
import org.throughline.vault.store.Wraps;

/// The one place where keys of clients' files come out: the grant is checked, the entry of the log is
/// committed, and
/// only then is the key unwrapped. A refusal is committed as an entry too.
final class Door {
    private final Office office;
    private final Session session;
    private final Reason reason;
    private final Chronicle chronicle;
    private final Optional<ReadRate> rate;

    Door(Office office, Session session, Reason reason) {
        this(office, session, reason, Optional.empty());
    }

    private Door(Office office, Session session, Reason reason, Optional<ReadRate> rate) {
        this.office = office;
        this.session = session;
        this.reason = reason;
        this.chronicle = new Chronicle(office, session, reason);
        this.rate = rate;
    }

    /// Behind which somebody reads: how many files they open within an hour is watched. Giving keys, sealing anew and
    /// verifying show nobody anything, and are not.
    static Door toRead(Office office, Session session, Reason reason) {
        return new Door(office, session, reason, Optional.of(new ReadRate(office, session)));
    }

    private sealed interface Outcome {
        record Passed(List<CheckedGrant> grants) implements Outcome {}

        record Stopped(Refused why) implements Outcome {}
    }

    /// The keys of one part by epoch, the current one last. Older ones are there while something is still
    /// sealed under
    /// them.
    ///
    /// @throws Refused if there is no grant that stands every check
    SequencedMap<Integer, CaseKey> open(ClientId client, Compartment part) {
        Map<UUID, Bytes> wraps = wraps(client);
        Outcome outcome = office.main.write(handle -> attempt(handle, client, part, wraps));
        return switch (outcome) {
            case Outcome.Stopped(Refused why) -> throw why;
            case Outcome.Passed(List<CheckedGrant> grants) -> {
                var keys = new TreeMap<Integer, CaseKey>();
                for (CheckedGrant grant : grants) keys.put(grant.grant().key().epoch(), grant.open());
                yield keys;
            }
        };
    }

    /// The keys of one part of a file that must be kept, out of the grants to the recovery key.
    ///
    /// @throws Refused if the part was not given to this recovery key
    SequencedMap<Integer, CaseKey> kept(ClientId client, Compartment part, RecoveryKey recovery, PrincipalId holder) {
        Map<UUID, Bytes> wraps = wraps(client);
        List<Parts.Line> lines = office.main.write(handle -> {
            List<Parts.Line> given = office.parts.grants(handle, client).stream()
                    .filter(line -> line.stands()
                            && line.key().compartment() == part
                            && line.holder().equals(holder))
                    .toList();
            Act act = Act.of("open-kept", part);
            chronicle.write(handle, client, given.isEmpty() ? act.refused(new Refused(Refusal.NOT_GRANTED)) : act);
            return given;
        });
        if (lines.isEmpty()) throw new Refused(Refusal.NOT_GRANTED);
        Snapshot register = office.main.read(handle -> office.snapshot(handle, session, reason, client));
        var keys = new TreeMap<Integer, CaseKey>();
        for (Parts.Line line : lines) {
            Bytes stored = wraps.get(line.grant());
            if (stored == null || !stored.sha256().equals(line.hash())) throw new Refused(Refusal.GRANT_UNKNOWN);
            keys.put(line.key().epoch(), session.keys().openKept(recovery, line.key(), stored, register));
        }
        return keys;
    }

    /// Whether what was opened a while ago could be opened still: it has not expired, and its consent
    /// stands. No key comes out, so nothing is written down.
    ///
    /// @throws Refused if not
    void check(ClientId client, Compartment part) {
        Map<UUID, Bytes> wraps = wraps(client);
        office.main.read(handle -> {
            Epochs epochs = office.parts.epochs(handle, client).get(part);
            if (epochs == null) throw new Refused(Refusal.NOT_GRANTED);
            return checked(mine(handle, client, part), epochs, wraps, office.snapshot(handle, session, reason, client));
        });
    }

    private Outcome attempt(Handle handle, ClientId client, Compartment part, Map<UUID, Bytes> wraps) {
        Act act = Act.of("open", part);
        Snapshot register = office.snapshot(handle, session, reason, client);
        Epochs epochs = office.parts.epochs(handle, client).get(part);
        if (epochs == null) return new Outcome.Stopped(new Refused(Refusal.NOT_GRANTED)); // no file, no log of it
        try {
            rate.ifPresent(watch -> watch.opening(handle, client, chronicle));
            List<CheckedGrant> grants = checked(mine(handle, client, part), epochs, wraps, register);
            chronicle.write(handle, client, act.on(grants.getLast().grant().consent()));
            return new Outcome.Passed(grants);
        } catch (Refused refused) {
            chronicle.write(handle, client, act.refused(refused));
            return new Outcome.Stopped(refused);
        }
    }

    private List<Parts.Line> mine(Handle handle, ClientId client, Compartment part) {
        return office.parts.grants(handle, client).stream()
                .filter(line ->
                        line.holder().equals(session.principal()) && line.key().compartment() == part)
                .sorted(Comparator.comparingInt(line -> line.key().epoch()))
                .toList();
    }

    private List<CheckedGrant> checked(
            List<Parts.Line> mine, Epochs epochs, Map<UUID, Bytes> wraps, Snapshot register) {
        if (mine.isEmpty()) throw new Refused(Refusal.NOT_GRANTED);
        if (mine.getLast().key().epoch() > epochs.current()) throw new Refused(Refusal.EPOCHS_TURNED_BACK);
        var byEpoch = new TreeMap<Integer, CheckedGrant>();
        Refused first = new Refused(Refusal.NOT_GRANTED);
        for (Parts.Line line : mine)
            try {
                CheckedGrant grant = check(line, wraps, register);
                byEpoch.putIfAbsent(line.key().epoch(), grant);
            } catch (Refused refused) {
                if (line.key().epoch() == epochs.current()) first = refused;
            }
        if (!byEpoch.containsKey(epochs.current())) throw first;
        return List.copyOf(byEpoch.values());
    }

    private CheckedGrant check(Parts.Line line, Map<UUID, Bytes> wraps, Snapshot register) {
        if (!line.stands()) throw new Refused(Refusal.GRANT_REVOKED);
        Bytes stored = wraps.get(line.grant());
        if (stored == null || !stored.sha256().equals(line.hash())) throw new Refused(Refusal.GRANT_UNKNOWN);
        return session.keys().check(line.key(), stored, register);
    }

    private Map<UUID, Bytes> wraps(ClientId client) {
        return office.keyring.read(handle -> office.wraps.of(handle, client)).stream()
                .collect(Collectors.toMap(wrap -> UUID.fromString(wrap.id()), Wraps.Wrap::stored));
    }

    /// The keys of the cards of all clients whose card this principal may open. One entry in the office's
    /// own log says how many; each client sees anyway who holds a key to the card.
    ///
    /// A grant on the key ring is not read again: the hash of it, which the log knows, finds it there.
    Map<ClientId, List<CaseKey>> cards() {
        Map<UUID, Bytes> wraps = newCards();
        List<CheckedGrant> passed = office.main.write(handle -> {
            List<Parts.Line> lines = cardLines(handle);
            Snapshot register = office.snapshot(
                    handle,
                    session.keys(),
                    reason,
                    lines,
                    office.consents.all(handle),
                    office.parts.epochs(handle, Compartment.CARD));
            var grants = new ArrayList<CheckedGrant>();
            for (Parts.Line line : lines)
                try {
                    grants.add(known(line, register).orElseGet(() -> check(line, wraps, register)));
                } catch (Refused _) {
                    // ended: the card is simply not in the list
                }
            long clients = grants.stream()
                    .map(one -> one.grant().key().client())
                    .distinct()
                    .count();
            chronicle.write(handle, Act.of("list", Compartment.CARD).to(clients));
            return grants;
        });
        var keys = new HashMap<ClientId, List<CaseKey>>();
        for (CheckedGrant grant : passed)
            keys.computeIfAbsent(grant.grant().key().client(), _ -> new ArrayList<>())
                    .add(grant.open());
        return keys;
    }

    private List<Parts.Line> cardLines(Handle handle) {
        return office.parts.grants(handle, session.principal(), Compartment.CARD);
    }

    private Optional<CheckedGrant> known(Parts.Line line, Snapshot register) {
        return line.stands() ? session.keys().checkKnown(line.key(), line.hash(), register) : Optional.empty();
    }

    /// The wrapped keys of those cards that are not on the key ring yet.
    private Map<UUID, Bytes> newCards() {
        List<Parts.Line> lines = office.main.read(this::cardLines);
        return office.keyring.read(handle -> {
            var wraps = new HashMap<UUID, Bytes>();
            for (Parts.Line line : lines)
                if (!session.keys().knows(line.hash()))
                    office.wraps
                            .find(handle, line.grant().toString())
                            .ifPresent(wrap -> wraps.put(line.grant(), wrap.stored()));
            return wraps;
        });
    }
}
