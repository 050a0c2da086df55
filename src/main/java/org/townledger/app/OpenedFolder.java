package org.townledger.app;

import org.townledger.vault.AccountRepository;
import org.townledger.vault.Session;
import org.townledger.vault.Users;
import org.townledger.vault.Vault;

/** A data folder that somebody has logged in to. */
record OpenedFolder(Vault vault, Session session) {

    Users users() {
        return new Users(vault, new AccountRepository());
    }
}
