package org.townledger.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.townledger.vault.VerifyVault;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "verify", description = "checks journal, log, rows, photos and every backup; changes nothing")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    private final Wording wording;
    private final Clock clock;

    VerifyCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withFolder(wording, clock, (opened, answer) -> {
            try {
                return said(answer, new VerifyVault(opened.vault(), (_, _, _) -> { }).run());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private int said(Answer answer, List<VerifyVault.Finding> findings) {
        if (!common.json) {
            findings.forEach(finding -> answer.raw(line(finding) + System.lineSeparator()));
        }
        List<Map<String, Object>> facts = findings.stream().map(this::facts).toList();
        return findings.stream().filter(finding -> finding.problem() != null).findFirst()
                .map(first -> answer.refused(wording.say(Objects.requireNonNull(first.problem())), Map.of("checks", facts, "refused", wording.say(first.problem()))))
                .orElseGet(() -> answer.done(Map.of("checks", facts), "app.verify.done"));
    }

    private String line(VerifyVault.Finding finding) {
        return finding.problem() == null ? wording.say("app.verify.good", finding.what()) : wording.say("app.verify.bad", finding.what(), finding.problem());
    }

    private Map<String, Object> facts(VerifyVault.Finding finding) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("check", finding.name());
        facts.put("what", wording.say(finding.what()));
        facts.put("good", finding.problem() == null);
        facts.put("problem", finding.problem() == null ? null : wording.say(finding.problem()));
        return facts;
    }
}
