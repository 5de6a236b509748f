package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final SmallOffice office = new SmallOffice();
    private final Unlocked ana = office.hire(Role.SUPERVISED_STUDENT);
    private final Directory directory = new Directory(office.signer.key());

    @Test
    void anyChangedByteOfALineIsRefused() {
        Bytes line = office.directory(ana.principal()).getFirst();
        damaged(line.toArray())
                .forEach(bad -> assertThatThrownBy(() -> DirectoryEntry.verified(Bytes.of(bad), office.signer.key()))
                        .isInstanceOf(Refused.class));
        Form form = Form.read("tl/directory/v1", line);
        refuses(
                Refusal.DIRECTORY_FORGED,
                () -> DirectoryEntry.verified(form.with("role", "attorney").stored(), office.signer.key()));
    }

    @Test
    void aForgedLineBesideTrueOnesIsNotPassedOverInSilence() {
        var forged = new DirectoryEntry(ana.principal(), Role.ATTORNEY, ana.publicKeys(), office.now);
        office.line(ana.principal(), OfficeSigner.fresh().enter(forged));
        refuses(Refusal.DIRECTORY_FORGED, () -> directory.member(ana.principal(), office));
    }

    @Test
    void aLineAboutAnotherPersonDoesNotCount() {
        Unlocked ben = office.hire(Role.ATTORNEY);
        office.lines.put(ana.principal(), office.directory(ben.principal()));
        refuses(Refusal.NOT_IN_DIRECTORY, () -> directory.member(ana.principal(), office));
    }

    @Test
    void theLastLineCountsNowAndTheOneOfTheDayCountsThen() {
        office.enter(ana, Role.ATTORNEY, office.now.plusSeconds(100));
        office.enter(ana, Role.LEFT, office.now.plusSeconds(200));
        assertThat(directory.member(ana.principal(), office).role()).isEqualTo(Role.LEFT);
        assertThat(roleAfter(0)).isEqualTo(Role.SUPERVISED_STUDENT);
        assertThat(roleAfter(99)).isEqualTo(Role.SUPERVISED_STUDENT);
        assertThat(roleAfter(100)).isEqualTo(Role.ATTORNEY);
        assertThat(roleAfter(200)).isEqualTo(Role.LEFT);
        assertThat(roleAfter(-5)).isEqualTo(Role.SUPERVISED_STUDENT);
    }

    @Test
    void ofTwoLinesOfOneSecondTheLaterInTheLedgerCounts() {
        office.enter(ana, Role.AUDITOR, office.now);
        assertThat(directory.member(ana.principal(), office).role()).isEqualTo(Role.AUDITOR);
        assertThat(roleAfter(0)).isEqualTo(Role.AUDITOR);
    }

    @Test
    void aMemberIsWhoTheLineSays() {
        Member member = directory.member(ana.principal(), office);
        assertThat(member.principal()).isEqualTo(ana.principal());
        assertThat(member.keys()).isEqualTo(ana.publicKeys());
        assertThat(member).hasToString("supervised-student " + ana.principal());
    }

    @Test
    void keysAreNamedByWhatTheyAre() {
        PublicKeys keys = ana.publicKeys();
        assertThat(keys.id()).isEqualTo(new PublicKeys(keys.sealing(), keys.signing()).id());
        assertThat(keys.id()).isNotEqualTo(new PublicKeys(keys.signing(), keys.sealing()).id());
        assertThat(keys.id().hex()).hasSize(32);
        assertThatThrownBy(() -> new KeyId("00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicKeys(keys.sealing(), Bytes.of((byte) 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicKeys(Bytes.of((byte) 1), keys.signing()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfficeKey(Bytes.of((byte) 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private Role roleAfter(int seconds) {
        return directory
                .memberAt(ana.principal(), office.now.plusSeconds(seconds), office)
                .role();
    }
}
