package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.Login;
import org.townledger.vault.PasswordCost;

/** Logs in to the folders of the demonstration, whose password everybody may know. */
final class DemoLogin {

    /** Told in the README: the data are invented. */
    private static final String PASSWORD = "townledger-demo";

    private final Login login;

    DemoLogin(Clock clock) {
        this.login = new Login(new AccountRepository(), clock);
    }

    Login.Outcome.Entered begin(Path data, String office, String user) {
        return with(password -> new BeginOffice(login, PasswordCost.STANDARD).run(data, office, user, password));
    }

    Login.Outcome.Entered run(Path data, String user) {
        return with(password -> login.run(data, user, password));
    }

    private static Login.Outcome.Entered with(Function<char[], Login.Outcome> work) {
        char[] password = PASSWORD.toCharArray();
        try {
            return work.apply(password) instanceof Login.Outcome.Entered entered ? entered : refused();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static Login.Outcome.Entered refused() {
        throw new IllegalStateException("the demonstration's folder does not open");
    }
}
