package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.MergeLine;
import org.townledger.handoff.MergeOutcome;
import org.townledger.handoff.PackageNumber;
import org.townledger.handoff.WriteReceipt;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", description = "merges packages of towns, in any order; one that was merged before changes nothing")
final class HandoffMergeCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "packages")
    List<Path> files = List.of();

    @Option(names = "--receipts", paramLabel = "FOLDER", description = "writes a receipt there for every office of which something came")
    @Nullable Path receipts;

    @Option(names = "--abandon-missing", paramLabel = "CODE", description = "waits no longer for lost packages of that office, where one that waits carries all that they carried")
    @Nullable String abandoned;

    private final Wording wording;
    private final Clock clock;

    HandoffMergeCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && abandoned == null) {
            return common.answer(wording).wrongUse(Sentence.of("app.handoff.merge.oneOf"));
        }
        return common.withOffice(wording, clock, Permission.LOOK, (wiring, answer) -> {
            List<MergeLine> lines = new ArrayList<>(wiring.handoff.merge.run(common.user(), files, (_, _, _) -> { }));
            if (abandoned != null) {
                List<MergeLine> waited = wiring.handoff.merge.abandonMissing(common.user(), abandoned, (_, _, _) -> { });
                if (waited.isEmpty() && files.isEmpty()) {
                    return answer.refused(Sentence.of("app.handoff.merge.nothingWaits"));
                }
                lines.addAll(waited);
            }
            return told(wiring, answer, lines);
        });
    }

    private int told(Wiring wiring, Answer answer, List<MergeLine> lines) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("packages", lines.stream().map(this::facts).toList());
        var written = new ArrayList<String>();
        var refusals = lines.stream().flatMap(line -> line.outcome() instanceof MergeOutcome.Refused(var reason)
                ? java.util.stream.Stream.of(wording.say("app.handoff.refused", line.file().toString(), wording.say(reason))) : java.util.stream.Stream.of())
                .collect(Collectors.toCollection(ArrayList::new));
        if (receipts != null) {
            for (String office : offices(lines)) {
                receipt(wiring, answer, office, receipts, written).ifPresent(refusals::add);
            }
        }
        facts.put("receipts", written);
        return finished(answer, lines, facts, refusals, missingFromAbove(wiring, lines));
    }

    private Optional<String> receipt(Wiring wiring, Answer answer, String office, Path folder, List<String> written) {
        String name = wiring.store.read(tx -> wiring.lists.divisions(tx).name(office));
        var leaving = new Leaving(Leaving.Kind.RECEIPT, null, name, null, "receipt.p7m", null, true);
        return answer.give(leaving, () -> switch (wiring.handoff.answer.run(common.user(), office, folder)) {
            case WriteReceipt.Outcome.Refused(var reason) -> Optional.of(reason);
            case WriteReceipt.Outcome.Written(var file, _) -> {
                written.add(file.toString());
                answer.remark("app.handoff.receipt.written", file.toString());
                yield Optional.empty();
            }
        }).map(wording::say);
    }

    private int finished(Answer answer, List<MergeLine> lines, Map<String, Object> facts, List<String> refusals, List<Integer> missing) {
        lines.forEach(line -> say(answer, line));
        if (!missing.isEmpty()) {
            answer.remark("app.handoff.down.missing", missing.stream().map(PackageNumber::printed).collect(Collectors.joining(", ")));
            facts.put("missing_down", missing);
        }
        if (!refusals.isEmpty()) {
            facts.put("refused", String.join("\n", refusals));
            return answer.refused(String.join("\n", refusals), facts);
        }
        return answer.done(facts, "app.handoff.merge.done", lines.size());
    }

    /** What came down does not wait for what is missing before it; that is told. */
    private static List<Integer> missingFromAbove(Wiring wiring, List<MergeLine> lines) {
        return lines.stream().anyMatch(line -> office(line.outcome()).filter(made -> made.kind() == HandoffPackage.Kind.DOWN).isPresent())
                ? wiring.handoff.down.inbox.run().missing() : List.of();
    }

    private void say(Answer answer, MergeLine line) {
        switch (line.outcome()) {
            case MergeOutcome.Merged(var made) -> answer.remark("app.handoff.merged", line.file().toString(), line.office(), made.number(), made.records());
            case MergeOutcome.Twice(var known) -> answer.remark("app.handoff.twice", line.file().toString(), line.office(), known.number());
            case MergeOutcome.Held(var held, var missing) -> answer.remark("app.handoff.held", line.file().toString(), line.office(), held.number(),
                    missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            case MergeOutcome.Refused _ -> { }
        }
    }

    private Map<String, Object> facts(MergeLine line) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("file", line.file().toString());
        facts.put("office", office(line.outcome()).map(HandoffPackage::office).orElse(null));
        facts.put("number", line.number());
        facts.put("outcome", switch (line.outcome()) {
            case MergeOutcome.Merged _ -> "merged";
            case MergeOutcome.Twice _ -> "twice";
            case MergeOutcome.Held _ -> "held";
            case MergeOutcome.Refused _ -> "refused";
        });
        if (line.outcome() instanceof MergeOutcome.Held(_, var missing)) {
            facts.put("missing", missing);
        }
        if (line.outcome() instanceof MergeOutcome.Refused(var reason)) {
            facts.put("reason", wording.say(reason));
        }
        office(line.outcome()).ifPresent(made -> facts.put("records", made.records()));
        return facts;
    }

    private static Optional<HandoffPackage> office(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Merged(var made) -> Optional.of(made);
            case MergeOutcome.Twice(var known) -> Optional.of(known);
            case MergeOutcome.Held(var held, _) -> Optional.of(held);
            case MergeOutcome.Refused _ -> Optional.empty();
        };
    }

    private static LinkedHashSet<String> offices(List<MergeLine> lines) {
        return lines.stream().flatMap(line -> office(line.outcome()).stream()).filter(made -> made.kind() != HandoffPackage.Kind.DOWN).map(HandoffPackage::office).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
