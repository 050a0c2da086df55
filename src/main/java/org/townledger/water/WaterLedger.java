package org.townledger.water;

import static org.townledger.cases.SharedCells.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseColumns;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.Contradiction;
import org.townledger.cases.DueWork;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerName;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Milestones;
import org.townledger.cases.Settlement;
import org.townledger.cases.SharedCells;
import org.townledger.cases.SideTable;
import org.townledger.cases.Work;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.lists.DatedValue;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.FormSheet;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** The water ledger, as the shared use cases see it. */
public final class WaterLedger implements Ledger<WaterCase> {

    private static final TextLengths TEXTS = CaseColumns.texts("water_case").also("supply", "supply_name");

    static final String RECHECK_DAYS = WaterRepository.LEDGER.key() + ".recheck_days";

    private final WaterRepository waters;
    private final WaterRules rules;
    private final ListRepository lists;

    public WaterLedger(WaterRepository waters, WaterRules rules, ListRepository lists) {
        this.waters = waters;
        this.rules = rules;
        this.lists = lists;
    }

    @Override
    public LedgerName name() {
        return WaterRepository.LEDGER;
    }

    @Override
    public CaseColumns<WaterCase> shared(LedgerWords words) {
        return new WaterColumns(words).shared;
    }

    @Override
    public List<Column<WaterCase, ?>> columns(LedgerWords words) {
        return TEXTS.bound(new WaterColumns(words).all());
    }

    @Override
    public List<String> listFirst() {
        return List.of("village", "head", "problem", "found_on", "due_on", "fixed_on", "litres", "minutes", "guarantee");
    }

    @Override
    public List<SideTable<WaterCase, ?>> sideTables(LedgerWords words) {
        return new WaterSideTables(this, waters).all();
    }

    @Override
    public Set<String> measureFields() {
        return Set.of("measure", "emergency");
    }

    @Override
    public boolean hasPublicVersion() {
        return true;
    }

    @Override
    public List<String> ownTables() {
        return List.of("water_case", "water_test", "water_recheck");
    }

    @Override
    public CaseFile file(WaterCase subject) {
        return subject.file();
    }

    @Override
    public WaterCase with(WaterCase subject, CaseFile file) {
        return subject.with(file);
    }

    @Override
    public WaterCase found(CaseFile file) {
        return WaterCase.found(file);
    }

    @Override
    public WaterCase filled(WaterCase subject, RowValues row, LedgerWords words) {
        var columns = new WaterColumns(words);
        return new WaterCase(SharedCells.filled(subject.file(), row, columns.shared, words), issue(subject.issue(), row, columns),
                measured(subject.before(), row, columns.before), measured(subject.after(), row, columns.after), subject.tests(),
                works(subject.works(), row, columns), subject.rechecks().due(pick(row, columns.recheckDueOn, subject.rechecks().dueOn())));
    }

    private static Issue issue(Issue was, RowValues row, WaterColumns columns) {
        return new Issue(pick(row, columns.concerns, was.concerns()), pick(row, columns.problem, was.problem()),
                pick(row, columns.description, was.description()), pick(row, columns.source, was.source()),
                pick(row, columns.households, was.households()), pick(row, columns.persons, was.persons()),
                pick(row, columns.supply, was.supply()), pick(row, columns.supplyMode, was.supplyMode()));
    }

    private static Measured measured(Measured was, RowValues row, WaterColumns.Indicators columns) {
        Measured.Fetching fetching = was.fetching();
        Measured.Tasting tasting = was.tasting();
        return new Measured(pick(row, columns.day(), was.day()), pick(row, columns.litres(), was.litres()),
                new Measured.Fetching(pick(row, columns.piped(), fetching.piped()), pick(row, columns.minutes(), fetching.minutes()),
                        pick(row, columns.metres(), fetching.metres()), pick(row, columns.climb(), fetching.climb())),
                pick(row, columns.guarantee(), was.guarantee()),
                new Measured.Tasting(pick(row, columns.clear(), tasting.clear()), pick(row, columns.tasteless(), tasting.tasteless()),
                        pick(row, columns.harmless(), tasting.harmless())));
    }

