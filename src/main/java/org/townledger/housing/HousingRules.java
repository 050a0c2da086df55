package org.townledger.housing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.Contradiction;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * What may be done with a house now, and what stands in the way of its closing
 * (敖党发〔2024〕20号 第三章一(一)2 住房安全保障(1)(2)). Pure: no clock, no database.
 */
public final class HousingRules {

    private record Fact(String field, @Nullable LocalDate day) {
    }

    private static final String REGISTER = "housing-1";
    private static final String FUNDING = "housing-2";
    private static final String GUIDE = "appraisal-guide";
    private static final BigDecimal IMPLAUSIBLE = new BigDecimal(1_000_000);

    private final Map<String, Clause> clauses;

    public HousingRules(Map<String, Clause> clauses) {
        this.clauses = Map.copyOf(clauses);
    }

    /** What is missing before the case may be closed; empty where nothing is. */
    public List<Blocker> closingBlockers(HousingCase house) {
        var blockers = new ArrayList<Blocker>();
        Grade grade = house.appraisal().grade();
        if (grade == null) {
            blockers.add(blocker("grade", "gradeMissing", REGISTER));
        }
        if (house.appraisal().appraisedOn() == null) {
            blockers.add(blocker("appraised_on", "appraisalUndated", REGISTER));
        }
        if (house.appraisal().overrulesItsParts() && isBlank(house.appraisal().overruleReason())) {
            blockers.add(blocker("overrule_reason", "overruleUnexplained", GUIDE));
        }
        if (grade != null && grade.isDangerous() && !house.otherHouse().isSafe()) {
            addRepairBlockers(house, blockers);
        }
        addReboundBlocker(house, blockers);
        return blockers;
    }

    private void addRepairBlockers(HousingCase house, List<Blocker> blockers) {
        Repair repair = house.repair();
        if (isBlank(repair.mode())) {
            blockers.add(blocker("repair", "repairModeMissing", FUNDING));
        }
        if (repair.finishedOn() == null) {
            blockers.add(blocker("finished_on", "repairUnfinished", REGISTER));
        }
        if (repair.acceptedOn() == null) {
            blockers.add(blocker("accepted_on", "acceptanceUndated", REGISTER));
        }
        if (!Boolean.TRUE.equals(repair.accepted())) {
            String what = repair.accepted() == null ? "acceptanceMissing" : "acceptanceFailed";
            blockers.add(blocker("acceptance", what, REGISTER));
        }
        if (!house.money().isSettled()) {
            blockers.add(blocker("subsidy", "subsidyUnpaid", FUNDING));
        }
    }

    /** After a rebound what was done before no longer counts. */
    private void addReboundBlocker(HousingCase house, List<Blocker> blockers) {
        LocalDate reopened = house.file().reopenedOn();
        if (reopened == null) {
            return;
        }
        boolean dealtWith = java.util.stream.Stream.of(house.appraisal().appraisedOn(), house.repair().acceptedOn())
                .filter(Objects::nonNull).anyMatch(day -> !day.isBefore(reopened));
        if (!dealtWith) {
            blockers.add(new Blocker("appraised_on", Sentence.of("housing.close.reboundOpen", reopened),
                    Sentence.of("housing.close.reboundOpen.needed"), clause(REGISTER)));
        }
    }

    /** What cannot be true in a case as it is written: the order of its days, a repair on a sound house. */
    public List<Contradiction> contradictions(HousingCase house) {
        var found = new ArrayList<Contradiction>();
        Repair repair = house.repair();
        List<Fact> course = List.of(new Fact("appraised_on", house.appraisal().appraisedOn()),
                new Fact("started_on", repair.startedOn()), new Fact("finished_on", repair.finishedOn()),
                new Fact("accepted_on", repair.acceptedOn()), new Fact("paid_on", house.money().paidOn()));
        boolean reappraised = house.file().reopenedOn() != null;
        addOrder(reappraised ? course.subList(1, course.size()) : course, found);
        addOrder(List.of(new Fact("found_on", house.file().foundOn()), new Fact("closed_on", house.file().closedOn())), found);
        Notices notices = house.notices();
        addOrder(List.of(new Fact("village_notice_from", notices.villageFrom()), new Fact("village_notice_to", notices.villageTo())), found);
        addOrder(List.of(new Fact("town_notice_from", notices.townFrom()), new Fact("town_notice_to", notices.townTo())), found);
        addOrder(List.of(new Fact("banner_notice_from", notices.bannerFrom()), new Fact("banner_notice_to", notices.bannerTo())), found);
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

    private static void addOrder(List<Fact> course, List<Contradiction> found) {
        Fact earlier = null;
        for (Fact fact : course) {
            if (fact.day() == null) {
                continue;
            }
            if (earlier != null && fact.day().isBefore(earlier.day())) {
                found.add(new Contradiction(fact.field(), Sentence.of("housing.order", Sentence.of("housing.day." + fact.field()),
                        fact.day(), Sentence.of("housing.day." + earlier.field()), Objects.requireNonNull(earlier.day()))));
            }
            earlier = fact;
        }
    }

    private Blocker blocker(String field, String key, String clause) {
        return new Blocker(field, Sentence.of("housing.close." + key), Sentence.of("housing.close." + key + ".needed"), clause(clause));
    }

    private Clause clause(String id) {
        return Objects.requireNonNull(clauses.get(id), id);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
