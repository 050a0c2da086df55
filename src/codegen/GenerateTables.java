import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an in-memory H2 with the project's own migrations and writes one jOOQ class a table.
 * Does nothing while the migrations are the ones of the last run.
 */
public class GenerateTables {

    private static final String URL =
            "jdbc:h2:mem:codegen;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path mark = target.resolve(".migrations");
        String print = fingerprint(migrations);
        if (Files.exists(mark) && Files.readString(mark).equals(print)) {
            return;
        }
        Logger.getLogger("").setLevel(Level.WARNING);
        try (var keepsTheDatabaseAlive = DriverManager.getConnection(URL)) {
            Flyway.configure().dataSource(URL, null, null).locations("filesystem:" + migrations).load().migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(URL))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.h2.H2Database")
                                    .withInputSchema("public")
                                    .withOutputSchemaToDefault(true)
                                    .withExcludes("flyway_schema_history"))
                            .withGenerate(new Generate().withJavaTimeTypes(true).withGlobalObjectReferences(true))
                            .withTarget(new Target()
                                    .withPackageName("org.townledger.store.schema")
                                    .withDirectory(target.toString()))));
        }
        Files.writeString(mark, print);
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (var found = Files.list(migrations)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
