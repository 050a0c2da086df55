package org.townledger.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.handoff.OpenBannerClue;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "clue", description = "opens a case of a clue that the banner handed down, or drops it with a reason")
final class HandoffDownClueCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ID", description = "as inbox lists it")
    UUID id = new UUID(0, 0);

    @Option(names = "--village", paramLabel = "VILLAGE", description = "code or name, where neither the register nor the clue tells it")
    @Nullable String village;

    @Option(names = "--drop", paramLabel = "REASON", description = "no case is opened, for that reason")
    @Nullable String reason;

    private final Wording wording;
    private final Clock clock;

    HandoffDownClueCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, Permission.ENTER, (wiring, answer) -> {
            OpenBannerClue clues = wiring.handoff.down.clues;
            OpenBannerClue.Outcome outcome = reason == null ? clues.open(common.user(), id, village) : clues.drop(common.user(), id, reason);
            var facts = new LinkedHashMap<String, Object>();
            return switch (outcome) {
                case OpenBannerClue.Outcome.Refused(var why) -> answer.refused(why);
                case OpenBannerClue.Outcome.Dropped() -> {
                    facts.put("outcome", "dropped");
                    yield answer.done(facts, "app.handoff.clue.dropped");
                }
                case OpenBannerClue.Outcome.Opened(CaseFile file, boolean known) -> {
                    facts.put("outcome", known ? "known" : "opened");
                    facts.put("case_number", file.numberText());
                    yield answer.done(facts, known ? "app.handoff.clue.known" : "app.handoff.clue.opened", file.numberText());
                }
            };
        });
    }
}
