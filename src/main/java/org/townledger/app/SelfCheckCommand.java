package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule.Kind;
import org.townledger.cases.Leaving;
import org.townledger.selfcheck.FindingText;
import org.townledger.selfcheck.SelfCheck;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "selfcheck", description = "checks register, ledgers and monitored households before reporting; what is found never stops anything")
final class SelfCheckCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--report", paramLabel = "OUT.xlsx", description = "what was found, as a workbook")
    @Nullable Path report;

    private final Wording wording;
    private final Clock clock;

    SelfCheckCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, report == null ? Permission.LOOK : Permission.EXPORT, (wiring, answer) -> {
            SelfCheck check = wiring.check.run.run();
            if (report != null) {
                Path target = report;
                Optional<Sentence> failed = answer.give(Leaving.of(Leaving.Kind.REPORT, null, check.findings().size(), target),
                        () -> wiring.check.report.workbook(check, wiring.store.read(wiring.lists::divisions), target));
                if (failed.isPresent()) {
                    return answer.refused(failed.get());
                }
            }
            if (!common.json) {
                var text = new FindingText(wording);
                check.findings().forEach(finding -> answer.raw(wording.say("app.selfcheck.line", finding.rule().number(), text.whom(finding),
                        text.what(finding)) + System.lineSeparator()));
            }
            return answer.done(Map.of("findings", facts(check)), "app.selfcheck.done", check.households(), check.cases(), check.findings().size(),
                    check.count(Kind.PLAN), check.count(Kind.REFERENCE));
        });
    }

    private List<Map<String, Object>> facts(SelfCheck check) {
        return check.findings().stream().map(this::facts).toList();
    }

    private Map<String, Object> facts(CheckFinding finding) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("rule", finding.rule().number());
        facts.put("reference", finding.rule().isReference());
        facts.put("household_no", finding.householdNumber());
        facts.put("case_number", finding.caseNumber());
        facts.put("what", wording.say(finding.what()));
        facts.put("source", finding.rule().source());
        facts.put("area", finding.area());
        facts.put("field", finding.field());
        return facts;
    }
}
