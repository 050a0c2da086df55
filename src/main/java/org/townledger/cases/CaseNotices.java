package org.townledger.cases;

import java.util.List;
import org.townledger.store.Transaction;

/** Tells what is known of a case from outside its ledger; asked whenever one is opened. */
@FunctionalInterface
public interface CaseNotices {

    CaseNotices NONE = (_, _) -> List.of();

    List<CaseNotice> of(Transaction tx, CaseFile file);

    default CaseNotices and(CaseNotices others) {
        return (tx, file) -> java.util.stream.Stream.concat(of(tx, file).stream(), others.of(tx, file).stream()).toList();
    }
}
