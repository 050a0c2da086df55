package org.townledger.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.PreferenceRecord;

/**
 * A program that works on a data folder until it is killed: opens it, saves, prints an id once it was told that it is
 * saved, closes, opens again. Its key comes in by standard input.
 */
final class VaultWriter {

    /** So many rows hang together in one transaction, all or none of them. */
    static final int[] ROWS = {1, 2, 40, 700};

    private VaultWriter() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var random = new Random(Long.parseLong(arguments[1]));
        String key = new BufferedReader(new InputStreamReader(System.in)).readLine();
        while (true) {
            VaultOpening opening = Vault.open(folder, "writer", Clock.systemUTC(), MasterKey.of(HexFormat.of().parseHex(key)));
            if (!(opening instanceof VaultOpening.Opened(Vault vault))) {
                System.out.println("not opened: " + opening);
                return;
            }
            try (vault) {
                for (int left = 5 + random.nextInt(30); left > 0; left--) {
                    // Mostly small ones; now and then one of several frames.
                    int rows = ROWS[random.nextInt(10) < 9 ? random.nextInt(3) : 3];
                    System.out.println("saved " + save(vault.store(), rows) + " " + rows);
                }
            }
        }
    }

    private static String save(Store store, int rows) {
        return store.write(new Act("writer", "Write"), tx -> {
            String id = tx.newId().toString();
            for (int row = 0; row < rows; row++) {
                write(tx, id, row);
            }
            return id;
        });
    }

    private static void write(Transaction tx, String id, int row) {
        tx.save(new PreferenceRecord(id + "/" + row, "one of the rows that hang together"));
    }
}
