package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Login;
import org.townledger.vault.PasswordCost;
import org.townledger.vault.RecoveryCode;
import org.townledger.vault.Restoration;
import org.townledger.vault.RestoreBackup;
import org.townledger.vault.RestoreController;
import org.townledger.vault.RestoredFolder;
import org.townledger.vault.Session;
import org.townledger.vault.Users;
import org.townledger.vault.Vault;
import org.townledger.wording.Sentence;

/** What stands before the window's screens: the login, a new machine's and an old ledger's first start, a forgotten password. */
final class Entrance {

    /** What it leads to. */
    interface Doors {

        /** Somebody is in, and has a password of their own. */
        void entered(Vault vault, Session session);

        /** A backup was restored in the place of what was there. */
        void restored(Restoration.Restored restored);

        void leave();
    }

    private final Path folder;
    private final String preferred;
    private final Clock clock;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final FileChoices files;
    private final Doors doors;
    private final Login login;

    /** @param preferred who is offered first at the login */
    Entrance(Path folder, String preferred, Clock clock, Screens screens, Layers layers, Tasks tasks, FileChoices files, Doors doors) {
        this.folder = folder;
        this.preferred = preferred;
        this.clock = clock;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.files = files;
        this.doors = doors;
        this.login = new Login(new AccountRepository(), clock);
    }

    private record Found(boolean hasKeys, boolean hasLedger, List<String> users) {
    }

    void show() {
        tasks.run(() -> {
            RestoredFolder.finishIn(folder);
            return KeyFile.existsIn(folder) ? new Found(true, true, KeyFile.of(folder).users()) : new Found(false, Store.existsIn(folder), List.of());
        }, found -> {
            if (found.hasKeys()) {
                showLogin(found.users());
            } else if (found.hasLedger()) {
                showOldLedger();
            } else {
                showFirstRun();
            }
        });
    }

    private void showLogin(List<String> users) {
        LoginController[] shown = new LoginController[1];
        shown[0] = new LoginController(new LoginController.Asked(users, preferred, null), new LoginController.Doors() {

            @Override
            public void enter(String user, char[] password) {
                tasks.run(wiping(password, () -> login.run(folder, user, password)), outcome -> came(outcome, shown[0]::refused));
            }

            @Override
            public void forgotten(String user) {
                showForgotten(user);
            }

            @Override
            public void leave() {
                doors.leave();
            }
        }, layers.words(), clock);
        layers.setScreen(screens.load("app/Login.fxml", shown[0]));
    }

    private void showForgotten(String user) {
        showPassword(new NewPasswordController.Asked(Sentence.of("app.forgotten.title", user), Sentence.of("app.forgotten.hint"), user, true),
                chosen -> login.recover(folder, chosen.user(), java.util.Objects.requireNonNull(chosen.code())), true, this::show);
    }

    private void showOldLedger() {
        showPassword(new NewPasswordController.Asked(Sentence.of("app.oldLedger.title"), Sentence.of("app.oldLedger.hint"), null, false),
                chosen -> login.begin(folder, chosen.user(), chosen.password(), PasswordCost.STANDARD), false, doors::leave);
    }

    /** @param anew whether the password that was chosen takes the place of another one */
    private void showPassword(NewPasswordController.Asked asked, java.util.function.Function<NewPasswordController.Chosen, Login.Outcome> enter,
                              boolean anew, Runnable back) {
        NewPasswordController[] shown = new NewPasswordController[1];
        shown[0] = new NewPasswordController(asked, chosen -> tasks.run(wiping(chosen.password(), () -> {
            Login.Outcome outcome = enter.apply(chosen);
            if (anew && outcome instanceof Login.Outcome.Entered(Vault vault, var session, _, var code)) {
                users(vault).changeOwnPassword(session.name(), chosen.password());
                return new Login.Outcome.Entered(vault, session, false, code);
            }
            return outcome;
        }), outcome -> came(outcome, (reason, _) -> shown[0].refused(reason))), back, layers.words());
        layers.setScreen(screens.load("app/NewPassword.fxml", shown[0]));
    }

