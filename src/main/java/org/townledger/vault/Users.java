package org.townledger.vault;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/**
 * What is done with the users of an opened folder. Row and key slot change together: where the one cannot be written,
 * the other stays. Passwords stay the caller's, who wipes them.
 */
public final class Users {

    private final Store store;
    private final MasterKey key;
    private final AccountRepository accounts;
    private final KeyFile keys;

    public Users(Vault vault, AccountRepository accounts) {
        this.store = vault.store();
        this.key = vault.key();
        this.accounts = accounts;
        this.keys = KeyFile.of(vault.store().folder());
    }

    /** By name, those that ended too. */
    public List<Account> all() {
        return store.read(accounts::all);
    }

    /** @param shownName null: as the name @return why not; empty: done */
    public Optional<Sentence> add(String by, String name, @Nullable String shownName, Role role, char[] firstPassword) {
        Optional<Sentence> weak = PasswordRules.blocker(name, firstPassword);
        if (weak.isPresent()) {
            return weak;
        }
        return store.write(new Act(by, "AddUser"), tx -> {
            List<Account> known = accounts.all(tx);
            Optional<Sentence> blocker = AccountRules.addingBlocker(known, name);
            if (blocker.isPresent()) {
                return blocker;
            }
            var id = accounts.find(tx, name).map(Account::id).orElseGet(tx::newId);
            accounts.save(tx, new Account(id, name, shownName == null ? name : shownName, role, true));
            // In the place of what is left of an addition that was cut off.
            keys.changePassword(key, name, firstPassword, true);
            return Optional.empty();
        });
    }

    public Optional<Sentence> changeRole(String by, String name, Role role) {
        return change(new Act(by, "ChangeRole"), name, account -> account.with(role), () -> { });
    }

    public Optional<Sentence> end(String by, String name) {
        return change(new Act(by, "EndUser"), name, Account::ended, () -> keys.removeSlot(name));
    }

    /** Sets a password for somebody else, who must choose another one at the next login. */
    public Optional<Sentence> setPassword(String by, String name, char[] password) {
        return PasswordRules.blocker(name, password).or(() -> change(new Act(by, "SetPassword"), name, account -> account,
                () -> keys.changePassword(key, name, password, true)));
    }

    /** Changes one's own password. */
    public Optional<Sentence> changeOwnPassword(String user, char[] password) {
        Optional<Sentence> weak = PasswordRules.blocker(user, password);
        if (weak.isEmpty()) {
            keys.changePassword(key, user, password, false);
        }
        return weak;
    }

    /** @return to be printed; the one before opens nothing any more */
    public RecoveryCode newRecoveryCode() {
        return keys.newRecoveryCode(key);
    }

    private Optional<Sentence> change(Act act, String name, java.util.function.UnaryOperator<Account> change, Runnable slot) {
        return store.write(act, tx -> {
            Optional<Account> account = accounts.find(tx, name).filter(Account::active);
            if (account.isEmpty()) {
                return Optional.of(Sentence.of("vault.account.unknown", name));
            }
            Account later = change.apply(account.get());
            Optional<Sentence> blocker = AccountRules.changingBlocker(accounts.all(tx), later);
            if (blocker.isEmpty()) {
                accounts.save(tx, later);
                slot.run();
            }
            return blocker;
        });
    }
}