    private static Works works(Works was, RowValues row, WaterColumns columns) {
        return new Works(pick(row, columns.emergency, was.emergency()), pick(row, columns.emergencyOn, was.emergencyOn()),
                pick(row, columns.measure, was.measure()), pick(row, columns.unit, was.unit()),
                pick(row, columns.startedOn, was.startedOn()), pick(row, columns.fixedOn, was.fixedOn()),
                pick(row, columns.outcome, was.outcome()), pick(row, columns.funds, was.funds()));
    }

    @Override
    public List<Blocker> closingBlockers(WaterCase subject, LedgerWords words) {
        return rules.closingBlockers(subject, WaterStandard.of(words::value), words.value(RECHECK_DAYS));
    }

    @Override
    public List<Contradiction> contradictions(WaterCase subject, LedgerWords words) {
        return rules.contradictions(subject);
    }

    @Override
    public boolean isWorkedOn(WaterCase subject) {
        return !subject.tests().isEmpty() || !subject.rechecks().done().isEmpty();
    }

    @Override
    public List<FormSheet.Group> log(WaterCase subject, LedgerWords words) {
        return new ChecksOnPaper(words.wording()).of(subject);
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        DueWork due = DueWork.of(this, words);
        waters.all(tx, WaterFilter.ALL.with(CaseFilter.ALL.open())).forEach(water -> WaterWork.add(water, this, words, due));
        waters.toLookBackAt(tx, due.horizon()).forEach(water -> WaterWork.add(water, this, words, due));
        return due.all();
    }

    @Override
    public Settlement settlement(Transaction tx, UUID household, LedgerWords words) {
        return rules.settlement(all(tx, CaseFilter.ALL.ofHousehold(household)), WaterStandard.of(words::value));
    }

    @Override
    public Set<CaseTrait> traits(WaterCase subject, LedgerWords words) {
        return WaterRules.traits(subject, WaterStandard.of(words::value), words.day());
    }

    @Override
    public List<Milestone> course(WaterCase subject) {
        LocalDate found = subject.file().foundOn();
        Works works = subject.works();
        // An old ledger seldom says when the works began; where it names a measure, they count from the finding.
        LocalDate begun = !works.isUnderWay() ? null : works.begunOn() == null ? found : works.begunOn();
        return Milestones.from(found).then(CaseState.UNDER_WAY, begun)
                .then(CaseState.AWAITING_ACCEPTANCE, works.fixedOn())
                .then(CaseState.CLOSED, subject.file().closedOn()).toList();
    }

    @Override
    public WaterCase knownOn(WaterCase subject, LocalDate day) {
        return WaterFacts.knownOn(subject, day);
    }

    @Override
    public Optional<WaterCase> find(Transaction tx, UUID id) {
        return waters.find(tx, id);
    }

    @Override
    public Optional<WaterCase> recordedAt(Transaction tx, UUID id, long sequence) {
        return waters.recordedAt(tx, id, sequence);
    }

    @Override
    public List<WaterCase> all(Transaction tx, CaseFilter filter) {
        return waters.all(tx, WaterFilter.ALL.with(filter));
    }

    /** With what the limits of the day make of the water, and after a closing with the day of the look back. */
    @Override
    public boolean save(Transaction tx, WaterCase subject) {
        Map<String, DatedValue> values = lists.values(tx).stream().filter(value -> value.standsOn(tx.today()))
                .collect(Collectors.toMap(DatedValue::name, value -> value, (earlier, later) -> later));
        WaterStandard standard = WaterStandard.of(name -> Optional.ofNullable(values.get(name)));
        WaterCase planned = planned(subject, Optional.ofNullable(values.get(RECHECK_DAYS)));
        return waters.save(tx, planned, WaterRules.levels(planned, standard).safety().orElse(null));
    }

    /** What the old ledger closed is not looked back at by our rules. */
    private static WaterCase planned(WaterCase subject, Optional<DatedValue> recheckDays) {
        LocalDate closedOn = subject.file().closedOn();
        Rechecks rechecks = subject.rechecks();
        boolean looked = closedOn != null && rechecks.last().filter(last -> !last.doneOn().isBefore(closedOn)).isPresent();
        if (closedOn == null || looked || subject.file().closedInOldLedger() || rechecks.dueOn() != null) {
            return subject;
        }
        return WaterRules.recheckDue(closedOn, recheckDays).map(due -> subject.with(rechecks.due(due))).orElse(subject);
    }
}
