package org.townledger.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.townledger.cases.Leaving;
import org.townledger.store.Act;
import org.townledger.store.CannotStore;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/**
 * Lets something leave the program: it is written down first, and only then written or printed. What cannot be written
 * down is not given out; what then could not be written is taken off the list again, as a new entry.
 */
public final class RecordDisclosure {

    private final Store store;
    private final DisclosureRepository disclosures;

    public RecordDisclosure(Store store, DisclosureRepository disclosures) {
        this.store = store;
        this.disclosures = disclosures;
    }

    /**
     * @param give writes or prints; why it did not, or empty where it did
     * @return why nothing was given out; empty where it was
     */
    public Optional<Sentence> run(String user, Leaving what, Supplier<Optional<Sentence>> give) {
        UUID id;
        try {
            id = record(user, what);
        } catch (CannotStore full) {
            return Optional.of(full.reason());
        }
        Optional<Sentence> failed = give.get();
        if (failed.isPresent()) {
            store.write(new Act(user, "DropDisclosure"), tx -> {
                disclosures.remove(tx, id);
                return id;
            });
        }
        return failed;
    }

    private UUID record(String user, Leaving what) {
        return store.write(new Act(user, "RecordDisclosure"), (Transaction tx) -> {
            UUID id = tx.newId();
            disclosures.save(tx, id, what);
            return id;
        });
    }
}
