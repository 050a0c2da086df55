package org.townledger.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.vault.Vault;

/** A program that holds a data folder until its standard input ends, writing once before and once after; another process for tests. */
final class FolderHolder {

    private FolderHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Vault vault = Entering.vault(Path.of(arguments[0]), Clock.systemUTC())) {
            var wiring = new Wiring(vault, new org.townledger.wording.Wording(org.townledger.wording.Wording.CHINESE));
            keep(wiring, vault.store(), "before");
            System.out.println("open");
            System.in.readAllBytes();
            keep(wiring, vault.store(), "after");
        }
    }

    private static void keep(Wiring wiring, Store store, String id) {
        store.write(new Act("holder", "Keep"), tx -> {
            wiring.lists.savePreference(tx, id, "kept");
            return id;
        });
    }
}
