package org.townledger.app;

import java.nio.file.Path;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.vault.Login;
import org.townledger.vault.PasswordCost;
import org.townledger.wording.Sentence;

/** Makes a new data folder an office's own, with its first user. */
final class BeginOffice {

    private final Login login;
    private final PasswordCost cost;

    BeginOffice(Login login, PasswordCost cost) {
        this.login = login;
        this.cost = cost;
    }

    /** @param password stays the caller's */
    Login.Outcome run(Path folder, String office, String user, char[] password) {
        Login.Outcome outcome = login.begin(folder, user, password, cost);
        if (outcome instanceof Login.Outcome.Entered entered && new InitOffice(entered.vault().store(), new ListRepository())
                .run(user, office, Reference.divisions()) instanceof InitOffice.Outcome.Refused(Sentence reason)) {
            entered.vault().close();
            return new Login.Outcome.Refused(reason, null);
        }
        return outcome;
    }
}
