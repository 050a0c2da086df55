package org.townledger.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.DownAnswer;
import org.townledger.handoff.DownClue;
import org.townledger.handoff.DownInbox;
import org.townledger.handoff.DownRoll;
import org.townledger.handoff.TransferAndAnswer;
import org.townledger.lists.Divisions;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "inbox", description = "what the banner handed down, and how households stand that move between towns")
final class HandoffDownInboxCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    private final Wording wording;
    private final Clock clock;

    HandoffDownInboxCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, Permission.LOOK, (wiring, answer) -> {
            DownInbox.Contents contents = wiring.handoff.down.inbox.run();
            Divisions divisions = wiring.store.read(wiring.lists::divisions);
            Map<java.util.UUID, DownAnswer> said = new LinkedHashMap<>();
            contents.answers().forEach(one -> said.put(one.aboutId(), one));
            var facts = new LinkedHashMap<String, Object>();
            facts.put("open", contents.open(divisions.office()));
            facts.put("clues", contents.clues().stream().map(clue -> facts(clue, said.get(clue.id()))).toList());
            facts.put("rolls", contents.rolls().stream().map(HandoffDownInboxCommand::facts).toList());
            facts.put("transfers", contents.transfers().stream().map(HandoffDownInboxCommand::facts).toList());
            facts.put("missing", contents.missing());
            contents.clues().stream().filter(DownClue::isOpen).forEach(clue -> answer.remark("app.handoff.inbox.clue", clue.id(),
                    wording.say("handoff.kind." + clue.ledger()), clue.name(), clue.foundOn()));
            contents.rolls().stream().filter(DownRoll::isOpen).forEach(roll -> answer.remark("app.handoff.inbox.roll", roll.id(), roll.fileName()));
            contents.transfers().forEach(one -> answer.remark("app.handoff.inbox.transfer", one.transfer().id(), one.transfer().head(),
                    divisions.name(one.transfer().from()), divisions.name(one.transfer().to()), wording.say("handoff.transfer.standing." + one.standing().name())));
            return answer.done(facts, "app.handoff.inbox", contents.open(divisions.office()));
        });
    }

    private static Map<String, Object> facts(DownClue clue, @Nullable DownAnswer answer) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", clue.id().toString());
        facts.put("to", clue.to());
        facts.put("kind", clue.ledger());
        facts.put("name", clue.name());
        facts.put("id_number", clue.idNumber());
        facts.put("village", clue.village());
        facts.put("found_on", clue.foundOn().toString());
        facts.put("source", clue.source());
        facts.put("note", clue.note());
        facts.put("state", answer == null ? clue.state().name().toLowerCase(java.util.Locale.ROOT) : answer.accepted() ? "opened" : "dropped");
        facts.put("case_number", answer == null || answer.number().isEmpty() ? null : answer.number());
        facts.put("reason", answer == null ? clue.reason() : answer.reason());
        return facts;
    }

    private static Map<String, Object> facts(DownRoll roll) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", roll.id().toString());
        facts.put("kind", roll.kind().word());
        facts.put("file_name", roll.fileName());
        facts.put("sha256", roll.sha256());
        facts.put("state", roll.state().name().toLowerCase(java.util.Locale.ROOT));
        return facts;
    }

    private static Map<String, Object> facts(TransferAndAnswer one) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", one.transfer().id().toString());
        facts.put("from", one.transfer().from());
        facts.put("to", one.transfer().to());
        facts.put("household_no", one.transfer().number());
        facts.put("head", one.transfer().head());
        facts.put("moved_on", one.transfer().movedOn().toString());
        facts.put("reason", one.transfer().reason());
        facts.put("state", one.standing().name().toLowerCase(java.util.Locale.ROOT));
        DownAnswer answer = one.answer();
        facts.put("answer", answer == null ? null : answer.reason());
        return facts;
    }
}
