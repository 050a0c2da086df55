package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.store.Undoing;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Turns a year of a ledger: freezes its list, and carries what is still open into the next year's plan. */
public final class TurnYear<C> {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param frozen cases on the year's list @param carried of them, carried into the next year */
        record Turned(YearPlan plan, int frozen, int carried) implements Outcome {
        }

        /** The turn was taken back. */
        record Undone(int year) implements Outcome {
        }

        /** Nothing was changed. */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    private static final String FIRST_MONTH = "year.turn_from_month";
    private static final int DECEMBER = 12;

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final YearPlanRepository plans;
    private final ListRepository lists;
    private final Wording wording;
    private final YearList<C> list;

    public TurnYear(Store store, Ledger<C> ledger, CaseRepository cases, YearPlanRepository plans, ListRepository lists, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.plans = plans;
        this.lists = lists;
        this.wording = wording;
        list = new YearList<>(ledger, plans);
    }

    /** Every year with a case or a plan, and the current one; newest first. */
    public List<YearLine> years() {
        return store.read(tx -> {
            LedgerWords words = LedgerWords.of(tx, lists, wording);
            TreeSet<Integer> years = list.years(tx, words);
            List<YearPlan> known = plans.plans(tx, ledger.name());
            var shown = new TreeSet<>(years);
            shown.add(tx.today().getYear());
            return shown.descendingSet().stream().map(year -> line(tx, words, year, known, years)).toList();
        });
    }

    private YearLine line(Transaction tx, LedgerWords words, int year, List<YearPlan> known, TreeSet<Integer> years) {
        List<YearList.Member<C>> members = list.members(tx, words, year);
        int open = (int) members.stream().filter(member -> ledger.file(member.subject()).state().isOpen()).count();
        int carried = (int) members.stream().filter(member -> member.carriedFrom() != null).count();
        return new YearLine(year, members.size(), carried, open, known.stream().filter(plan -> plan.year() == year).findFirst().orElse(null),
                TurnRules.refusal(year, tx.today(), firstMonth(tx), known, years), TurnRules.isEarly(year, tx.today()));
    }

    public Outcome run(String user, int year) {
        return store.write(new Act(user, "TurnYear"), tx -> {
            tx.lockNumbers();
            LedgerWords words = LedgerWords.of(tx, lists, wording);
            Optional<Sentence> refusal = TurnRules.refusal(year, tx.today(), firstMonth(tx), plans.plans(tx, ledger.name()), list.years(tx, words));
            return refusal.isPresent() ? new Outcome.Refused(refusal.get()) : turned(tx, words, year);
        });
    }

    private Outcome turned(Transaction tx, LedgerWords words, int year) {
        long sequence = tx.journalSequence();
        List<YearList.Member<C>> members = list.members(tx, words, year);
        YearPlan plan = plans.made(tx, ledger.name(), year).frozen(new YearPlan.Frozen(tx.today(), tx.user(), sequence, tx.actId()));
        plans.save(tx, plan);
        Map<UUID, YearPlanEntry> entries = plans.entries(tx, plan.id());
        YearPlan next = plans.made(tx, ledger.name(), year + 1);
        Map<UUID, YearPlanEntry> planned = plans.entries(tx, next.id());
        int carried = 0;
        for (YearList.Member<C> member : members) {
            CaseFile file = ledger.file(member.subject());
            if (!entries.containsKey(file.id())) {
                plans.save(tx, new YearPlanEntry(tx.newId(), plan.id(), file.id(), null, tx.today()));
            }
            if (file.state().isOpen()) {
                carry(tx, file, next, planned.get(file.id()), year);
                carried++;
            }
        }
        return new Outcome.Turned(plan, members.size(), carried);
    }

    private void carry(Transaction tx, CaseFile file, YearPlan next, @Nullable YearPlanEntry there, int year) {
        LocalDate today = tx.today();
        plans.save(tx, there == null ? new YearPlanEntry(tx.newId(), next.id(), file.id(), year, today)
                : new YearPlanEntry(there.id(), there.plan(), there.caseId(), year, there.addedOn()));
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "TURNED", null, today, tx.user(), wording.say("cases.year.step", next.year())));
    }

    /** The year that an act turned; empty where it turned none of this ledger. */
    public Optional<Integer> yearOf(UUID act) {
        return store.read(tx -> plans.plans(tx, ledger.name())).stream()
                .filter(plan -> plan.frozen() != null && plan.frozen().act().equals(act)).map(YearPlan::year).findFirst();
    }

    /** Takes the turn back, as long as nothing was done since to the cases that it carried over. */
    public Outcome undo(String user, int year) {
        return store.write(new Act(user, "UndoTurnYear"), tx -> {
            YearPlan.Frozen frozen = plans.plan(tx, ledger.name(), year).map(YearPlan::frozen).orElse(null);
            if (frozen == null) {
                return new Outcome.Refused(Sentence.of("cases.year.notTurned", year));
            }
            List<String> workedOn = workedOn(tx, year, frozen);
            if (!workedOn.isEmpty()) {
                return new Outcome.Refused(Sentence.of("cases.year.workedOn", workedOn.getFirst(), workedOn.size()));
            }
            return switch (Undoing.run(tx, frozen.act())) {
                case Undoing.ChangedSince _ -> new Outcome.Refused(Sentence.of("cases.year.changedSince", year));
                case Undoing.Undone _ -> new Outcome.Undone(year);
            };
        });
    }

    /** Numbers of the cases carried over that somebody has worked on since. */
    private List<String> workedOn(Transaction tx, int year, YearPlan.Frozen frozen) {
        long last = tx.entriesOf(frozen.act()).getLast().sequence();
        return list.members(tx, LedgerWords.of(tx, lists, wording), year + 1).stream()
                .filter(member -> member.carriedFrom() != null && member.carriedFrom() == year)
                .map(member -> ledger.file(member.subject()))
                .filter(file -> plans.isChangedSince(tx, file.id(), last) || !"TURNED".equals(cases.steps(tx, file.id()).getLast().kind()))
                .map(CaseFile::numberText).toList();
    }

    private int firstMonth(Transaction tx) {
        return lists.setting(tx, FIRST_MONTH).map(setting -> Math.clamp(Integer.parseInt(setting.value()), 1, DECEMBER)).orElse(DECEMBER);
    }
}
