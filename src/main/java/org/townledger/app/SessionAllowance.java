package org.townledger.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.townledger.ui.Allowance;
import org.townledger.vault.Permission;
import org.townledger.vault.Session;
import org.townledger.wording.Sentence;

/** The screens ask the same table as the commands and the ledger itself. */
final class SessionAllowance implements Allowance {

    private final Session session;
    private final Consumer<Sentence> told;

    SessionAllowance(Session session, Consumer<Sentence> told) {
        this.session = session;
        this.told = told;
    }

    @Override
    public Optional<Sentence> refusal(String permission) {
        return session.refusal(Permission.valueOf(permission));
    }

    @Override
    public void tell(Sentence reason) {
        told.accept(reason);
    }
}
