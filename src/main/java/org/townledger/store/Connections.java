package org.townledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * The pool's connections. H2 closes its database by itself when a write fails, as on a full disk; what the pool holds
 * is dead then, and is left for a new connection, which opens the file again.
 */
record Connections(JdbcConnectionPool pool) implements ConnectionProvider {

    @Override
    public Connection acquire() {
        try {
            return take();
        } catch (SQLException failed) {
            throw new DataAccessException("no connection to the database", failed);
        }
    }

    @Override
    public void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new DataAccessException("a connection could not be handed back", failed);
        }
    }

    /** Nothing has been asked of a connection that is dead already when it is taken, so that another may take its place. */
    Connection take() throws SQLException {
        for (int left = pool.getMaxConnections(); ; left--) {
            try {
                return pool.getConnection();
            } catch (SQLException dead) {
                if (dead.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED || left == 0) {
                    throw dead;
                }
            }
        }
    }
}
