package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Login;
import org.townledger.vault.Role;
import org.townledger.vault.Session;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** The shared beginning of tests that work in a data folder: somebody has said the password of {@link Typed}. */
final class Entering {

    static final Wording WORDS = new Wording(Wording.CHINESE);

    private Entering() {
    }

    /** Opens a folder as its first user; one without keys gets them. */
    static Vault vault(Path data, Clock clock) {
        var login = new Login(new AccountRepository(), clock);
        char[] password = Typed.PASSWORD.toCharArray();
        Login.Outcome outcome = KeyFile.existsIn(data) ? login.run(data, KeyFile.of(data).users().getFirst(), password)
                : login.begin(data, TownOffice.CLERK, password, Typed.CHEAP);
        Arrays.fill(password, '\0');
        if (outcome instanceof Login.Outcome.Entered entered) {
            return entered.vault();
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** Shows the window and logs the clerk in, who administers this office. To be called on the JavaFX thread. */
    static void into(ProgramWindow window, Path data, Clock clock) {
        into(window, data, clock, Role.ADMINISTRATOR);
    }

    /** As {@link #into}, with a clerk who is something else in this office. */
    static void into(ProgramWindow window, Path data, Clock clock, Role role) {
        window.open();
        window.entered(vault(data, clock), new Session(TownOffice.CLERK, TownOffice.CLERK, role));
    }
}
