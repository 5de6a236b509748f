package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.HandleCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.Wraps;

/// Somebody edits the databases and the folder. Each way is noticed, and each has words of its own.
class TamperingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private ClientId ana;
    private Kept.About letter;

    @BeforeEach
    void anOfficeWithOneFile() {
        desk = new Desk(folder);
        ana = desk.ana();
        desk.add(ana, desk.arrived("2016-06-09"));
        letter = desk.keep(ana, "Dear Ana");
        desk.office.signLog(desk.noor);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOfficeThatNobodyTouchedIsWhole() {
        Verifying.Report report = verify();
        assertThat(report.damages()).isEmpty();
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.entries()).isGreaterThan(10);
        assertThat(report.shut()).isZero();
    }

    @Test
    void aChangedRow() {
        main(h -> h.execute("update sealed_row set sealed = ? where compartment = 'timeline'", new byte[300]));
        VaultTest.refuses(Refusal.UNREADABLE, () -> desk.facts(desk.noor, ana));
        says("timeline row", "damaged");
    }

    @Test
    void aRowMovedToAnotherFile() {
        ClientId boris = desk.vault.begin(desk.noor, "boris", Desk.WORK);
        main(h -> h.execute("update sealed_row set client_id = ? where compartment = 'timeline'", boris.toString()));
        VaultTest.refuses(Refusal.RECORD_CHANGED, () -> desk.facts(desk.noor, boris));
        says("timeline row", "changed, moved, or put back");
        says(ana.toString(), "log says was added is missing");
    }

    @Test
    void aRowPutBackFromBeforeANewKey() {
        PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
        desk.give(ana, boris, Compartment.TIMELINE);
        SealedRows.Row old = row();
        new Taking(desk.office).back(desk.noor, ana, boris, Desk.WORK);
        SealedRows.Row now = row();
        desk.office.main.write(h -> {
            desk.office.rows.replace(h, now, old);
            return old;
        });
        VaultTest.refuses(Refusal.RECORD_CHANGED, () -> desk.facts(desk.noor, ana));
        says("timeline row", "put back from an older time");
    }

    @Test
    void aRowThatWasDeleted() {
        main(h -> h.execute("delete from sealed_row where compartment = 'timeline'"));
        says(ana.toString(), "log says was added is missing");
    }

    @Test
    void anEditedEntryOfTheLog() {
        main(h -> h.execute("update log_leaf set sealed = ? where place = 4", new byte[400]));
        says(ana.toString(), "damaged");
    }

    @Test
    void aDeletedEntryOfTheLog() {
        main(h -> h.execute("delete from log_leaf where place = (select max(place) - 3 from log_leaf)"));
        says("log", "not those that were last signed");
    }

    @Test
    void theEndOfTheLogCutOff() {
        main(h -> h.execute("delete from log_leaf where place >= (select max(place) - 3 from log_leaf)"));
        says("log", "shorter than it was when it was last signed");
    }

    @Test
    void aChangedTile() throws IOException {
        try (Stream<Path> tiles = Files.walk(desk.folder.resolve("log"))) {
            Path tile = tiles.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(tile);
            bytes[5] ^= 1;
            Files.write(tile, bytes);
        }
        says("log", "tiles on disk");
    }

    @Test
    void aBodyThatWasCut() throws IOException {
        Path body = body();
        Files.write(body, Arrays.copyOf(Files.readAllBytes(body), 4000));
        VaultTest.refuses(Refusal.DOCUMENT_CHANGED, () -> desk.document(desk.noor, ana, letter.id()));
        says("document", "changed or cut short");
    }

    @Test
    void aBodyThatIsGone() throws IOException {
        Files.delete(body());
        says("document", "missing");
    }

    @Test
    void theKeysOfTwoDocumentsSwapped() {
        Kept.About other = desk.keep(ana, "Dear Boris");
        main(h -> h.execute(
                "update document set wrapped = (select wrapped from document where document_id = ?)"
                        + " where document_id = ?",
                other.id().toString(),
                letter.id().toString()));
        VaultTest.refuses(Refusal.DOCUMENT_KEY_CHANGED, () -> desk.document(desk.noor, ana, letter.id()));
        says("document", "key of this document was changed or moved");
    }

    @Test
    void wrappedKeysChangedOver() {
        List<Wraps.Wrap> wraps = desk.office.keyring.read(h -> desk.office.wraps.of(h, ana));
        keyring(h -> {
            for (int i = 0; i < wraps.size(); i++) {
                Wraps.Wrap one = wraps.get(i);
                Bytes next = wraps.get((i + 1) % wraps.size()).stored();
                desk.office.wraps.put(h, new Wraps.Wrap(one.id(), one.kind(), one.holder(), one.client(), next));
            }
            return wraps.size();
        });
        VaultTest.refuses(Refusal.GRANT_UNKNOWN, () -> desk.facts(desk.noor, ana));
        says("grant of", "log does not know this grant");
    }

    @Test
    void anEpochTurnedBack() {
        PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
        desk.give(ana, boris, Compartment.TIMELINE);
        new Taking(desk.office).back(desk.noor, ana, boris, Desk.WORK);
        main(h -> h.execute("update part set epoch = 1 where compartment = 'timeline'"));
        VaultTest.refuses(Refusal.EPOCHS_TURNED_BACK, () -> desk.facts(desk.noor, ana));
        says("timeline", "turned back to an older state");
    }

    @Test
    void aPublicKeySwappedInTheListOfMembers() {
        PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
        main(h -> h.execute(
                "update member_line set stored = (select stored from member_line where principal <> ?)"
                        + " where principal = ?",
                boris.toString(),
                boris.toString()));
        says("list of members", "missing or was changed");
    }

    @Test
    void anInboxOfSomebodyElsesMaking() {
        main(h -> h.execute("update part set inbox = ? where compartment = 'audit'", new byte[500]));
        VaultTest.refuses(Refusal.UNREADABLE, () -> desk.facts(desk.noor, ana));
    }

    @Test
    void aGrantTakenBackAndMadeToStandAgain() {
        PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
        desk.give(ana, boris, Compartment.TIMELINE);
        List<Wraps.Wrap> wraps = desk.office.keyring.read(h -> desk.office.wraps.of(h, ana));
        new Taking(desk.office).back(desk.noor, ana, boris, Desk.WORK);
        keyring(h -> {
            wraps.forEach(wrap -> desk.office.wraps.put(h, wrap));
            return wraps.size();
        });
        desk.restart();
        assertThat(desk.office.keyring.<Integer>read(
                        h -> desk.office.wraps.of(h, ana).size()))
                .as("wraps the log does not know are swept")
                .isEqualTo(6);
        try (Session session = desk.signIn("boris")) {
            VaultTest.refuses(Refusal.NOT_GRANTED, () -> desk.facts(session, ana));
        }
    }

    private SealedRows.Row row() {
        return desk.office
                .main
                .read(h -> desk.office.rows.rows(h, ana, Compartment.TIMELINE))
                .getFirst();
    }

    private Path body() {
        String name = letter.id().toString();
        return desk.folder.resolve("bodies").resolve(name.substring(0, 2)).resolve(name);
    }

    private void main(HandleCallback<Integer, RuntimeException> edit) {
        desk.office.main.write(edit);
    }

    private void keyring(HandleCallback<Integer, RuntimeException> edit) {
        desk.office.keyring.write(edit);
    }

    private Verifying.Report verify() {
        return Verifying.run(desk.office, desk.noor, Desk.WORK);
    }

    private void says(String where, String what) {
        assertThat(verify().damages())
                .anySatisfy(damage -> assertThat(damage.where() + ": " + damage.what())
                        .contains(where)
                        .contains(what));
    }
}