    private void showFirstRun() {
        FrameFirstRun[] shown = new FrameFirstRun[1];
        shown[0] = new FrameFirstRun(FrameFirstRun.offices(), folder, begun -> tasks.run(wiping(begun.password(),
                () -> new BeginOffice(login, PasswordCost.STANDARD).run(folder, begun.office(), begun.user(), begun.password())),
                outcome -> came(outcome, (reason, _) -> shown[0].refused(reason))), () -> showRestore(null), layers.words());
        layers.setScreen(screens.load("app/FirstRun.fxml", shown[0]));
    }

    /** Nobody may have the folder open. @param file to restore; null: to be picked */
    void showRestore(@Nullable Path file) {
        boolean replaces = KeyFile.existsIn(folder) || Store.existsIn(folder);
        layers.setScreen(screens.load("vault/Restore.fxml", new RestoreController(new RestoreBackup(folder, clock), file, replaces,
                new RestoreController.Ways(files::backup, this::restored, this::show), tasks, layers.words(), clock)));
    }

    private void restored(Restoration.Restored restored) {
        show();
        doors.restored(restored);
    }

    private void came(Login.Outcome outcome, java.util.function.BiConsumer<Sentence, @Nullable Instant> refused) {
        switch (outcome) {
            case Login.Outcome.Refused(Sentence reason, Instant until) -> refused.accept(reason, until);
            case Login.Outcome.Damaged damaged -> new DamagedLedger(folder, clock, login, layers, tasks, new DamagedLedger.Doors(
                    opened -> came(opened, refused), () -> showRestore(null), doors::leave)).show(damaged);
            case Login.Outcome.Entered entered -> tasks.run(() -> entered.vault().store().read(new ListRepository()::office).isPresent(), hasOffice -> {
                if (hasOffice) {
                    entered(entered);
                } else {
                    beginAgain(entered.vault());
                }
            });
        }
    }

    private void entered(Login.Outcome.Entered entered) {
        RecoveryCode code = entered.recoveryCode();
        if (code != null) {
            showRecoveryCode(code, () -> doors.entered(entered.vault(), entered.session()));
        } else if (entered.mustChange()) {
            showChange(entered);
        } else {
            doors.entered(entered.vault(), entered.session());
        }
    }

    private void showRecoveryCode(RecoveryCode code, Runnable then) {
        layers.setScreen(screens.load("app/RecoveryCode.fxml", new RecoveryCodeController(code, new KeepRecoveryCode(layers, tasks, files, clock)::run, then)));
    }

    private void showChange(Login.Outcome.Entered entered) {
        String user = entered.session().name();
        NewPasswordController[] shown = new NewPasswordController[1];
        shown[0] = new NewPasswordController(new NewPasswordController.Asked(Sentence.of("app.mustChange.title"),
                Sentence.of("app.mustChange.hint", user), user, false),
                chosen -> tasks.run(wiping(chosen.password(), () -> users(entered.vault()).changeOwnPassword(user, chosen.password())),
                        refused -> refused.ifPresentOrElse(shown[0]::refused, () -> doors.entered(entered.vault(), entered.session()))),
                () -> leave(entered.vault()), layers.words());
        layers.setScreen(screens.load("app/NewPassword.fxml", shown[0]));
    }

    /** A first run that was cut off before the office was made. */
    private void beginAgain(Vault vault) {
        close(vault, this::showFirstRun);
    }

    private void leave(Vault vault) {
        close(vault, this::show);
    }

    private void close(Vault vault, Runnable then) {
        tasks.run(() -> {
            vault.close();
            return true;
        }, _ -> then.run());
    }

    private static Users users(Vault vault) {
        return new Users(vault, new AccountRepository());
    }

    private static <T> Callable<T> wiping(char[] password, Supplier<T> work) {
        return () -> {
            try {
                return work.get();
            } finally {
                Arrays.fill(password, '\0');
            }
        };
    }
}
