package org.townledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The migrations are plain SQL: an office may start on H2 and move to a PostgreSQL server with the same tables. */
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("db/migration");
    private static final String H2 = "jdbc:h2:mem:migrations;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Test
    void migrationsAreCountedWithoutGapsAndSayWhatTheyChange() throws IOException {
        List<String> names;
        try (var files = Files.list(MIGRATIONS)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(names).allMatch(name -> name.matches("V\\d{3}__[a-z0-9]+(_[a-z0-9]+)+\\.sql"), "V007__add_recheck_date.sql");
        assertThat(names).extracting(name -> Integer.valueOf(name.substring(1, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size()).boxed().toList());
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnH2AndOnPostgres {

        private PostgresServer server;
        private Connection h2;
        private Connection postgres;

        @BeforeAll
        void migrateBoth() throws IOException, InterruptedException, SQLException {
            var programs = PostgresServer.programs();
            assumeTrue(programs.isPresent(), "skipped: needs PostgreSQL");
            server = PostgresServer.start(programs.orElseThrow());
            h2 = migrated(H2);
            postgres = migrated(server.url());
        }

        @AfterAll
        void stop() throws IOException, InterruptedException, SQLException {
            if (server != null) {
                h2.createStatement().execute("shutdown");
                postgres.close();
                server.close();
            }
        }

        @Test
        void theColumnsAreTheSame() throws SQLException {
            String columns = """
                    select table_name, column_name, is_nullable, data_type, character_maximum_length,
                           case when data_type in ('numeric', 'NUMERIC') then numeric_precision end,
                           case when data_type in ('numeric', 'NUMERIC') then numeric_scale end
                    from information_schema.columns
                    where table_schema = 'public' and table_name <> 'flyway_schema_history'
                    order by table_name, column_name""";
            assertThat(rows(h2, columns)).containsExactlyElementsOf(rows(postgres, columns)).isNotEmpty();
        }

        @Test
        void theKeysAreTheSame() throws SQLException {
            String keys = """
                    select k.table_name, c.constraint_type, k.column_name, k.ordinal_position
                    from information_schema.key_column_usage k
                    join information_schema.table_constraints c
                      on c.constraint_name = k.constraint_name and c.table_name = k.table_name
                     and c.table_schema = k.table_schema
                    where k.table_schema = 'public' and k.table_name <> 'flyway_schema_history'
                    order by k.table_name, c.constraint_type, k.column_name, k.ordinal_position""";
            assertThat(rows(h2, keys)).containsExactlyElementsOf(rows(postgres, keys)).isNotEmpty();
        }

        @Test
        void theListsStartWithAsManyRows() throws SQLException {
            for (String table : rows(h2, """
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_name <> 'flyway_schema_history'""")) {
                String count = "select count(*) from " + table;
                assertThat(rows(h2, count)).as(table).isEqualTo(rows(postgres, count));
            }
        }
    }

    private static Connection migrated(String url) throws SQLException {
        Flyway.configure().dataSource(url, null, null).locations("filesystem:" + MIGRATIONS).load().migrate();
        return DriverManager.getConnection(url);
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(sameName(found.getString(i)));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows.stream().sorted().toList();
    }

    /** H2 knows {@code text} as characters of a length that nobody reaches, and bytes by the standard's name. */
    private static String sameName(String value) {
        if (value == null) {
            return "-";
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "character large object", "text" -> "character varying";
            case "binary varying" -> "bytea";
            case "2147483647", "1048576", "1000000000" -> "-";
            case String other -> other;
        };
    }
}
