package org.townledger.vault;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.townledger.wording.Sentence;

/** What may be done with accounts. */
public final class AccountRules {

    private static final int MOST = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}·._-]*");

    private AccountRules() {
    }

    /** @return why this account cannot be added; empty where it can. One that ended may begin again. */
    public static Optional<Sentence> addingBlocker(List<Account> accounts, String name) {
        if (name.length() > MOST || !NAME.matcher(name).matches()) {
            return Optional.of(Sentence.of("vault.account.name", MOST));
        }
        return accounts.stream().anyMatch(account -> account.active() && account.name().equals(name))
                ? Optional.of(Sentence.of("vault.account.exists", name)) : Optional.empty();
    }

    /** An office never stays without an administrator. @param later the account as it is to be */
    public static Optional<Sentence> changingBlocker(List<Account> accounts, Account later) {
        boolean somebodyLeft = accounts.stream().map(account -> account.id().equals(later.id()) ? later : account)
                .anyMatch(account -> account.active() && account.role() == Role.ADMINISTRATOR);
        return somebodyLeft ? Optional.empty() : Optional.of(Sentence.of("vault.account.lastAdministrator", later.name()));
    }

    static Sentence notAllowed(Session session, Permission permission) {
        List<Role> roles = Permissions.rolesWith(permission);
        return Sentence.of(key(roles), session.role().title(), permission.title());
    }

    /** Who may, in words: the roles grow from reader to administrator. */
    private static String key(List<Role> roles) {
        return roles.contains(Role.CLERK) ? "vault.notAllowed.clerk"
                : roles.contains(Role.REVIEWER) ? "vault.notAllowed.reviewer" : "vault.notAllowed.administrator";
    }
}
