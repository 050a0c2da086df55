package org.townledger.app;

import java.util.Optional;
import org.townledger.banner.BannerRules;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Gate;
import org.townledger.store.Store;
import org.townledger.vault.Session;
import org.townledger.wording.Sentence;

/** What an opened ledger asks before every change: whether this user may, and whether this office does that at all. */
record OfficeGate(Session session, boolean banner) implements Gate {

    static OfficeGate of(Session session, Store store) {
        return new OfficeGate(session, store.read(new ListRepository()::divisions).isBanner());
    }

    @Override
    public Optional<Sentence> refusal(Act act) {
        Optional<Sentence> office = banner ? BannerRules.refusal(act.name()) : Optional.empty();
        return office.or(() -> session.gate().refusal(act));
    }
}
