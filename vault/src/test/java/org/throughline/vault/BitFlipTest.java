package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.fact.Fact;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.record.NotARecord;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.StoreFault;

/// One bit is turned in what is kept. `-Dthroughline.flips=5000` for a long run.
class BitFlipTest {
    private static final int FLIPS = Integer.getInteger("throughline.flips", 200);
    private static final long SEED = 20_261_125;

    /// What lies sealed, signed or hashed in a column, with who can tell.
    private record Column(String database, String table, String name, String which) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("main.db", "sealed_row", "sealed", "true"),
            new Column("main.db", "document", "wrapped", "true"),
            new Column("main.db", "log_leaf", "sealed", "true"),
            new Column("main.db", "log_leaf", "hash", "true"),
            new Column("main.db", "part", "inbox", "true"),
            new Column("main.db", "member_line", "stored", "true"),
            new Column("main.db", "grant_line", "hash", "true"),
            new Column("main.db", "setting", "held", "name = 'recovery-set'"),
            new Column("keyring.db", "wrap", "wrapped", "context = 'GRANT'"));

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private Desk desk;
    private ClientId ana;
    private Kept.About letter;
    private List<Fact<?>> facts;

    @BeforeEach
    void anOfficeThatIsClosed() {
        desk = new Desk(folder);
        ana = desk.ana();
        desk.add(ana, desk.arrived("2016-06-09"));
        letter = desk.keep(ana, "Dear Ana");
        PrincipalId boris = desk.hire("boris", Role.ATTORNEY);
        desk.give(ana, boris, Chore.PARTS.toArray(new Compartment[0]));
        desk.office.signLog(desk.noor);
        desk.add(ana, desk.arrived("2017-01-02"));
        desk.office.signLog(desk.noor);
        facts = desk.facts(desk.noor, ana);
        desk.stop();
    }

    @Test
    void everyBitTurnedInWhatIsSealedIsReported() throws IOException, SQLException {
        int each = Math.ceilDiv(FLIPS, COLUMNS.size() + 2);
        int reported = 0;
        for (Column column : COLUMNS)
            for (int i = 0; i < each; i++, reported++) {
                Path place = copy();
                String where = flip(place, column);
                assertThat(reports(place)).as(where).isTrue();
                Restoring.delete(place);
            }
        for (String part : List.of("bodies", "log"))
            for (int i = 0; i < each; i++, reported++) {
                Path place = copy();
                Path file = flip(any(place.resolve(part)));
                assertThat(reports(place)).as(file.toString()).isTrue();
                Restoring.delete(place);
            }
        System.out.println(reported + " bits turned in what is sealed, reported " + reported);
    }

    @Test
    void aBitTurnedAnywhereInADatabaseNeverGivesAWrongRecord() throws IOException {
        int reported = 0;
        int flips = Math.ceilDiv(FLIPS, 4);
        for (int i = 0; i < flips; i++) {
            Path place = copy();
            Path file = flip(place.resolve(i % 2 == 0 ? "main.db" : "keyring.db"));
            if (reports(place)) reported++;
            assertThat(file).exists();
            Restoring.delete(place);
        }
        System.out.println(flips + " bits turned anywhere in databases, reported " + reported + ", wrong 0");
    }

    /// Whether the damage is named or something is refused. What is read all the same must be what was
    /// written.
    private boolean reports(Path place) throws IOException {
        try (Office office = Office.open(place, "a test", () -> desk.now);
                Session noor = office.signIn("noor", desk.code("noor").toCharArray())) {
            boolean isNamed = !Verifying.run(office, noor, Desk.WORK).damages().isEmpty();
            return readsOtherThanWritten(office, noor) || isNamed;
        } catch (Refused | StoreFault | LedgerDamaged refused) {
            return true;
        }
    }

    /// @return whether reading was refused
    private boolean readsOtherThanWritten(Office office, Session noor) throws IOException {
        try (ClientFile file = new Vault(office).open(noor, ana, Desk.WORK)) {
            List<Fact<?>> read = file.record(Desk.TYPES).facts();
            assertThat(facts).containsAll(read);
            try (var plain = file.document(letter.id()).read()) {
                assertThat(plain.readAllBytes()).asString().isEqualTo("Dear Ana");
            }
            return read.size() < facts.size();
        } catch (Refused | StoreFault | NotARecord refused) {
            return true;
        }
    }

    private Path copy() throws IOException {
        Path place = folder.resolve("copy");
        OldVault.copy(desk.folder, place);
        return place;
    }

    private Path any(Path among) throws IOException {
        try (Stream<Path> files = Files.walk(among)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private Path flip(Path file) throws IOException {
        return Files.write(file, flip(Files.readAllBytes(file)));
    }

    private byte[] flip(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private String flip(Path place, Column column) throws SQLException {
        var database = new Place.File(place.resolve(column.database));
        String from = " from " + column.table + " where " + column.which;
        try (Connection connection = OldVault.connection(database)) {
            var rows = new ArrayList<Long>();
            try (PreparedStatement all = connection.prepareStatement("select rowid" + from + " order by rowid");
                    ResultSet found = all.executeQuery()) {
                while (found.next()) rows.add(found.getLong(1));
            }
            long row = rows.get(random.nextInt(rows.size()));
            byte[] held;
            try (PreparedStatement one =
                            connection.prepareStatement("select " + column.name + from + " and rowid = " + row);
                    ResultSet found = one.executeQuery()) {
                found.next();
                held = found.getBytes(1);
            }
            try (PreparedStatement change = connection.prepareStatement(
                    "update " + column.table + " set " + column.name + " = ? where rowid = " + row)) {
                change.setBytes(1, flip(held));
                change.executeUpdate();
            }
            return column + " row " + row + " of " + rows.size();
        }
    }
}
