package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The fields of one case, group by group: what a ledger puts into the panel that all ledgers share. */
public interface CaseFields<C> {

    /** What every ledger's panel has; the ledger says where among its groups it stands. @param course the case's steps */
    record Shared(Node photos, Node course) {
    }

    CaseForm form();

    /** What is worked on comes first; whom it concerns is known by then. */
    List<Node> ofStored(Shared shared);

    List<Node> ofNew();

    void show(C stored, LedgerWords words);

    /** After {@link #show}: through which row of the table the case is looked at, where it gathers several. */
    default void look(C row) {
    }

    void showNew(NewCase beginning, LedgerWords words);

    /** The case as it stands in the fields; empty while what every case needs is missing. */
    Optional<C> filled(@Nullable C stored);

    /** The field that keeps {@link #filled} empty. */
    Optional<String> missing();

    /** After a change: what follows from it by itself. */
    default void follow() {
    }

    void startNew();
}
