package org.townledger.housing;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.HOUSING_CASE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseCounts;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CasePages;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseSearchRepository;
import org.townledger.cases.LedgerName;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Paging;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.store.schema.tables.records.CaseFileRecord;
import org.townledger.store.schema.tables.records.HousingCaseRecord;

/** The housing ledger's SQL. */
public final class HousingRepository implements CasePages<HousingCase, HousingFilter> {

    public static final LedgerName LEDGER = new LedgerName("housing", "住");

    private static final Table<?> JOINED = CASE_FILE.join(HOUSING_CASE).on(HOUSING_CASE.ID.eq(CASE_FILE.ID));

    private final CaseRepository cases;
    private final Paging paging;

    public HousingRepository(CaseRepository cases) {
        this.cases = cases;
        this.paging = new Paging(JOINED, CASE_FILE.ID, sorts());
    }

    private static Map<String, Field<?>> sorts() {
        var sorts = new HashMap<>(CaseRepository.SORTS);
        sorts.put("grade", coalesce(HOUSING_CASE.GRADE, inline("")));
        sorts.put("appraised_on", coalesce(HOUSING_CASE.APPRAISED_ON, inline(LocalDate.of(9999, 12, 31))));
        sorts.put("repair", coalesce(HOUSING_CASE.REPAIR, inline("")));
        sorts.put("finished_on", coalesce(HOUSING_CASE.FINISHED_ON, inline(LocalDate.of(9999, 12, 31))));
        sorts.put("accepted_on", coalesce(HOUSING_CASE.ACCEPTED_ON, inline(LocalDate.of(9999, 12, 31))));
        sorts.put("subsidy", coalesce(HOUSING_CASE.SUBSIDY, inline(BigDecimal.ZERO)));
        sorts.put("area", coalesce(HOUSING_CASE.AREA, inline(BigDecimal.ZERO)));
        sorts.put("built", coalesce(HOUSING_CASE.BUILT, inline(0)));
        sorts.put("plan_year", coalesce(HOUSING_CASE.PLAN_YEAR, inline(0)));
        return sorts;
    }

    /** @return whether anything changed */
    public boolean save(Transaction tx, HousingCase house) {
        boolean file = cases.save(tx, LEDGER, house.file());
        boolean rest = tx.save(row(house));
        return file || rest;
    }

    public void remove(Transaction tx, UUID id) {
        tx.remove(HOUSING_CASE, id);
        cases.remove(tx, id);
    }

    public Optional<HousingCase> find(Transaction tx, UUID id) {
        return tx.sql().select().from(JOINED).where(CASE_FILE.ID.eq(id)).fetchOptional(HousingRepository::house);
    }

    public Optional<HousingCase> find(Transaction tx, CaseNumber number) {
        return cases.idOf(tx, LEDGER, number).flatMap(id -> find(tx, id));
    }

