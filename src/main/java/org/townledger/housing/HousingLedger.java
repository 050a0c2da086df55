package org.townledger.housing;

import static org.townledger.cases.SharedCells.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.townledger.cases.Work;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** The housing ledger, as the shared use cases see it. */
public final class HousingLedger implements Ledger<HousingCase> {

    private static final TextLengths TEXTS = CaseColumns.texts("housing_case").also("structure", "old_structure");

    private final HousingRepository houses;
    private final HousingRules rules;

    public HousingLedger(HousingRepository houses, HousingRules rules) {
        this.houses = houses;
        this.rules = rules;
    }

    @Override
    public LedgerName name() {
        return HousingRepository.LEDGER;
    }

    @Override
    public CaseColumns<HousingCase> shared(LedgerWords words) {
        return new HousingColumns(words).shared;
    }

    @Override
    public List<Column<HousingCase, ?>> columns(LedgerWords words) {
        return TEXTS.bound(new HousingColumns(words).all());
    }

    @Override
    public List<String> listFirst() {
        return List.of("village", "head", "household_type", "grade", "appraised_on", "repair", "finished_on",
                "accepted_on", "subsidy", "area", "built");
    }

    @Override
    public Set<String> measureFields() {
        return Set.of("repair", "disaster_measure", "subsidy");
    }

    @Override
    public boolean hasPublicVersion() {
        return true;
    }

    @Override
    public String photoWords() {
        return "housing.photo.";
    }

    @Override
    public List<String> ownTables() {
        return List.of("housing_case");
    }

    @Override
    public CaseFile file(HousingCase subject) {
        return subject.file();
    }

    @Override
    public HousingCase with(HousingCase subject, CaseFile file) {
        return subject.with(file);
    }

    @Override
    public HousingCase found(CaseFile file) {
        return HousingCase.found(file);
    }

    @Override
    public HousingCase filled(HousingCase subject, RowValues row, LedgerWords words) {
        var columns = new HousingColumns(words);
        return new HousingCase(SharedCells.filled(subject.file(), row, columns.shared, words),
                house(subject.house(), row, columns), appraisal(subject.appraisal(), row, columns),
                repair(subject.repair(), row, columns), money(subject.money(), row, columns),
                new OtherHouse(pick(row, columns.otherHouse, subject.otherHouse().where()),
                        pick(row, columns.otherHouseGrade, subject.otherHouse().grade())),
                notices(subject.notices(), row, columns));
    }

    private static House house(House was, RowValues row, HousingColumns columns) {
        return new House(pick(row, columns.archiveNo, was.archiveNo()), pick(row, columns.subsidyClass, was.subsidyClass()),
                pick(row, columns.address, was.address()), pick(row, columns.built, was.built()),
                pick(row, columns.structure, was.structure()), pick(row, columns.area, was.area()));
    }

    private static Appraisal appraisal(Appraisal was, RowValues row, HousingColumns columns) {
        Parts parts = was.parts();
        var filled = new Parts(pick(row, columns.siteSafe, parts.siteSafe()), pick(row, columns.foundation, parts.foundation()),
                pick(row, columns.walls, parts.walls()), pick(row, columns.timber, parts.timber()),
                pick(row, columns.concrete, parts.concrete()), pick(row, columns.roof, parts.roof()),
                pick(row, columns.envelope, parts.envelope()));
        Grade said = pick(row, columns.grade, was.grade());
        return new Appraisal(said == null ? filled.impliedGrade().orElse(null) : said, pick(row, columns.standard, was.standard()),
                filled, pick(row, columns.disasterMeasure, was.disasterMeasure()), pick(row, columns.overruleReason, was.overruleReason()),
                pick(row, columns.appraisedOn, was.appraisedOn()), pick(row, columns.appraiserUnit, was.unit()),
                pick(row, columns.appraiser, was.appraiser()), pick(row, columns.reportNo, was.reportNo()));
    }

