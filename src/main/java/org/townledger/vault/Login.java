package org.townledger.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Opens a data folder for somebody who says a password. Passwords stay the caller's, who wipes them. */
public final class Login {

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * @param mustChange   whether somebody else set the password
         * @param recoveryCode to be printed, where the folder got its keys just now; else null
         */
        record Entered(Vault vault, Session session, boolean mustChange, @Nullable RecoveryCode recoveryCode) implements Outcome {
        }

        /** @param until before this moment no password is taken; null: one may try at once */
        record Refused(Sentence reason, @Nullable Instant until) implements Outcome {
        }

        /**
         * The password was right, and the database is not as it was left.
         *
         * @param user who said the password
         * @param key  to rebuild it with; closed by whoever gets it
         */
        record Damaged(Sentence what, String user, boolean mustChange, MasterKey key) implements Outcome {
        }
    }

    private final AccountRepository accounts;
    private final Clock clock;

    public Login(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Opens a folder that has its keys. */
    public Outcome run(Path folder, String user, char[] password) {
        return enter(folder, user, KeyFile.of(folder).unlock(user, password, clock.instant()));
    }

    /** Opens with the printed code, as that user, whose password is to be set anew at once. */
    public Outcome recover(Path folder, String user, RecoveryCode code) {
        return enter(folder, user, KeyFile.of(folder).unlockByRecovery(code));
    }

    /** Gives a folder its keys, a new one or one that was made before there were passwords; that user administers it. */
    public Outcome begin(Path folder, String user, char[] password, PasswordCost cost) {
        Optional<Sentence> weak = PasswordRules.blocker(user, password);
        if (weak.isPresent()) {
            return new Outcome.Refused(weak.get(), null);
        }
        KeyFile.Created created = KeyFile.create(folder, user, password, cost);
        Outcome outcome = opened(folder, user, created.key(), false, created.recoveryCode());
        if (outcome instanceof Outcome.Refused) {
            KeyFile.of(folder).discard();
        }
        return outcome;
    }

    /** Opens a folder that was found damaged and has been rebuilt since. */
    public Outcome again(Path folder, Outcome.Damaged damaged) {
        return opened(folder, damaged.user(), damaged.key().copy(), damaged.mustChange(), null);
    }

    private Outcome enter(Path folder, String user, Unlocking unlocking) {
        return switch (unlocking) {
            case Unlocking.Refused(Sentence reason, Instant until) -> new Outcome.Refused(reason, until);
            case Unlocking.Unlocked(MasterKey key, boolean mustChange) -> opened(folder, user, key, mustChange, null);
        };
    }

    private Outcome opened(Path folder, String user, MasterKey key, boolean mustChange, @Nullable RecoveryCode code) {
        MasterKey again = key.copy();
        VaultOpening opening = Vault.open(folder, user, clock, key);
        if (!(opening instanceof VaultOpening.Damaged)) {
            again.close();
        }
        return switch (opening) {
            case VaultOpening.Refused(Sentence reason) -> new Outcome.Refused(reason, null);
            case VaultOpening.Damaged(Sentence what) -> new Outcome.Damaged(what, user, mustChange, again);
            case VaultOpening.Opened(Vault vault) -> {
                Optional<Account> account = account(folder, vault.store(), user);
                if (account.isEmpty()) {
                    vault.close();
                    yield new Outcome.Refused(Sentence.of("vault.account.none", user), null);
                }
                yield new Outcome.Entered(vault, account.get().session(), mustChange, code);
            }
        };
    }

    /** A ledger that knows nobody yet belongs to whoever has its first key. */
    private Optional<Account> account(Path folder, Store store, String user) {
        boolean first = store.read(accounts::all).isEmpty() && KeyFile.of(folder).users().getFirst().equals(user);
        if (first) {
            return store.write(new Act(user, "BeginAccounts"), tx -> {
                var account = new Account(tx.newId(), user, user, Role.ADMINISTRATOR, true);
                accounts.save(tx, account);
                return Optional.of(account);
            });
        }
        return store.read(tx -> accounts.find(tx, user)).filter(Account::active);
    }
}
