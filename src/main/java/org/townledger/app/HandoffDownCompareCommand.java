package org.townledger.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.CompareRolls;
import org.townledger.store.Transaction;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "compares a roll that the banner handed down with the register")
final class HandoffDownCompareCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ID", description = "as inbox lists it")
    UUID id = new UUID(0, 0);

    @Option(names = "--on", paramLabel = "DATE", description = "day on which who should be on the roll is judged (today unless told)")
    @Nullable LocalDate day;

    private final Wording wording;
    private final Clock clock;

    HandoffDownCompareCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, Permission.IMPORT, (wiring, answer) -> {
            LocalDate on = day == null ? wiring.store.read(Transaction::today) : day;
            return switch (wiring.handoff.down.compare.run(common.user(), id, on)) {
                case CompareRolls.Outcome.Refused(var reason) -> answer.refused(reason);
                case CompareRolls.Outcome.Compared compared -> {
                    var facts = new LinkedHashMap<String, Object>();
                    facts.put("file_name", compared.comparison().fileName());
                    facts.put("findings", compared.findings().size());
                    facts.put("agreeing", compared.comparison().agreeing());
                    yield answer.done(facts, "app.handoff.compared", compared.comparison().fileName(), compared.findings().size(), compared.comparison().agreeing());
                }
            };
        });
    }
}