    private static Repair repair(Repair was, RowValues row, HousingColumns columns) {
        return new Repair(pick(row, columns.rebuildReason, was.reason()), pick(row, columns.repair, was.mode()),
                pick(row, columns.buildMode, was.buildMode()), pick(row, columns.planYear, was.planYear()),
                pick(row, columns.planBatch, was.planBatch()), pick(row, columns.appliedOn, was.appliedOn()),
                pick(row, columns.startedOn, was.startedOn()), pick(row, columns.finishedOn, was.finishedOn()),
                pick(row, columns.acceptedOn, was.acceptedOn()), pick(row, columns.acceptance, was.accepted()),
                pick(row, columns.newStructure, was.newStructure()), pick(row, columns.newArea, was.newArea()));
    }

    private static Money money(Money was, RowValues row, HousingColumns columns) {
        return new Money(pick(row, columns.totalCost, was.totalCost()), pick(row, columns.loan, was.loan()),
                pick(row, columns.selfFunded, was.selfFunded()), pick(row, columns.subsidyApplied, was.subsidyApplied()),
                pick(row, columns.subsidy, was.subsidy()), pick(row, columns.paidOn, was.paidOn()),
                pick(row, columns.voucher, was.voucher()), pick(row, columns.noSubsidyReason, was.noSubsidyReason()));
    }

    private static Notices notices(Notices was, RowValues row, HousingColumns columns) {
        return new Notices(pick(row, columns.villageNoticeFrom, was.villageFrom()), pick(row, columns.villageNoticeTo, was.villageTo()),
                pick(row, columns.townNoticeFrom, was.townFrom()), pick(row, columns.townNoticeTo, was.townTo()),
                pick(row, columns.bannerNoticeFrom, was.bannerFrom()), pick(row, columns.bannerNoticeTo, was.bannerTo()));
    }

    @Override
    public List<Blocker> closingBlockers(HousingCase subject, LedgerWords words) {
        return rules.closingBlockers(subject);
    }

    @Override
    public List<Contradiction> contradictions(HousingCase subject, LedgerWords words) {
        return rules.contradictions(subject);
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        DueWork due = DueWork.of(this, words);
        HousingWork standing = HousingWork.of(rules, words);
        houses.all(tx, HousingFilter.ALL.with(CaseFilter.ALL.open())).forEach(house -> standing.add(house, due));
        return due.all();
    }

    @Override
    public Settlement settlement(Transaction tx, UUID household, LedgerWords words) {
        return rules.settlement(all(tx, CaseFilter.ALL.ofHousehold(household)));
    }

    @Override
    public Set<CaseTrait> traits(HousingCase subject, LedgerWords words) {
        return rules.traits(subject, words.day());
    }

    @Override
    public List<Milestone> course(HousingCase subject) {
        LocalDate found = subject.file().foundOn();
        LocalDate appraised = subject.appraisal().appraisedOn();
        LocalDate verified = subject.appraisal().grade() == null ? null : appraised == null ? found : appraised;
        return Milestones.from(found).then(CaseState.VERIFIED, verified)
                .then(CaseState.UNDER_WAY, subject.repair().startedOn())
                .then(CaseState.AWAITING_ACCEPTANCE, subject.repair().finishedOn())
                .then(CaseState.CLOSED, subject.file().closedOn()).toList();
    }

    @Override
    public HousingCase knownOn(HousingCase subject, LocalDate day) {
        return HousingFacts.knownOn(subject, day);
    }

    @Override
    public Optional<HousingCase> find(Transaction tx, UUID id) {
        return houses.find(tx, id);
    }

    @Override
    public Optional<HousingCase> recordedAt(Transaction tx, UUID id, long sequence) {
        return houses.recordedAt(tx, id, sequence);
    }

    @Override
    public List<HousingCase> all(Transaction tx, CaseFilter filter) {
        return houses.all(tx, HousingFilter.ALL.with(filter));
    }

    @Override
    public boolean save(Transaction tx, HousingCase subject) {
        return houses.save(tx, subject);
    }
}
