package org.throughline.vault.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.vault.ledger.NotWitnessed.Why;

/// Watches the log of another office: signs a state of it only if it grew out of the one it signed before.
/// So a log that shows one thing to the witness and another to a client is found out (C2SP `tlog-witness`
/// and `tlog-cosignature`).
public final class Witness {
    private static final int LONGEST_PATH = 63;

    private final Signer signer;

    /// @param signer with a key for [NoteKey.Use#WITNESS]
    public Witness(Signer signer) {
        this.signer = signer;
    }

    /// What a log asks: the state to be signed, and the proof that it grew out of the one that was signed
    /// last. Written as the body of an `add-checkpoint` request.
    ///
    /// @param old how many entries the state had that was signed last; 0 if there was none
    public record Question(long old, List<Hash> path, SignedNote note) {
        private static final Pattern OLD = Pattern.compile("old (0|[1-9]\\d{0,17})");

        public Question {
            path = List.copyOf(path);
        }

        public String written() {
            var written = new StringBuilder("old " + old + "\n");
            path.forEach(hash -> written.append(hash.base64()).append('\n'));
            return written.append('\n').append(note.written()).toString();
        }

        /// @throws NotWitnessed if it is none
        public static Question read(String written) {
            int end = written.indexOf("\n\n");
            List<String> lines =
                    end < 0 ? List.of() : written.substring(0, end).lines().toList();
            try {
                var old = OLD.matcher(lines.isEmpty() ? "" : lines.getFirst());
                if (!old.matches() || lines.size() > LONGEST_PATH + 1) throw new IllegalArgumentException();
                var path = new ArrayList<Hash>();
                for (String line : lines.subList(1, lines.size())) path.add(Hash.of(Strict.base64(line)));
                return new Question(Long.parseLong(old.group(1)), path, SignedNote.read(written.substring(end + 2)));
            } catch (IllegalArgumentException | LedgerDamaged wrong) {
                throw new NotWitnessed(Why.UNREADABLE, 0);
            }
        }

        /// @throws NotWitnessed if what is to be signed is no state of a log
        public Checkpoint checkpoint() {
            try {
                return Checkpoint.of(note.text());
            } catch (LedgerDamaged none) {
                throw new NotWitnessed(Why.UNREADABLE, 0);
            }
        }
    }

    /// The note with the signature of this witness below it.
    ///
    /// @param log the key of that log, as it was entered here once
    /// @param seen the last state that this witness signed; whoever calls keeps the new one before giving
    ///     the answer out, and lets nobody in between
    /// @throws NotWitnessed if it is not to be signed
    public SignedNote sign(Question asked, NoteKey log, Optional<Checkpoint> seen, Instant now) {
        Checkpoint then = asked.checkpoint();
        long last = seen.map(Checkpoint::size).orElse(0L);
        if (!log.signed(asked.note())) throw new NotWitnessed(Why.UNSIGNED, last);
        if (asked.old() > then.size()) throw new NotWitnessed(Why.UNREADABLE, last);
        if (asked.old() != last) throw new NotWitnessed(Why.OTHER_BEGINNING, last);
        Hash root = seen.map(Checkpoint::root).orElse(Hash.OF_NOTHING);
        if (then.size() == last && !then.root().equals(root)) throw new NotWitnessed(Why.SPLIT_VIEW, last);
        if (!Proof.isConsistent(last, root, then.size(), then.root(), asked.path()))
            throw new NotWitnessed(Why.NOT_GROWN, last);
        return signer.witness(asked.note(), now);
    }
}
