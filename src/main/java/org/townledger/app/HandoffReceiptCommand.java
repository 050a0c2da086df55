package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.townledger.handoff.ReceiptOutcome;
import org.townledger.handoff.ReceiptView;
import org.townledger.handoff.ReturnedRecord;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "receipt", description = "reads what the banner answered")
final class HandoffReceiptCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "the receipt")
    Path file = Path.of("");

    private final Wording wording;
    private final Clock clock;

    HandoffReceiptCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, Permission.IMPORT, (wiring, answer) -> switch (wiring.handoff.receipt.run(common.user(), file)) {
            case ReceiptOutcome.Refused(var reason) -> answer.refused(reason);
            case ReceiptOutcome.Old() -> answer.done(Map.of("outcome", "old"), "app.handoff.receipt.old");
            case ReceiptOutcome.Read(ReceiptView receipt) -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("outcome", "read");
                facts.put("issue", receipt.issue());
                facts.put("accepted", receipt.accepted());
                facts.put("returned", receipt.returned());
                facts.put("held", receipt.held());
                facts.put("missing", receipt.missing());
                facts.put("sent_back", receipt.sentBack().stream().map(HandoffReceiptCommand::facts).toList());
                yield answer.done(facts, "app.handoff.receipt.read", receipt.issue(), receipt.accepted(), receipt.returned(), receipt.held(),
                        receipt.missing());
            }
        });
    }

    private static Map<String, Object> facts(ReturnedRecord record) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", record.kind());
        facts.put("number", record.number());
        facts.put("reason", record.reason());
        return facts;
    }
}
