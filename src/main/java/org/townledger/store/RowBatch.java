package org.townledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** Many rows of one table at a time, prepared once: a database is made anew out of a hundred thousand of them. */
final class RowBatch {

    private static final int AT_ONCE = 1000;

    private final Connection connection;

    RowBatch(Connection connection) {
        this.connection = connection;
    }

    void delete(String table, List<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from \"%s\" where \"id\" = ?".formatted(table))) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setString(1, ids.get(i));
                add(statement, i + 1, ids.size());
            }
        }
    }

    /** H2 turns the strings of the JSON into the columns' own types. */
    void insert(String table, List<Map<String, Object>> rows) throws SQLException {
        List<String> columns = columns(table);
        String sql = "insert into \"%s\" (%s) values (%s)".formatted(table,
                columns.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")),
                columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < columns.size(); column++) {
                    statement.setObject(column + 1, rows.get(i).get(columns.get(column)));
                }
                add(statement, i + 1, rows.size());
            }
        }
    }

    private static void add(PreparedStatement statement, int number, int of) throws SQLException {
        statement.addBatch();
        if (number % AT_ONCE == 0 || number == of) {
            statement.executeBatch();
        }
    }

    private List<String> columns(String table) {
        return DSL.using(connection).fetch("select column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name = ? order by ordinal_position", table).map(row -> row.get(0, String.class));
    }
}
