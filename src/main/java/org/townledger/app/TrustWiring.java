package org.townledger.app;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.bag.SealedScratch;
import org.townledger.handoff.HandoffKeys;
import org.townledger.handoff.InspectFile;
import org.townledger.handoff.OfficeKeyRepository;
import org.townledger.handoff.OfficeKeys;
import org.townledger.handoff.OfficeKeysAndTrust;
import org.townledger.handoff.RetireTrust;
import org.townledger.handoff.TrustOffice;
import org.townledger.handoff.TrustedOfficeRepository;
import org.townledger.handoff.TrustedOffices;
import org.townledger.handoff.WriteOfficeKey;
import org.townledger.vault.MasterKey;

/** The objects of the office's own key and of whom it trusts. */
final class TrustWiring {

    private static final Logger LOG = LoggerFactory.getLogger(TrustWiring.class);

    final OfficeKeys own;
    final WriteOfficeKey write;
    final TrustedOffices trusted;
    final TrustOffice trust;
    final RetireTrust retire;
    final HandoffKeys keys;
    final InspectFile inspect;

    /** @param master the opened folder's */
    TrustWiring(Wiring wiring, MasterKey master) {
        var offices = new TrustedOfficeRepository();
        own = new OfficeKeys(wiring.store, master, new OfficeKeyRepository(), wiring.lists);
        write = new WriteOfficeKey(own);
        trusted = new TrustedOffices(wiring.store, offices);
        trust = new TrustOffice(wiring.store, offices, own, wiring.lists);
        retire = new RetireTrust(wiring.store, offices);
        keys = new OfficeKeysAndTrust(own, trusted);
        inspect = new InspectFile(wiring.store.folder(), own, trusted);
        clearAway(wiring);
    }

    /** Nobody else works in an opened folder; what lies there now, nobody can read any more. */
    private static void clearAway(Wiring wiring) {
        try {
            SealedScratch.clear(wiring.store.folder());
        } catch (IOException left) {
            LOG.warn("a temporary file of before, which nobody can read, is left", left);
        }
    }
}
