package org.townledger.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.townledger.store.schema.tables.records.PreferenceRecord;

/** A program that holds a data folder until its standard input ends, writing once before and once after; another process for tests. */
public final class FolderHolder {

    private FolderHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        if (!(Store.open(Path.of(arguments[0]), arguments[1], Clock.systemUTC()) instanceof Opening.Opened(Store store))) {
            throw new IllegalStateException("the folder could not be opened");
        }
        try (store) {
            keep(store, "before");
            System.out.println("open");
            System.in.readAllBytes();
            keep(store, "after");
        }
    }

    private static void keep(Store store, String id) {
        store.write(new Act("holder", "Keep"), tx -> tx.save(new PreferenceRecord(id, "kept")));
    }
}
