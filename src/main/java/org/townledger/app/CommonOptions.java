package org.townledger.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes. */
final class CommonOptions {

    private static final String FIRST_USER = "admin";

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (else the user's own)")
    @Nullable Path data;

    @Option(names = "--user", paramLabel = "NAME", description = "who does it (else the only one, or admin)")
    @Nullable String userName;

    @Option(names = "--password-file", paramLabel = "FILE", description = "file whose first line is the password")
    @Nullable Path passwordFile;

    @Option(names = "--json", description = "one JSON object on standard output")
    boolean json;

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec command;

    Path folder() {
        return data == null ? DataFolder.ofUser() : data;
    }

    Answer answer(Wording wording) {
        CommandLine line = Objects.requireNonNull(command, "picocli sets it").commandLine();
        return new Answer(line.getOut(), line.getErr(), wording, json);
    }

    /** Who does it: named, or the folder's only user. */
    String user() {
        if (userName != null) {
            return userName;
        }
        List<String> known = KeyFile.existsIn(folder()) ? KeyFile.of(folder()).users() : List.of();
        return known.size() == 1 ? known.getFirst() : FIRST_USER;
    }

    /** The password of {@code --password-file}, to be wiped by whoever asked. @throws IOException where it cannot be read */
    char[] password() throws IOException {
        return PasswordFile.read(Objects.requireNonNull(passwordFile));
    }

    /** Opens the folder that {@code init} made, and closes it after the work. */
    int withOffice(Wording wording, Clock clock, BiFunction<Wiring, Answer, Integer> work) {
        return withOffice(wording, clock, Permission.LOOK, work);
    }

    /** @param needed asked before anything is read */
    int withOffice(Wording wording, Clock clock, Permission needed, BiFunction<Wiring, Answer, Integer> work) {
        return withFolder(wording, clock, (opened, answer) -> {
            Optional<Sentence> refusal = opened.session().refusal(needed);
            if (refusal.isPresent()) {
                return answer.refused(refusal.get());
            }
            var wiring = new Wiring(opened.vault(), wording);
            answer.through(wiring.audit.wayOut(opened.session().name()));
            return work.apply(wiring, answer);
        });
    }

    /** As {@link #withOffice}, for what is done with the folder and its users themselves. */
    int withFolder(Wording wording, Clock clock, BiFunction<OpenedFolder, Answer, Integer> work) {
        return new CommandLogin(this, wording, clock).run(true, work);
    }

    /** For who has yet to choose a password of their own. */
    int withNewPassword(Wording wording, Clock clock, BiFunction<OpenedFolder, Answer, Integer> work) {
        return new CommandLogin(this, wording, clock).run(false, work);
    }
}
