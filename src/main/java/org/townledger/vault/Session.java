package org.townledger.vault;

import java.util.Optional;
import org.townledger.store.Gate;
import org.townledger.wording.Sentence;

/**
 * Who works at the ledger, from the login on.
 *
 * @param name      as the journal names them
 * @param shownName as the window shows them
 */
public record Session(String name, String shownName, Role role) {

    /** As the window's header has it: 郭海燕（经办）. */
    public Sentence shown() {
        return Sentence.of("vault.session.shown", shownName, role.title());
    }

    public boolean may(Permission permission) {
        return Permissions.may(role, permission);
    }

    /** What the opened ledger asks before every change. */
    public Gate gate() {
        return act -> refusal(ActPermissions.of(act.name()));
    }

    /** @return why this is not for this user, and for whom it is; empty where it is allowed */
    public Optional<Sentence> refusal(Permission permission) {
        return may(permission) ? Optional.empty() : Optional.of(AccountRules.notAllowed(this, permission));
    }
}
