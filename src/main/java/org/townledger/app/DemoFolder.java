package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Login;
import org.townledger.vault.PasswordCost;

/** A data folder of the demonstration: one user, and a password that everybody may know, since nobody in it lives. */
final class DemoFolder {

    static final String USER = "郭海燕";
    static final String PASSWORD = "demo-2026";

    private final Path folder;
    private final Clock clock;

    DemoFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The folder gets its keys where it has none. */
    Login.Outcome.Entered enter() {
        var login = new Login(new AccountRepository(), clock);
        char[] password = PASSWORD.toCharArray();
        try {
            Login.Outcome outcome = KeyFile.existsIn(folder) ? login.run(folder, USER, password)
                    : login.begin(folder, USER, password, PasswordCost.STANDARD);
            if (outcome instanceof Login.Outcome.Entered entered) {
                return entered;
            }
            throw new IllegalStateException("the demonstration's folder does not open: " + outcome);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
