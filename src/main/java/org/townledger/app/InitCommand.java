package org.townledger.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Division;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.Opening;
import org.townledger.store.Store;
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

    InitCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
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
        return switch (Store.open(common.folder(), common.user, clock)) {
            case Opening.Refused refused -> answer.refused(refused.reason());
            case Opening.Opened(Store store) -> {
                try (store; var _ = ProgramLog.into(common.folder())) {
                    yield said(answer, new InitOffice(store, new ListRepository()).run(common.user, office, known));
                }
            }
        };
    }

    private int said(Answer answer, InitOffice.Outcome outcome) {
        return switch (outcome) {
            case InitOffice.Outcome.Refused refused -> answer.refused(refused.reason());
            case InitOffice.Outcome.Made made -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("office", made.office().code());
                facts.put("name", made.office().name());
                facts.put("villages", made.villages());
                facts.put("data", common.folder().toString());
                yield answer.done(facts, "app.init.done", made.office().name(), made.villages(), common.folder().toString());
            }
        };
    }
}
