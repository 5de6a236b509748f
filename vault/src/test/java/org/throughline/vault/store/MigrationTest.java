package org.throughline.vault.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.vault.store.Engines.Engine;

class MigrationTest {
    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aStoreOfANewerReleaseIsNotTouched(Engine engine) throws SQLException {
        Place place = engine.fresh().get();
        Database.open(Schema.MAIN, place, Disk.real()).close();
        execute(place, """
                insert into flyway_schema_history
                select 99, '99', 'of a release to come', 'SQL', 'V99__x.sql', 1, installed_by, installed_on, 1, success
                from flyway_schema_history where installed_rank = 1
                """);
        assertThatThrownBy(() -> Database.open(Schema.MAIN, place, Disk.real()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("newer release")
                .hasMessageContaining("not touched");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aStoreWhoseStepsWereChangedIsNotOpened(Engine engine) throws SQLException {
        Place place = engine.fresh().get();
        Database.open(Schema.KEYRING, place, Disk.real()).close();
        execute(place, "update flyway_schema_history set checksum = 5 where version = '1'");
        assertThatThrownBy(() -> Database.open(Schema.KEYRING, place, Disk.real()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("not opened");
    }

    private static void execute(Place place, String sql) throws SQLException {
        try (Connection connection = switch (place) {
                    case Place.File(var database) -> DriverManager.getConnection("jdbc:sqlite:" + database);
                    case Place.Server(String url, String user, String password) ->
                        DriverManager.getConnection(url, user, password);
                };
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
