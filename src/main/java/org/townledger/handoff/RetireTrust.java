package org.townledger.handoff;

import java.util.Optional;
import java.util.UUID;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Ends the trust in an office's certificate: its packages are opened no more, and none is sealed for it. */
public final class RetireTrust {

    private final Store store;
    private final TrustedOfficeRepository trusted;

    public RetireTrust(Store store, TrustedOfficeRepository trusted) {
        this.store = store;
        this.trusted = trusted;
    }

    /** @return why not; empty: done */
    public Optional<Sentence> run(String user, UUID id) {
        return store.write(new Act(user, "RetireTrust"), tx -> {
            Optional<TrustedOffice> found = trusted.all(tx).stream().filter(one -> one.id().equals(id) && one.isTrusted()).findFirst();
            if (found.isEmpty()) {
                return Optional.of(Sentence.of("handoff.office.notTrusted"));
            }
            trusted.save(tx, found.get().retired(tx.now(), tx.user()));
            return Optional.empty();
        });
    }
}
