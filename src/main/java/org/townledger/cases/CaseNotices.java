package org.townledger.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.townledger.store.Transaction;

/** Tells what is known of a case from outside its ledger; asked whenever one is opened. */
@FunctionalInterface
public interface CaseNotices {

    CaseNotices NONE = (_, _) -> List.of();

    List<CaseNotice> of(Transaction tx, CaseFile file);

    /** Cases of every ledger that were sent back and wait to be corrected. */
    default Set<UUID> sentBack(Transaction tx) {
        return Set.of();
    }

    default CaseNotices and(CaseNotices others) {
        CaseNotices these = this;
        return new CaseNotices() {
            @Override
            public List<CaseNotice> of(Transaction tx, CaseFile file) {
                return Stream.concat(these.of(tx, file).stream(), others.of(tx, file).stream()).toList();
            }

            @Override
            public Set<UUID> sentBack(Transaction tx) {
                var all = new HashSet<>(these.sentBack(tx));
                all.addAll(others.sentBack(tx));
                return all;
            }
        };
    }
}
