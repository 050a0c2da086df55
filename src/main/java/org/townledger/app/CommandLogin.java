package org.townledger.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.townledger.lists.CompleteReference;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Login;
import org.townledger.vault.PasswordCost;
import org.townledger.vault.RestoredFolder;
import org.townledger.vault.Vault;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Opens a folder for a command with the password of {@code --password-file}, and closes it after the work. */
final class CommandLogin {

    private final CommonOptions options;
    private final Answer answer;
    private final Login login;
    private final ListRepository lists = new ListRepository();

    CommandLogin(CommonOptions options, Wording wording, Clock clock) {
        this.options = options;
        this.answer = options.answer(wording);
        this.login = new Login(new AccountRepository(), clock);
    }

    /** @param own whether one needs a password that nobody else set */
    int run(boolean own, BiFunction<OpenedFolder, Answer, Integer> work) {
        Path folder = options.folder();
        finishRestoring(folder);
        if (!KeyFile.existsIn(folder) && !Store.existsIn(folder)) {
            return answer.refused(Sentence.of("app.noData", folder.toString()));
        }
        if (options.passwordFile == null) {
            return answer.refused(Sentence.of("app.password.needed", options.user()));
        }
        return entered(tried(folder), own, work);
    }

    private static void finishRestoring(Path folder) {
        try {
            RestoredFolder.finishIn(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Login.Outcome tried(Path folder) {
        char[] password;
        try {
            password = options.password();
        } catch (IOException unreadable) {
            return new Login.Outcome.Refused(Sentence.of("app.password.unreadable", String.valueOf(options.passwordFile)), null);
        }
        try {
            return KeyFile.existsIn(folder) ? login.run(folder, options.user(), password)
                    : login.begin(folder, options.user(), password, PasswordCost.STANDARD);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private int entered(Login.Outcome outcome, boolean own, BiFunction<OpenedFolder, Answer, Integer> work) {
        return switch (outcome) {
            case Login.Outcome.Refused refused -> answer.refused(refused.reason());
            case Login.Outcome.Damaged damaged -> {
                damaged.key().close();
                yield answer.refused(Sentence.of("app.damaged", damaged.what()));
            }
            case Login.Outcome.Entered entered -> {
                try (Vault vault = entered.vault(); var _ = ProgramLog.into(options.folder())) {
                    if (entered.recoveryCode() != null) {
                        answer.remark("app.recoveryCode", entered.recoveryCode().text());
                    }
                    if (own && entered.mustChange()) {
                        yield answer.refused(Sentence.of("app.password.mustChange", entered.session().name()));
                    }
                    if (vault.store().read(lists::office).isEmpty()) {
                        yield answer.refused(Sentence.of("app.noData", options.folder().toString()));
                    }
                    new CompleteReference(vault.store(), lists).run(entered.session().name());
                    vault.store().guard(OfficeGate.of(entered.session(), vault.store()));
                    yield work.apply(new OpenedFolder(vault, entered.session()), answer);
                }
            }
        };
    }
}
