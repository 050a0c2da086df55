package org.townledger.handoff;

import java.util.List;
import java.util.Optional;
import org.townledger.bag.OfficeCertificate;
import org.townledger.store.Store;

/** Whom the office trusts. */
public final class TrustedOffices {

    private final Store store;
    private final TrustedOfficeRepository trusted;

    public TrustedOffices(Store store, TrustedOfficeRepository trusted) {
        this.store = store;
        this.trusted = trusted;
    }

    /** Those that count, by office; one an office. */
    public List<TrustedOffice> all() {
        return ever().stream().filter(TrustedOffice::isTrusted).toList();
    }

    /** Those that count no more too: with them opens what was checked and accepted before, never what comes in anew. */
    public List<TrustedOffice> ever() {
        return store.read(trusted::all);
    }

    /** Whose signature counts. */
    public List<OfficeCertificate> certificates() {
        return all().stream().map(TrustedOffice::certificate).toList();
    }

    /** @param office 12-digit code */
    public Optional<TrustedOffice> find(String office) {
        return all().stream().filter(one -> one.office().equals(office)).findFirst();
    }
}
