package org.townledger.vault;

import java.util.UUID;

/**
 * Somebody who may open the ledger.
 *
 * @param name      typed at the login, and named by the journal; never changes
 * @param shownName as the window shows it
 * @param active    whether the account is still in use; one that ended keeps its name in the journal
 */
public record Account(UUID id, String name, String shownName, Role role, boolean active) {

    public Account with(Role other) {
        return new Account(id, name, shownName, other, active);
    }

    public Account shownAs(String other) {
        return new Account(id, name, other, role, active);
    }

    public Account ended() {
        return new Account(id, name, shownName, role, false);
    }

    public Session session() {
        return new Session(name, shownName, role);
    }
}
