package org.townledger.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Division;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.Store;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Login;
import org.townledger.vault.PasswordCost;
import org.townledger.vault.RecoveryCode;
import org.townledger.vault.Vault;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "init", description = "makes a data folder an office's own")
final class InitCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--office", required = true, paramLabel = "CODE", description = "the office's 12-digit code")
    String office = "";

    @Option(names = "--divisions", paramLabel = "FILE", description = "CSV with code,name,level,parent_code (else the list that comes along)")
    @Nullable Path divisions;

    private final Wording wording;
    private final Clock clock;
    private final PasswordCost cost;

    /** @param cost of a try of the first password */
    InitCommand(Wording wording, Clock clock, PasswordCost cost) {
        this.wording = wording;
        this.clock = clock;
        this.cost = cost;
    }

    @Override
    public Integer call() {
        Answer answer = common.answer(wording);
        List<Division> known;
        try {
            known = divisions == null ? Reference.divisions() : Reference.divisions(divisions);
        } catch (IOException unreadable) {
            return answer.refused(Sentence.of("app.init.divisionsUnreadable", String.valueOf(divisions), String.valueOf(unreadable.getMessage())));
        }
        if (known.stream().noneMatch(division -> division.code().equals(office))) {
            return answer.refused(Sentence.of("lists.init.unknownOffice", office));
        }
        if (common.passwordFile == null) {
            return answer.wrongUse(Sentence.of("app.init.password"));
        }
        boolean hasKeys = KeyFile.existsIn(common.folder());
        if (!hasKeys && Store.existsIn(common.folder())) {
            return answer.refused(Sentence.of("app.init.already", common.folder().toString()));
        }
        return switch (opened(hasKeys)) {
            case Login.Outcome.Refused refused -> answer.refused(refused.reason());
            case Login.Outcome.Damaged damaged -> {
                damaged.key().close();
                yield answer.refused(Sentence.of("app.damaged", damaged.what()));
            }
            case Login.Outcome.Entered entered -> {
                try (Vault vault = entered.vault(); var _ = ProgramLog.into(common.folder())) {
                    yield made(answer, entered, new InitOffice(vault.store(), new ListRepository()).run(entered.session().name(), office, known));
                }
            }
        };
    }

    private Login.Outcome opened(boolean hasKeys) {
        char[] password;
        try {
            password = common.password();
        } catch (IOException unreadable) {
            return new Login.Outcome.Refused(Sentence.of("app.password.unreadable", String.valueOf(common.passwordFile)), null);
        }
        try {
            var login = new Login(new AccountRepository(), clock);
            return hasKeys ? login.run(common.folder(), common.user(), password) : login.begin(common.folder(), common.user(), password, cost);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** One that was cut off before the office was made told its recovery code to nobody: there is a new one then. */
    private int made(Answer answer, Login.Outcome.Entered entered, InitOffice.Outcome outcome) {
        return switch (outcome) {
            case InitOffice.Outcome.Refused refused -> answer.refused(refused.reason());
            case InitOffice.Outcome.Made made -> {
                RecoveryCode code = entered.recoveryCode() != null ? entered.recoveryCode()
                        : new OpenedFolder(entered.vault(), entered.session()).users().newRecoveryCode();
                var facts = new LinkedHashMap<String, Object>();
                facts.put("office", made.office().code());
                facts.put("name", made.office().name());
                facts.put("villages", made.villages());
                facts.put("data", common.folder().toString());
                facts.put("user", entered.session().name());
                facts.put("recovery_code", code.text());
                yield answer.done(facts, "app.init.done", made.office().name(), made.villages(), common.folder().toString(),
                        entered.session().name(), code.text());
            }
        };
    }
}
