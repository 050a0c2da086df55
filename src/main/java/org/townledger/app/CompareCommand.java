package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Divisions;
import org.townledger.rolls.CompareRolls;
import org.townledger.rolls.Finding;
import org.townledger.rolls.FindingTexts;
import org.townledger.rolls.RollKind;
import org.townledger.rolls.Verdict;
import org.townledger.store.Transaction;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "compares a school's or an insurer's roll with the register")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "school|insurance")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = ".xlsx, .xls or .csv")
    Path file = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", description = "who should be on the roll on that day (else today)")
    @Nullable LocalDate on;

    @Option(names = "--report", paramLabel = "OUT.xlsx", description = "workbook with both sides of every finding")
    @Nullable Path report;

    private final Wording wording;
    private final Clock clock;

    CompareCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<RollKind> roll = RollKind.of(kind);
        if (roll.isEmpty()) {
            return common.answer(wording).wrongUse(Sentence.of("rolls.unknownKind", kind));
        }
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Transaction.TOWN) : on;
        return common.withOffice(wording, clock, Permission.IMPORT, (wiring, answer) ->
                switch (wiring.rolls.compare.run(common.user(), roll.get(), file, day, _ -> { })) {
                    case CompareRolls.Outcome.Refused(Sentence reason) -> answer.refused(reason);
                    case CompareRolls.Outcome.Compared compared -> told(wiring, answer, compared);
                });
    }

    private int told(Wiring wiring, Answer answer, CompareRolls.Outcome.Compared compared) {
        if (compared.remark() != null) {
            answer.remark(compared.remark().key(), compared.remark().arguments().toArray());
        }
        Path target = report;
        Optional<Sentence> failed = target == null ? Optional.empty()
                : answer.give(Leaving.of(Leaving.Kind.REPORT, null, compared.findings().size(), target),
                        () -> wiring.rolls.report.run(compared.comparison(), compared.findings(), target));
        if (failed.isPresent()) {
            return answer.refused(failed.get());
        }
        Divisions divisions = wiring.store.read(wiring.lists::divisions);
        var facts = new LinkedHashMap<String, Object>();
        for (Verdict verdict : Verdict.values()) {
            facts.put(verdict.word(), of(compared, verdict).stream().map(finding -> fact(finding, divisions)).toList());
        }
        return answer.done(facts, "rolls.compared", wording.say("rolls.kind." + compared.comparison().kind()), compared.comparison().expected(),
                of(compared, Verdict.MISSING).size(), of(compared, Verdict.UNKNOWN).size(), of(compared, Verdict.DIFFERENT).size(),
                of(compared, Verdict.QUESTION).size());
    }

    private static List<Finding> of(CompareRolls.Outcome.Compared compared, Verdict verdict) {
        return compared.findings().stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** A damaged number is no number: empty, and said to be damaged. */
    private Map<String, Object> fact(Finding finding, Divisions divisions) {
        var fact = new LinkedHashMap<String, Object>();
        IdNumber number = finding.number();
        fact.put("id_number", number instanceof IdNumber.Valid(String digits) ? digits : "");
        fact.put("id_damaged", number instanceof IdNumber.Damaged);
        fact.put("name", finding.name());
        Finding.RegisterSide register = finding.register();
        if (register != null) {
            fact.put("village", divisions.name(register.village()));
        }
        Finding.RollSide roll = finding.roll();
        if (roll != null) {
            fact.put("row", roll.row());
            fact.put("roll_name", roll.name());
            fact.put("roll_number", roll.number());
            fact.put("roll_says", roll.detail());
        }
        fact.put("differs", finding.differs());
        fact.put("why", new FindingTexts(wording).why(finding));
        fact.put("settled", finding.settling() == null ? null : finding.settling().how().name().toLowerCase(Locale.ROOT));
        return fact;
    }
}
