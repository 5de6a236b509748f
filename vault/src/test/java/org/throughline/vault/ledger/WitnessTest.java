package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.vault.ledger.NotWitnessed.Why;

class WitnessTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    /// The example of the C2SP specification `tlog-witness`.
    private static final String QUESTION = """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
            """;

    /// The example of the C2SP specification `tlog-cosignature`, whose witness signed at the second
    /// 1679315147.
    private static final String COSIGNED = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    private final Specimen specimen = Specimen.of(3);
    private final Signer own = signer();

    private static Signer signer() {
        try {
            return SignedNoteTest.signer("witness.example", NoteKey.Use.WITNESS);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void theQuestionOfTheSpecificationIsReadAndWrittenBackTheSame() {
        Witness.Question question = Witness.Question.read(QUESTION);
        assertThat(question.old()).isEqualTo(20_852_014);
        assertThat(question.path()).hasSize(4);
        assertThat(question.checkpoint().size()).isEqualTo(20_852_163);
        assertThat(question.written()).isEqualTo(QUESTION);
    }

    @Test
    void theCosignatureOfTheSpecificationSaysWhen() {
        SignedNote note = SignedNote.read(COSIGNED);
        assertThat(note.written()).isEqualTo(COSIGNED);
        byte[] signature = note.signatures().getLast().bytes();
        assertThat(signature).hasSize(Long.BYTES + 64);
        assertThat(ByteBuffer.wrap(signature).getLong()).isEqualTo(1_679_315_147L);
        assertThat(note.signatures().getLast().key()).isEqualTo(0x8d66cf3f);
        assertThat(new String(NoteKey.witnessed(1_679_315_147L, note.text()), StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + note.text());
    }

    @Test
    void aLogThatGrewIsSignedWithTheMoment() {
        SignedNote first = new Witness(own).sign(ask(0, 3), office(), Optional.empty(), NOW);
        assertThat(own.key().sawOn(first)).contains(NOW);
        Checkpoint seen = Checkpoint.of(first.text());
        SignedNote second = new Witness(own).sign(ask(3, 9), office(), Optional.of(seen), NOW.plusSeconds(60));
        assertThat(own.key().sawOn(second)).contains(NOW.plusSeconds(60));
        assertThat(office().signed(second)).isTrue();
        assertThat(own.key().sawOn(new Witness(own).sign(ask(3, 3), office(), Optional.of(seen), NOW)))
                .contains(NOW);
    }

    @Test
    void aLogThatShowsOthersSomethingElseIsNotSignedAndNamed() {
        Checkpoint seen = ask(0, 3).checkpoint();
        var fork = Specimen.of(3);
        fork.log.set(1, fork.leaf(fork.entry(1, Optional.empty(), "view")));
        var sameSize = new Witness.Question(3, List.of(), resigned(fork, 3));
        refuses(Why.SPLIT_VIEW, sameSize, Optional.of(seen));
        var longer = new Witness.Question(3, tree(fork, 9).consistency(3), resigned(fork, 9));
        refuses(Why.NOT_GROWN, longer, Optional.of(seen));
        var wrongPath =
                new Witness.Question(3, List.of(Hash.OF_NOTHING), ask(3, 9).note());
        refuses(Why.NOT_GROWN, wrongPath, Optional.of(seen));
        var pathFromNothing =
                new Witness.Question(0, List.of(Hash.OF_NOTHING), ask(0, 3).note());
        refuses(Why.NOT_GROWN, pathFromNothing, Optional.empty());
    }

    @Test
    void aQuestionThatBeginsElsewhereIsNotSigned() {
        Checkpoint seen = ask(0, 6).checkpoint();
        refuses(Why.OTHER_BEGINNING, ask(3, 9), Optional.of(seen));
        refuses(Why.OTHER_BEGINNING, ask(0, 3), Optional.of(seen)); // the log would go back
        refuses(Why.OTHER_BEGINNING, ask(3, 9), Optional.empty());
        refuses(Why.UNREADABLE, new Witness.Question(9, List.of(), ask(0, 3).note()), Optional.empty());
        assertThatThrownBy(() -> new Witness(own).sign(ask(3, 9), office(), Optional.of(seen), NOW))
                .isInstanceOfSatisfying(
                        NotWitnessed.class,
                        refused -> assertThat(refused.seen()).isEqualTo(6));
    }

    @Test
    void aLogOfAnotherKeyIsNotSigned() {
        NoteKey other = Specimen.of(1).office.key();
        assertThatThrownBy(() -> new Witness(own).sign(ask(0, 3), other, Optional.empty(), NOW))
                .isInstanceOfSatisfying(
                        NotWitnessed.class, refused -> assertThat(refused.why()).isEqualTo(Why.UNSIGNED));
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        for (String bad : List.of(
                "",
                "hello",
                QUESTION.replace("old 20852014", "old 020852014"),
                QUESTION.replace("old ", "new "),
                QUESTION.replace("PlRN", "!lRN"),
                QUESTION.replaceFirst("\n\n", "\n"),
                "old 1\n" + "PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n".repeat(64)
                        + QUESTION.substring(QUESTION.indexOf("\n\n") + 1)))
            assertThatThrownBy(() -> Witness.Question.read(bad))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            NotWitnessed.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.UNREADABLE));
    }

    private NoteKey office() {
        return specimen.office.key();
    }

    private Witness.Question ask(int old, int size) {
        return new Witness.Question(old, tree(specimen, size).consistency(old), specimen.checkpoint(size));
    }

    /// A state of another log under the signature and the name of ours.
    private SignedNote resigned(Specimen fork, int size) {
        return specimen.office.sign(new SignedNote(fork.checkpoint(size).text(), List.of()));
    }

    private static Tree tree(Specimen log, int size) {
        return Tree.over(log.log.subList(0, size).stream().map(Leaf::hash).toList());
    }

    private void refuses(Why why, Witness.Question asked, Optional<Checkpoint> seen) {
        assertThatThrownBy(() -> new Witness(own).sign(asked, office(), seen, NOW))
                .isInstanceOfSatisfying(
                        NotWitnessed.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
