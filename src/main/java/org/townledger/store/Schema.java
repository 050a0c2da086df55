package org.townledger.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The migrations that the program knows, carried out on a database. */
final class Schema {

    private Schema() {
    }

    /** @param target the last version to go to; null for the newest @return the schema's version after */
    static String migrate(JdbcConnectionPool pool, @Nullable String target) {
        FluentConfiguration flyway = flyway(pool);
        var migrated = (target == null ? flyway : flyway.target(target)).load();
        migrated.migrate();
        return migrated.info().current().getVersion().getVersion();
    }

    /** Whether an older program made the database. */
    static boolean isOfBefore(JdbcConnectionPool pool) {
        var known = flyway(pool).load().info();
        return known.current() != null && known.pending().length > 0;
    }

    private static FluentConfiguration flyway(JdbcConnectionPool pool) {
        return Flyway.configure().dataSource(pool).locations("classpath:db/migration");
    }
}
