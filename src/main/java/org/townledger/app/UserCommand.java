package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.townledger.vault.Account;
import org.townledger.vault.Permission;
import org.townledger.vault.RecoveryCode;
import org.townledger.vault.Role;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may open the ledger, on the command line. */
@Command(name = "user", description = "who may open the ledger, and as what", synopsisSubcommandLabel = "COMMAND")
final class UserCommand {

    private UserCommand() {
    }

    static CommandLine of(Wording wording, Clock clock) {
        return new CommandLine(new UserCommand()).addSubcommand(new Add(wording, clock)).addSubcommand(new Remove(wording, clock))
                .addSubcommand(new ChangeRole(wording, clock)).addSubcommand(new Password(wording, clock))
                .addSubcommand(new Listing(wording, clock)).addSubcommand(new Recovery(wording, clock));
    }

    /** What these commands share. */
    abstract static class OnUsers {

        @Mixin
        CommonOptions common = new CommonOptions();

        final Wording wording;
        final Clock clock;

        OnUsers(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        int asAdministrator(BiFunction<OpenedFolder, Answer, Integer> work) {
            return common.withFolder(wording, clock, (opened, answer) -> {
                Optional<Sentence> refusal = opened.session().refusal(Permission.USERS);
                return refusal.isPresent() ? answer.refused(refusal.get()) : work.apply(opened, answer);
            });
        }

        int told(Answer answer, Optional<Sentence> refusal, Map<String, ?> facts, String key, Object... arguments) {
            return refusal.isPresent() ? answer.refused(refusal.get()) : answer.done(facts, key, arguments);
        }

        static Sentence unknownRole(String word) {
            return Sentence.of("app.user.unknownRole", word);
        }
    }

    @Command(name = "add", description = "adds a user, who must choose another password at the first login")
    static final class Add extends OnUsers implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NAME")
        String name = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "administrator, clerk, reviewer or reader")
        String role = "";

        @Option(names = "--shown", paramLabel = "NAME", description = "the name that the window shows (else NAME)")
        @Nullable String shown;

        @Option(names = "--new-password-file", required = true, paramLabel = "FILE", description = "file whose first line is the first password")
        Path newPassword = Path.of("");

        Add(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            Optional<Role> wanted = Role.of(role);
            if (wanted.isEmpty()) {
                return common.answer(wording).wrongUse(unknownRole(role));
            }
            return asAdministrator((opened, answer) -> PasswordFile.open(answer, newPassword, password ->
                    told(answer, opened.users().add(opened.session().name(), name, shown, wanted.get(), password),
                            Map.of("user", name, "role", wanted.get().word()), "app.user.added", name, wanted.get().title())));
        }
    }

    @Command(name = "remove", description = "ends a user's access; the journal keeps the name")
    static final class Remove extends OnUsers implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NAME")
        String name = "";

        Remove(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            return asAdministrator((opened, answer) -> told(answer, opened.users().end(opened.session().name(), name),
                    Map.of("removed", name), "app.user.removed", name));
        }
    }

    @Command(name = "role", description = "makes a user something else")
    static final class ChangeRole extends OnUsers implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "NAME")
        String name = "";

        @Parameters(index = "1", paramLabel = "ROLE", description = "administrator, clerk, reviewer or reader")
        String role = "";

        ChangeRole(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            Optional<Role> wanted = Role.of(role);
            if (wanted.isEmpty()) {
                return common.answer(wording).wrongUse(unknownRole(role));
            }
            return asAdministrator((opened, answer) -> told(answer, opened.users().changeRole(opened.session().name(), name, wanted.get()),
                    Map.of("user", name, "role", wanted.get().word()), "app.user.roleChanged", name, wanted.get().title()));
        }
    }

    @Command(name = "password", description = "changes one's own password, or sets another user's for the next login")
    static final class Password extends OnUsers implements Callable<Integer> {

        @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "else one's own")
        @Nullable String name;

        @Option(names = "--new-password-file", required = true, paramLabel = "FILE", description = "file whose first line is the new password")
        Path newPassword = Path.of("");

        Password(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            boolean own = name == null || name.equals(common.user());
            return own ? common.withNewPassword(wording, clock, (opened, answer) -> PasswordFile.open(answer, newPassword, password ->
                            told(answer, opened.users().changeOwnPassword(opened.session().name(), password),
                                    Map.of("user", opened.session().name()), "app.user.passwordChanged")))
                    : asAdministrator((opened, answer) -> PasswordFile.open(answer, newPassword, password ->
                            told(answer, opened.users().setPassword(opened.session().name(), name, password),
                                    Map.of("user", name), "app.user.passwordSet", name)));
        }
    }

    @Command(name = "list", description = "lists the users")
    static final class Listing extends OnUsers implements Callable<Integer> {

        Listing(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            return asAdministrator((opened, answer) -> {
                List<Account> all = opened.users().all();
                if (!common.json) {
                    all.forEach(account -> answer.raw(wording.say(account.active() ? "app.user.line" : "app.user.endedLine",
                            account.name(), account.shownName(), account.role().title()) + System.lineSeparator()));
                    return Answer.DONE;
                }
                return answer.done(Map.of("users", all.stream().map(Listing::facts).toList()), "app.user.line");
            });
        }

        private static Map<String, Object> facts(Account account) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("name", account.name());
            facts.put("shown_name", account.shownName());
            facts.put("role", account.role().word());
            facts.put("active", account.active());
            return facts;
        }
    }

    @Command(name = "recovery-code", description = "makes a new recovery code; the one before opens nothing any more")
    static final class Recovery extends OnUsers implements Callable<Integer> {

        Recovery(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            return asAdministrator((opened, answer) -> {
                RecoveryCode code = opened.users().newRecoveryCode();
                return answer.done(Map.of("recovery_code", code.text()), "app.recoveryCode", code.text());
            });
        }
    }
}
