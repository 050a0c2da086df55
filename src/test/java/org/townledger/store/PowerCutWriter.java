package org.townledger.store;

import java.nio.file.Path;
import java.time.Clock;
import org.townledger.store.schema.tables.records.PreferenceRecord;

/** A program that writes without end, for {@link PowerCutTest} to kill. It prints an id once its commit has returned. */
final class PowerCutWriter {

    private PowerCutWriter() {
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        if (!(Store.open(folder, "writer", Clock.systemUTC()) instanceof Opening.Opened(Store store))) {
            throw new IllegalStateException("the folder could not be opened");
        }
        while (true) {
            String saved = store.write(new Act("writer", "WriteTwoRows"), tx -> {
                String id = tx.newId().toString();
                tx.save(new PreferenceRecord(id + "/1", "the first of two rows"));
                tx.save(new PreferenceRecord(id + "/2", "the second, never there without the first"));
                return id;
            });
            System.out.println(saved);
        }
    }
}
