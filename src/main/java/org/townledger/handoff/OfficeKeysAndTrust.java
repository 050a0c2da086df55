package org.townledger.handoff;

import java.util.List;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;

/** The office's own keys and those that it trusts, for packing, merging and receipts. */
public record OfficeKeysAndTrust(OfficeKeys keys, TrustedOffices offices) implements HandoffKeys {

    @Override
    public OfficeKey own(String user) {
        return keys.current(user);
    }

    @Override
    public List<OfficeKey> opening() {
        return keys.all();
    }

    @Override
    public List<OfficeCertificate> trusted() {
        return offices.certificates();
    }

    @Override
    public List<OfficeCertificate> ever() {
        return offices.ever().stream().map(TrustedOffice::certificate).toList();
    }
}
