package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.NotWitnessed;
import org.throughline.vault.ledger.NotWitnessed.Why;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.SignedNote;
import org.throughline.vault.ledger.Witness;

/// Two offices, each the witness of the other's log.
class WitnessingTest {
    @TempDir
    Path folder;

    @Test
    void whatGrewIsWitnessedAgainAndAgainAndSaidByWhom() throws IOException {
        try (var ours = desk("ours");
                var theirs = desk("theirs")) {
            know(ours, theirs);
            exchange(ours, theirs);
            ours.ana();
            exchange(ours, theirs);
            var seen = of(ours).seen();
            assertThat(seen).hasSize(1).allMatch(Witnessing.Seen::holds);
            assertThat(seen.getFirst().witness()).isEqualTo(theirs.office.id);
            assertThat(seen.getFirst().on()).isEqualTo(theirs.now);
            assertThat(Verifying.run(ours.office, ours.noor, Desk.WORK).damages())
                    .isEmpty();
            assertThat(Verifying.run(theirs.office, theirs.noor, Desk.WORK).damages())
                    .isEmpty();
        }
    }

    @Test
    void anOfficeThatShowsTwoLogsIsRefusedAndNamed() throws IOException {
        try (var ours = desk("ours");
                var theirs = desk("theirs")) {
            know(ours, theirs);
            exchange(ours, theirs);
            long before = of(ours).seen().getFirst().size();
            ours.stop();
            Path copy = copied(ours.folder, folder.resolve("copy"));
            ours.open();
            ours.ana();
            exchange(ours, theirs);
            long after = of(ours).seen().getFirst().size();
            assertThat(after).isGreaterThan(before);
            try (Office forked = Office.open(copy, "a test", () -> ours.now);
                    Session noor = forked.signIn("noor", ours.code("noor").toCharArray())) {
                var fork = new Witnessing(forked, noor);
                refuses(Why.OTHER_BEGINNING, theirs, fork.ask(theirs.office.id, Optional.empty()));
                new Vault(forked).begin(noor, "other", Desk.WORK);
                var sameSize = fork.ask(theirs.office.id, Optional.of(after));
                assertThat(sameSize.checkpoint().size()).isEqualTo(after);
                refuses(Why.SPLIT_VIEW, theirs, sameSize);
                new Vault(forked).begin(noor, "another", Desk.WORK);
                refuses(Why.NOT_GROWN, theirs, fork.ask(theirs.office.id, Optional.of(after)));
            }
        }
    }

    @Test
    void aLogWhoseKeyWasNeverEnteredIsNotWitnessed() throws IOException {
        try (var ours = desk("ours");
                var theirs = desk("theirs")) {
            of(ours).enter(of(theirs).key(NoteKey.Use.WITNESS));
            refuses(Why.UNKNOWN_LOG, theirs, of(ours).ask(theirs.office.id, Optional.empty()));
            assertThatThrownBy(() -> of(theirs).ask(ours.office.id, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatNoWitnessSignedOrIsAnotherLogIsNotKept() throws IOException {
        try (var ours = desk("ours");
                var theirs = desk("theirs")) {
            know(ours, theirs);
            SignedNote unsigned =
                    of(ours).ask(theirs.office.id, Optional.empty()).note();
            assertThatThrownBy(() -> of(ours).keep(unsigned))
                    .isInstanceOf(LedgerDamaged.class)
                    .hasMessageContaining("no witness");
            SignedNote signed = of(theirs).see(of(ours).ask(theirs.office.id, Optional.empty()));
            var changed = SignedNote.read(signed.written().replaceFirst("/log\n", "/log2\n"));
            assertThatThrownBy(() -> of(ours).keep(changed)).isInstanceOf(LedgerDamaged.class);
            assertThat(of(ours).keep(signed).holds()).isTrue();
        }
    }

    private Desk desk(String name) throws IOException {
        return new Desk(Files.createDirectory(folder.resolve(name)));
    }

    private static Witnessing of(Desk desk) {
        return new Witnessing(desk.office, desk.noor);
    }

    private static void know(Desk log, Desk witness) {
        of(log).enter(of(witness).key(NoteKey.Use.WITNESS));
        of(witness).enter(of(log).key(NoteKey.Use.LOG));
    }

    /// By files, as they are sent.
    private static void exchange(Desk log, Desk witness) {
        String question = of(log).ask(witness.office.id, Optional.empty()).written();
        String answer = of(witness).see(Witness.Question.read(question)).written();
        of(log).keep(SignedNote.read(answer));
    }

    private static void refuses(Why why, Desk witness, Witness.Question question) {
        assertThatThrownBy(() -> of(witness).see(question))
                .isInstanceOfSatisfying(
                        NotWitnessed.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }
}
