package org.townledger.vault;

import static org.townledger.store.schema.Tables.ACCOUNT;

import java.util.List;
import java.util.Optional;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.AccountRecord;

/** The accounts as rows. */
public final class AccountRepository {

    /** By name, those that ended too. */
    public List<Account> all(Transaction tx) {
        return tx.sql().selectFrom(ACCOUNT).orderBy(ACCOUNT.NAME).fetch(AccountRepository::account);
    }

    public Optional<Account> find(Transaction tx, String name) {
        return tx.sql().selectFrom(ACCOUNT).where(ACCOUNT.NAME.eq(name)).fetchOptional(AccountRepository::account);
    }

    public void save(Transaction tx, Account account) {
        var row = new AccountRecord();
        row.setId(account.id());
        row.setName(account.name());
        row.setShownName(account.shownName());
        row.setRole(account.role().name());
        row.setActive(account.active());
        tx.save(row);
    }

    private static Account account(AccountRecord row) {
        return new Account(row.getId(), row.getName(), row.getShownName(), Role.valueOf(row.getRole()), row.getActive());
    }
}
