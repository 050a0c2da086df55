package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.CompleteReference;
import org.townledger.lists.ListRepository;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes. */
final class CommonOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (else the user's own)")
    @Nullable Path data;

    @Option(names = "--user", paramLabel = "NAME", description = "who does it (else admin)")
    String user = "admin";

    @Option(names = "--password-file", paramLabel = "FILE", description = "file with the password; taken, not yet asked for")
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

    /** Opens the folder that {@code init} made, and closes it after the work. */
    int withOffice(Wording wording, Clock clock, BiFunction<Wiring, Answer, Integer> work) {
        Answer answer = answer(wording);
        if (!Store.existsIn(folder())) {
            return answer.refused(Sentence.of("app.noData", folder().toString()));
        }
        return switch (Store.open(folder(), user, clock)) {
            case Opening.Refused refused -> answer.refused(refused.reason());
            case Opening.Opened(Store store) -> {
                try (store; var _ = ProgramLog.into(folder())) {
                    if (store.read(tx -> new ListRepository().office(tx)).isEmpty()) {
                        yield answer.refused(Sentence.of("app.noData", folder().toString()));
                    }
                    new CompleteReference(store, new ListRepository()).run(user);
                    var wiring = new Wiring(store, wording);
                    answer.through(wiring.audit.wayOut(user));
                    yield work.apply(wiring, answer);
                }
            }
        };
    }
}
