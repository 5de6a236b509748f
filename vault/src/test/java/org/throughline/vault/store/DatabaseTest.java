package org.throughline.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.vault.store.Engines.Engine;

class DatabaseTest {
    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatWasWrittenIsThereWhenItIsOpenedAgain(Engine engine) {
        Place place = engine.fresh().get();
        try (Database database = Database.open(Schema.MAIN, place, Disk.real())) {
            database.write(handle -> row(handle, "a", 1, new byte[] {1, 2, -3}));
        }
        try (Database database = Database.open(Schema.MAIN, place, Disk.real())) {
            assertThat(sealed(database, "a")).containsExactly(1, 2, -3);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aPieceOfWorkThatFailsLeavesNothing(Engine engine) {
        try (Database database = Database.open(Schema.MAIN, engine.fresh().get(), Disk.real())) {
            assertThatThrownBy(() -> database.write(handle -> {
                        row(handle, "a", 1, new byte[1]);
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThatThrownBy(() -> database.write(handle -> {
                        row(handle, "a", 1, new byte[1]);
                        return row(handle, "a", 1, new byte[1]);
                    }))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("Nothing that was acknowledged is lost");
            assertThat(count(database)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void manyWhoAddToOneNumberLoseNothing(Engine engine) throws Exception {
        Place place = engine.fresh().get();
        try (Database database = Database.open(Schema.MAIN, place, Disk.real());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < 100; i++) done.add(people.submit(() -> database.write(DatabaseTest::next)));
            for (Future<?> each : done) each.get();
            assertThat(count(database)).isEqualTo(100);
            assertThat(database.<Integer>read(handle -> handle.createQuery("select max(version) from sealed_row")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(100);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void twoNodesOfOneServerLoseNothing(Engine engine) throws Exception {
        Place place = engine.fresh().get();
        if (place instanceof Place.File) return; // one process holds a file
        try (Database one = Database.open(Schema.MAIN, place, Disk.real());
                Database other = Database.open(Schema.MAIN, place, Disk.real());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < 40; i++) {
                Database node = i % 2 == 0 ? one : other;
                done.add(people.submit(() -> node.write(DatabaseTest::next)));
            }
            for (Future<?> each : done) each.get();
            assertThat(count(one)).isEqualTo(40);
        }
    }

    private static int next(Handle handle) {
        int version = handle.createQuery("select coalesce(max(version), 0) from sealed_row")
                .mapTo(Integer.class)
                .one();
        return row(handle, "a", version + 1, new byte[0]);
    }

    private static int row(Handle handle, String id, int version, byte[] sealed) {
        return handle.execute(
                "insert into sealed_row (office_id, client_id, row_id, version, compartment, epoch, day, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                "office",
                "client",
                id,
                version,
                "timeline",
                1,
                "2026-11-25",
                sealed);
    }

    private static byte[] sealed(Database database, String id) {
        return database.read(handle -> handle.createQuery("select sealed from sealed_row where row_id = ?")
                .bind(0, id)
                .mapTo(byte[].class)
                .one());
    }

    private static int count(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from sealed_row")
                .mapTo(Integer.class)
                .one());
    }
}