    /** The house as it was recorded after the journal's entry of that sequence. */
    public Optional<HousingCase> recordedAt(Transaction tx, UUID id, long sequence) {
        var file = tx.rowAt(CASE_FILE, id, sequence);
        var rest = tx.rowAt(HOUSING_CASE, id, sequence);
        if (file.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        var fileRow = new CaseFileRecord();
        fileRow.fromMap(file.get());
        var restRow = new HousingCaseRecord();
        restRow.fromMap(rest.get());
        return Optional.of(house(CaseRepository.file(fileRow), restRow));
    }

    /** All that the filter leaves, by number. */
    public List<HousingCase> all(Transaction tx, HousingFilter filter) {
        return tx.sql().select().from(JOINED).where(matching(filter, tx.today()))
                .orderBy(CASE_FILE.OFFICE, CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL).fetch(HousingRepository::house);
    }

    @Override
    public boolean sortsBy(String column) {
        return paging.sortsBy(column);
    }

    @Override
    public Page<HousingCase> page(Transaction tx, HousingFilter filter, PageRequest request) {
        return paging.page(tx, matching(filter, tx.today()), request, HousingRepository::house);
    }

    @Override
    public CaseCounts counts(Transaction tx, HousingFilter filter) {
        LocalDate today = tx.today();
        HousingFilter anyState = filter.with(filter.cases().anyState()).graded(null);
        Condition all = matching(anyState, today);
        int overdue = cases.count(tx, JOINED, matching(anyState.with(anyState.cases().overdue(true)), today));
        int dangerous = cases.count(tx, JOINED, all.and(HOUSING_CASE.GRADE.eq(Grade.D.name())));
        var below = tx.sql().select(coalesce(sum(HOUSING_CASE.SUBSIDY), inline(BigDecimal.ZERO)),
                        coalesce(sum(when(HOUSING_CASE.GRADE.eq(Grade.D.name()), 1).otherwise(0)), inline(BigDecimal.ZERO)))
                .from(JOINED).where(matching(filter, today)).fetchSingle();
        return new CaseCounts(cases.byState(tx, JOINED, all), overdue, Map.of(HousingFilters.WHOLLY_DANGEROUS, dangerous),
                Sentence.of("housing.summary", below.value2().intValue(), "%,.2f".formatted(below.value1())));
    }

    private Condition matching(HousingFilter filter, LocalDate today) {
        Condition all = CaseSearchRepository.matching(LEDGER, filter.cases(), today);
        all = filter.grade() == null ? all : all.and(HOUSING_CASE.GRADE.eq(filter.grade().name()));
        return filter.planYear() == null ? all : all.and(HOUSING_CASE.PLAN_YEAR.eq(filter.planYear()));
    }

    private static HousingCaseRecord row(HousingCase house) {
        House was = house.house();
        Appraisal appraisal = house.appraisal();
        Parts parts = appraisal.parts();
        Repair repair = house.repair();
        Money money = house.money();
        Notices notices = house.notices();
        var row = new HousingCaseRecord();
        row.setId(house.file().id());
        row.setArchiveNo(was.archiveNo());
        row.setSubsidyClass(was.subsidyClass());
        row.setAddress(was.address());
        row.setBuilt(was.built());
        row.setOldStructure(was.structure());
        row.setArea(was.area());
        row.setGrade(name(appraisal.grade()));
        row.setGradeStandard(appraisal.standard());
        row.setSiteSafe(parts.siteSafe());
        row.setFoundation(name(parts.foundation()));
        row.setWalls(name(parts.walls()));
        row.setTimber(name(parts.timber()));
        row.setConcrete(name(parts.concrete()));
        row.setRoof(name(parts.roof()));
        row.setEnvelope(name(parts.envelope()));
        row.setDisasterMeasure(appraisal.disasterMeasure());
        row.setOverruleReason(appraisal.overruleReason());
        row.setAppraisedOn(appraisal.appraisedOn());
        row.setAppraiserUnit(appraisal.unit());
        row.setAppraiser(appraisal.appraiser());
        row.setReportNo(appraisal.reportNo());
        row.setRebuildReason(repair.reason());
        row.setRepair(repair.mode());
        row.setBuildMode(repair.buildMode());
        row.setPlanYear(repair.planYear());
        row.setPlanBatch(repair.planBatch());
        row.setAppliedOn(repair.appliedOn());
        row.setStartedOn(repair.startedOn());
        row.setFinishedOn(repair.finishedOn());
        row.setAcceptedOn(repair.acceptedOn());
        row.setAcceptance(repair.accepted() == null ? null : repair.accepted() ? "PASSED" : "FAILED");
        row.setNewStructure(repair.newStructure());
        row.setNewArea(repair.newArea());
        row.setTotalCost(money.totalCost());
        row.setLoan(money.loan());
        row.setSelfFunded(money.selfFunded());
        row.setSubsidyApplied(money.subsidyApplied());
        row.setSubsidy(money.subsidy());
        row.setPaidOn(money.paidOn());
        row.setPayVoucher(money.voucher());
        row.setNoSubsidyReason(money.noSubsidyReason());
        row.setOtherHouse(house.otherHouse().where());
        row.setOtherHouseGrade(name(house.otherHouse().grade()));
        row.setVillageNoticeFrom(notices.villageFrom());
        row.setVillageNoticeTo(notices.villageTo());
        row.setTownNoticeFrom(notices.townFrom());
        row.setTownNoticeTo(notices.townTo());
        row.setBannerNoticeFrom(notices.bannerFrom());
        row.setBannerNoticeTo(notices.bannerTo());
        return row;
    }

    private static HousingCase house(Record joined) {
        return house(CaseRepository.file(joined), joined.into(HOUSING_CASE));
    }

    private static HousingCase house(CaseFile file, HousingCaseRecord row) {
        var parts = new Parts(row.getSiteSafe(), part(row.getFoundation()), part(row.getWalls()), part(row.getTimber()),
                part(row.getConcrete()), part(row.getRoof()), part(row.getEnvelope()));
        return new HousingCase(file,
                new House(row.getArchiveNo(), row.getSubsidyClass(), row.getAddress(), row.getBuilt(),
                        row.getOldStructure(), row.getArea()),
                new Appraisal(grade(row.getGrade()), row.getGradeStandard(), parts, row.getDisasterMeasure(),
                        row.getOverruleReason(), row.getAppraisedOn(), row.getAppraiserUnit(), row.getAppraiser(), row.getReportNo()),
                new Repair(row.getRebuildReason(), row.getRepair(), row.getBuildMode(), row.getPlanYear(), row.getPlanBatch(),
                        row.getAppliedOn(), row.getStartedOn(), row.getFinishedOn(), row.getAcceptedOn(),
                        row.getAcceptance() == null ? null : row.getAcceptance().equals("PASSED"),
                        row.getNewStructure(), row.getNewArea()),
                new Money(row.getTotalCost(), row.getLoan(), row.getSelfFunded(), row.getSubsidyApplied(), row.getSubsidy(),
                        row.getPaidOn(), row.getPayVoucher(), row.getNoSubsidyReason()),
                new OtherHouse(row.getOtherHouse(), grade(row.getOtherHouseGrade())),
                new Notices(row.getVillageNoticeFrom(), row.getVillageNoticeTo(), row.getTownNoticeFrom(),
                        row.getTownNoticeTo(), row.getBannerNoticeFrom(), row.getBannerNoticeTo()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }

    private static @Nullable PartGrade part(@Nullable String name) {
        return name == null ? null : PartGrade.valueOf(name);
    }
}
