package org.townledger.handoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.Contradiction;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.handoff.CheckLine.Way;
import org.townledger.lists.ListRepository;
import org.townledger.selfcheck.FindingText;
import org.townledger.selfcheck.RunSelfCheck;
import org.townledger.selfcheck.SelfCheck;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Looks through everything before it is handed off: numbers, days, the check before reporting, and what came back. */
public final class CheckBeforeHandoff {

    private static final int NAMED = 4;

    private final Store store;
    private final RunSelfCheck check;
    private final List<Ledger<?>> ledgers;
    private final CaseNumberRepository numbers;
    private final ReadReturned returned;
    private final ListRepository lists;
    private final Wording words;

    public CheckBeforeHandoff(Store store, RunSelfCheck check, List<Ledger<?>> ledgers, CaseNumberRepository numbers, ReadReturned returned,
                              ListRepository lists, Wording words) {
        this.store = store;
        this.check = check;
        this.ledgers = List.copyOf(ledgers);
        this.numbers = numbers;
        this.returned = returned;
        this.lists = lists;
        this.words = words;
    }

    /** A case that cannot be as it stands. */
    private record Amiss(String ledger, CaseFile file, String called, Contradiction what) {
    }

    /** @param percent is told how far it is; may throw to stop it */
    public HandoffCheck run(IntConsumer percent) {
        SelfCheck found = check.run(percent);
        return store.read(tx -> new HandoffCheck(found.day(), lines(tx, found)));
    }

    private List<CheckLine> lines(Transaction tx, SelfCheck found) {
        LedgerWords standing = LedgerWords.of(tx, lists, words);
        var counted = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        var amiss = new ArrayList<Amiss>();
        int all = 0;
        for (Ledger<?> ledger : ledgers) {
            List<CaseFile> files = look(tx, ledger, standing, amiss);
            all += files.size();
            counted.add(words.say("handoff.check.numbers.of", ledger.name().mark(), files.size()));
            gaps.addAll(gaps(tx, ledger, files));
        }
        var lines = new ArrayList<CheckLine>();
        lines.add(gaps.isEmpty() ? new CheckLine(true, Sentence.of("handoff.check.numbers"), String.join("　", counted), null)
                : new CheckLine(false, Sentence.of("handoff.check.numbers.gaps", gaps.size()), named(gaps), null));
        lines.add(amiss.isEmpty() ? new CheckLine(true, Sentence.of("handoff.check.days"), words.say("handoff.check.days.all", all), null)
                : new CheckLine(false, amiss.size() == 1 ? amiss.getFirst().what().reason() : Sentence.of("handoff.check.days.amiss", amiss.size()),
                        named(amiss.stream().map(Amiss::called).toList()),
                        new Way.ToRecord(amiss.getFirst().ledger(), amiss.getFirst().file().id(), amiss.getFirst().what().field())));
        returned(tx, lines);
        selfCheck(found, lines);
        return lines;
    }

    private <C> List<CaseFile> look(Transaction tx, Ledger<C> ledger, LedgerWords standing, List<Amiss> amiss) {
        List<C> cases = ledger.all(tx, CaseFilter.ALL);
        for (C subject : cases) {
            CaseFile file = ledger.file(subject);
            ledger.contradictions(subject, standing).stream().findFirst().ifPresent(what -> amiss.add(new Amiss(ledger.name().key(), file,
                    ledger.hasPublicVersion() ? file.concerned().head() : file.numberText(), what)));
        }
        return cases.stream().map(ledger::file).toList();
    }

    private List<String> gaps(Transaction tx, Ledger<?> ledger, List<CaseFile> files) {
        return files.stream().map(CaseFile::number).filter(Objects::nonNull).map(CaseNumber::year).distinct().sorted()
                .flatMap(year -> numbers.gaps(tx, ledger.name(), year).stream().map(serial -> new CaseNumber(ledger.name().mark(), year, serial).text())).toList();
    }

    private void returned(Transaction tx, List<CheckLine> lines) {
        List<ReturnedRecord> open = returned.open(tx);
        if (!open.isEmpty()) {
            lines.add(new CheckLine(false, Sentence.of("handoff.check.returned", open.size()), named(open.stream().map(ReturnedRecord::whom).toList()),
                    new Way.ToReturned(open.getFirst().kind(), open.getFirst().record())));
        }
    }

    /** A line for each of the town's own rules, and one for all of another province's. */
    private void selfCheck(SelfCheck found, List<CheckLine> lines) {
        Map<CheckRule, List<CheckFinding>> byRule = found.findings().stream().filter(finding -> !finding.rule().isReference())
                .collect(Collectors.groupingBy(CheckFinding::rule, LinkedHashMap::new, Collectors.toList()));
        var text = new FindingText(words);
        byRule.forEach((rule, findings) -> lines.add(line(rule, findings, text::called)));
        if (byRule.isEmpty()) {
            lines.add(new CheckLine(true, Sentence.of("handoff.check.rules"), words.say("handoff.check.rules.all", found.households(), found.cases()), null));
        }
        long elsewhere = found.count(CheckRule.Kind.REFERENCE);
        if (elsewhere > 0) {
            lines.add(new CheckLine(false, Sentence.of("handoff.check.reference", elsewhere), words.say("selfcheck.reference"), new Way.ToSelfCheck(null)));
        }
    }

    private CheckLine line(CheckRule rule, List<CheckFinding> findings, Function<CheckFinding, String> called) {
        CheckFinding first = findings.getFirst();
        String whom = named(findings.stream().map(called).toList());
        return findings.size() == 1
                ? new CheckLine(false, first.what(), whom, new Way.ToRecord(first.area(), first.target(), first.field()))
                : new CheckLine(false, Sentence.of("handoff.check.rule", findings.size(), rule.title()), whom, new Way.ToSelfCheck(rule));
    }

    /** The first ones by name, so that a line stays a line. */
    private String named(List<String> all) {
        List<String> distinct = all.stream().filter(name -> !name.isBlank()).distinct().toList();
        String first = distinct.stream().limit(NAMED).collect(Collectors.joining(words.say("handoff.comma")));
        return distinct.size() > NAMED ? words.say("handoff.andOthers", first, distinct.size()) : first;
    }
}
