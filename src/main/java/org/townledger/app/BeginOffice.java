package org.townledger.app;

import java.nio.file.Path;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.vault.KeyFile;
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
        Login.Outcome outcome = KeyFile.existsIn(folder) ? login.run(folder, user, password) : login.begin(folder, user, password, cost);
        if (outcome instanceof Login.Outcome.Entered entered && new InitOffice(entered.vault().store(), new ListRepository())
                .run(user, office, Reference.divisions()) instanceof InitOffice.Outcome.Refused(Sentence reason)) {
            entered.vault().close();
            return new Login.Outcome.Refused(reason, null);
        }
        return outcome instanceof Login.Outcome.Entered entered ? withCode(entered) : outcome;
    }

    /** A beginning that was cut off told its recovery code to nobody: there is a new one then. */
    private static Login.Outcome.Entered withCode(Login.Outcome.Entered entered) {
        return entered.recoveryCode() != null ? entered
                : new Login.Outcome.Entered(entered.vault(), entered.session(), entered.mustChange(),
                        new OpenedFolder(entered.vault(), entered.session()).users().newRecoveryCode());
    }
}
