package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.ledger.Checkpoint;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.NotWitnessed;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.SignedNote;
import org.throughline.vault.ledger.Signer;
import org.throughline.vault.ledger.Witness;

/// Two offices watch each other's logs. They exchange small files that name nobody: how many entries, and
/// hashes. Each act is an entry of the office's own log.
public final class Witnessing {
    private static final Reason WHY = Reason.of(Purpose.AUDIT, "witness");
    private static final String WITNESSES = "witnesses";

    private final Office office;
    private final Session session;

    /// @throws Refused if this session does not hold the office's signing key
    public Witnessing(Office office, Session session) {
        this.office = office;
        this.session = session;
        session.signer();
    }

    /// Who saw a state of our log, when, and whether the log still has grown out of it.
    ///
    /// @param size how many entries the log had
    public record Seen(String witness, Instant on, long size, boolean holds) {}

    /// The office's key in this use, in its written form. It goes to the other office by a way on which
    /// nobody can change it: on paper, or read out.
    public String key(NoteKey.Use use) {
        return noteKey(use).written();
    }

    private NoteKey noteKey(NoteKey.Use use) {
        return new NoteKey(office.id, use, session.keys().office().signing().toArray());
    }

    /// Enters the key of another office: of a log that this office watches from now on, or of a witness of
    /// ours.
    ///
    /// @throws IllegalArgumentException if it is no key
    public void enter(String written) {
        NoteKey key = NoteKey.of(written);
        boolean isLog = key.use() == NoteKey.Use.LOG;
        office.main.write(handle -> {
            set(handle, (isLog ? "log-key " : "witness-key ") + key.name(), written);
            if (!isLog && !witnesses(handle).contains(key.name()))
                set(handle, WITNESSES, String.join("\n", with(witnesses(handle), key.name())));
            return note(handle, Act.of("know").to(written));
        });
    }

    private static List<String> with(List<String> names, String one) {
        var all = new ArrayList<>(names);
        all.add(one);
        return all;
    }

    /// What the witness is asked. Our log is signed for it as it is now.
    ///
    /// @param witness the name in its key
    /// @param from so many entries the witness has seen; if empty, as many as it signed last
    /// @throws IllegalArgumentException if its key was never entered
    public Witness.Question ask(String witness, Optional<Long> from) {
        if (office.main.read(handle -> key(handle, "witness-key ", witness)).isEmpty())
            throw new IllegalArgumentException("no witness of this name was entered: " + witness);
        long last = office.main
                .read(handle -> held(handle, "witnessed " + witness))
                .map(note -> Checkpoint.of(SignedNote.read(note).text()).size())
                .orElse(0L);
        return Chronicle.log(office, session).question(from.orElse(last));
    }

    /// Signs a state of another office's log, if it grew out of the one that was signed last.
    ///
    /// @throws NotWitnessed if not; that this was asked stands in the log all the same
    public SignedNote see(Witness.Question asked) {
        Checkpoint state = asked.checkpoint();
        String name = state.origin().replaceFirst("/log$", "");
        var witness = new Witness(new Signer(
                noteKey(NoteKey.Use.WITNESS),
                message -> session.signer().signNote(message).toArray()));
        Outcome outcome = office.main.write(handle -> {
            try {
                NoteKey log = key(handle, "log-key ", name).orElseThrow(NotWitnessed::ofUnknown);
                Optional<Checkpoint> seen = held(handle, "log-seen " + name).map(Checkpoint::of);
                SignedNote signed = witness.sign(asked, log, seen, office.clock.instant());
                set(handle, "log-seen " + name, state.text());
                note(handle, Act.of("witness").to(name + " " + state.size()));
                return new Outcome.Signed(signed);
            } catch (NotWitnessed refused) {
                note(handle, Act.of("witness").to(name + " " + refused.why()));
                return new Outcome.Stopped(refused);
            }
        });
        return switch (outcome) {
            case Outcome.Signed(SignedNote note) -> note;
            case Outcome.Stopped(NotWitnessed why) -> throw why;
        };
    }

    private sealed interface Outcome {
        record Signed(SignedNote note) implements Outcome {}

        record Stopped(NotWitnessed why) implements Outcome {}
    }

    /// Keeps what a witness signed.
    ///
    /// @throws LedgerDamaged if no witness of ours signed it, or it is no state of our log
    public Seen keep(SignedNote note) {
        Checkpoint state = Checkpoint.of(note.text());
        for (String name : office.main.read(this::witnesses)) {
            Optional<Instant> on = office.main
                    .read(handle -> key(handle, "witness-key ", name))
                    .flatMap(key -> key.sawOn(note));
            if (on.isEmpty()) continue;
            if (!noteKey(NoteKey.Use.LOG).signed(note)
                    || !Chronicle.log(office, session).was(state))
                throw new LedgerDamaged("what was signed is not a state of this office's log");
            office.main.write(handle -> {
                set(handle, "witnessed " + name, note.written());
                return note(handle, Act.of("witnessed").to(name + " " + state.size()));
            });
            return new Seen(name, on.get(), state.size(), true);
        }
        throw new LedgerDamaged("no witness whose key was entered here has signed this");
    }

    /// The last state that each of our witnesses signed.
    public List<Seen> seen() {
        var all = new ArrayList<Seen>();
        var log = Chronicle.log(office, session);
        for (String name : office.main.read(this::witnesses)) {
            Optional<NoteKey> key = office.main.read(handle -> key(handle, "witness-key ", name));
            Optional<SignedNote> note = office.main
                    .read(handle -> held(handle, "witnessed " + name))
                    .map(SignedNote::read);
            if (key.isEmpty() || note.isEmpty()) continue;
            Checkpoint state = Checkpoint.of(note.get().text());
            Optional<Instant> on = key.get().sawOn(note.get());
            all.add(new Seen(name, on.orElse(Instant.EPOCH), state.size(), on.isPresent() && log.was(state)));
        }
        return all;
    }

    private Optional<NoteKey> key(Handle handle, String kind, String name) {
        return held(handle, kind + name).map(NoteKey::of);
    }

    private List<String> witnesses(Handle handle) {
        return held(handle, WITNESSES).map(names -> names.lines().toList()).orElse(List.of());
    }

    private Optional<String> held(Handle handle, String name) {
        return office.people.setting(handle, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void set(Handle handle, String name, String held) {
        office.people.set(handle, name, held.getBytes(StandardCharsets.UTF_8));
    }

    private long note(Handle handle, Act act) {
        return new Chronicle(office, session, WHY).write(handle, act);
    }
}
