package org.townledger.housing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.ClosingNeeds;
import org.townledger.cases.Contradiction;
import org.townledger.cases.DayOrder;
import org.townledger.cases.DayOrder.Fact;
import org.townledger.cases.Settlement;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * What may be done with a house now, and what stands in the way of its closing
 * (敖党发〔2024〕20号 第三章一(一)2 住房安全保障(1)(2)). Pure: no clock, no database.
 */
public final class HousingRules {

    private static final String REGISTER = "housing-1";
    private static final String FUNDING = "housing-2";
    private static final String GUIDE = "appraisal-guide";
    private static final BigDecimal IMPLAUSIBLE = new BigDecimal(1_000_000);

    private final ClosingNeeds needs;
    private final DayOrder order = new DayOrder("housing.day.");

    public HousingRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("housing.close.", clauses);
    }

    /** What is missing before the case may be closed; empty where nothing is. */
    public List<Blocker> closingBlockers(HousingCase house) {
        var blockers = new ArrayList<Blocker>();
        Grade grade = house.appraisal().grade();
        if (grade == null) {
            blockers.add(needs.need("grade", "gradeMissing", REGISTER));
        }
        if (house.appraisal().appraisedOn() == null) {
            blockers.add(needs.need("appraised_on", "appraisalUndated", REGISTER));
        }
        if (house.appraisal().overrulesItsParts() && isBlank(house.appraisal().overruleReason())) {
            blockers.add(needs.need("overrule_reason", "overruleUnexplained", GUIDE));
        }
        if (grade != null && grade.isDangerous() && !house.otherHouse().isSafe()) {
            addRepairBlockers(house, blockers);
        }
        needs.afterRebound(house.file(), "appraised_on", REGISTER,
                Stream.of(house.appraisal().appraisedOn(), house.repair().acceptedOn())).ifPresent(blockers::add);
        return blockers;
    }

    private void addRepairBlockers(HousingCase house, List<Blocker> blockers) {
        Repair repair = house.repair();
        if (isBlank(repair.mode())) {
            blockers.add(needs.need("repair", "repairModeMissing", FUNDING));
        }
        if (repair.finishedOn() == null) {
            blockers.add(needs.need("finished_on", "repairUnfinished", REGISTER));
        }
        if (repair.acceptedOn() == null) {
            blockers.add(needs.need("accepted_on", "acceptanceUndated", REGISTER));
        }
        if (!Boolean.TRUE.equals(repair.accepted())) {
            String what = repair.accepted() == null ? "acceptanceMissing" : "acceptanceFailed";
            blockers.add(needs.need("acceptance", what, REGISTER));
        }
        if (!house.money().isSettled()) {
            blockers.add(needs.need("subsidy", "subsidyUnpaid", FUNDING));
        }
    }

    /** Whether anything is open on a household. @param houses all of the household's cases */
    public Settlement settlement(List<HousingCase> houses) {
        return Settlement.byCases(houses.stream().map(HousingCase::file).toList(), needs.clause(REGISTER), Sentence.of("housing.settlement.none"));
    }

    /** Whether a family lives in a dangerous house, and whether a year's plan has it. @param day by which it is judged */
    public Set<CaseTrait> traits(HousingCase house, LocalDate day) {
        Grade grade = house.appraisal().grade();
        if (!house.file().state().isOpen() || grade == null || !grade.isDangerous() || house.otherHouse().isSafe()
                || Boolean.TRUE.equals(house.repair().accepted())) {
            return Set.of();
        }
        Integer planned = house.repair().planYear();
        return planned == null || planned < day.getYear() ? Set.of(CaseTrait.HOUSE_DANGEROUS, CaseTrait.HOUSE_UNPLANNED)
                : Set.of(CaseTrait.HOUSE_DANGEROUS);
    }

    /** What cannot be true in a case as it is written: the order of its days, a repair on a sound house. */
    public List<Contradiction> contradictions(HousingCase house) {
        var found = new ArrayList<Contradiction>();
        Repair repair = house.repair();
        List<Fact> course = List.of(new Fact("appraised_on", house.appraisal().appraisedOn()),
                new Fact("started_on", repair.startedOn()), new Fact("finished_on", repair.finishedOn()),
                new Fact("accepted_on", repair.acceptedOn()), new Fact("paid_on", house.money().paidOn()));
        boolean reappraised = house.file().reopenedOn() != null;
        found.addAll(order.contradictions(reappraised ? course.subList(1, course.size()) : course));
        found.addAll(order.contradictions(new Fact("found_on", house.file().foundOn()), new Fact("closed_on", house.file().closedOn())));
        Notices notices = house.notices();
        found.addAll(order.contradictions(new Fact("village_notice_from", notices.villageFrom()), new Fact("village_notice_to", notices.villageTo())));
        found.addAll(order.contradictions(new Fact("town_notice_from", notices.townFrom()), new Fact("town_notice_to", notices.townTo())));
        found.addAll(order.contradictions(new Fact("banner_notice_from", notices.bannerFrom()), new Fact("banner_notice_to", notices.bannerTo())));
        addAmount("subsidy", house.money().subsidy(), found);
        addAmount("subsidy_applied", house.money().subsidyApplied(), found);
        return found;
    }

    /** A million for one house is a column counted in 万元 into which somebody wrote yuan. */
    private static void addAmount(String field, @Nullable BigDecimal yuan, List<Contradiction> found) {
        if (yuan != null && yuan.compareTo(IMPLAUSIBLE) >= 0) {
            found.add(new Contradiction(field, Sentence.of("housing.amount", yuan.toPlainString())));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
