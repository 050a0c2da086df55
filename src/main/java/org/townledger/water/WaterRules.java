package org.townledger.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.ClosingNeeds;
import org.townledger.cases.Contradiction;
import org.townledger.cases.DayOrder;
import org.townledger.cases.DayOrder.Fact;
import org.townledger.cases.Settlement;
import org.townledger.cases.Settlement.Standing;
import org.townledger.lists.Clause;
import org.townledger.lists.DatedValue;
import org.townledger.wording.Sentence;

/**
 * What may be done with a drinking-water issue now, and what stands in the way of its closing
 * (敖党发〔2024〕20号 第三章一(一)2 饮水保障(1)(2); T/CHES 18-2018). Pure: no clock, no database.
 */
public final class WaterRules {

    private static final String REGISTER = "water-1";
    private static final String WORKS = "water-2";
    private static final String STANDARD = "water-standard";

    private final ClosingNeeds needs;
    private final DayOrder order = new DayOrder("water.day.");

    public WaterRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("water.close.", clauses);
    }

    /** What is missing before the case may be closed; empty where nothing is. @param recheckDays until the look back, if the office set it */
    public List<Blocker> closingBlockers(WaterCase water, WaterStandard standard, Optional<DatedValue> recheckDays) {
        var blockers = new ArrayList<Blocker>();
        Works works = water.works();
        if (isBlank(water.issue().problem())) {
            blockers.add(needs.need("problem", "problemMissing", REGISTER));
        }
        if (isBlank(works.measure())) {
            blockers.add(needs.need("measure", "measureMissing", WORKS));
        }
        if (works.fixedOn() == null) {
            blockers.add(needs.need("fixed_on", "worksUnfinished", REGISTER));
        }
        Optional<Blocker> rebound = needs.afterRebound(water.file(), "fixed_on", REGISTER, Stream.of(works.fixedOn()));
        rebound.ifPresent(blockers::add);
        if (rebound.isEmpty()) {
            addMeasuringBlockers(water, standard, blockers::add);
        }
        if (water.rechecks().dueOn() == null && recheckDays.isEmpty()) {
            blockers.add(needs.need("recheck_due_on", "recheckUnplanned", REGISTER));
        }
        return blockers;
    }

    private void addMeasuringBlockers(WaterCase water, WaterStandard standard, Consumer<Blocker> add) {
        LocalDate day = water.after().day();
        LocalDate settled = water.settledFrom();
        WaterLevels levels = standard.levels(water.after(), water.testsAfter());
        if (day == null && levels.isEmpty()) {
            add.accept(needs.need("measured_after_on", "notRemeasured", STANDARD));
            return;
        }
        if (day == null) {
            add.accept(needs.need("measured_after_on", "measuringUndated", STANDARD));
        } else if (settled != null && day.isBefore(settled)) {
            add.accept(needs.need("measured_after_on", "measuredTooEarly", STANDARD, day, settled));
        }
        addLevel("litres_after", "litres", levels.litres(), add);
        addLevel("water_clear_after", "quality", levels.quality(), add);
        addLevel("minutes_after", "convenience", levels.convenience(), add);
        addLevel("guarantee_after", "guarantee", levels.guarantee(), add);
    }

    private void addLevel(String field, String indicator, @Nullable Level level, Consumer<Blocker> add) {
        if (level == null) {
            add.accept(needs.need(field, indicator + "Unmeasured", STANDARD));
        } else if (!level.isEnough()) {
            add.accept(needs.need(field, indicator + "TooLow", STANDARD));
        }
    }

    /** How the water is now: by what was measured after the works, before that by what was found. */
    public static WaterLevels levels(WaterCase water, WaterStandard standard) {
        LocalDate settled = water.settledFrom();
        LocalDate day = water.after().day();
        if (settled != null && (day == null || !day.isBefore(settled))) {
            WaterLevels after = standard.levels(water.after(), water.testsAfter());
            if (!after.isEmpty()) {
                return after;
            }
        }
        return standard.levels(water.before(), water.testsBefore());
    }

    /**
     * Whether anything is open on a household: an open case, or a closed one whose water was measured again and failed.
     *
     * @param waters all of the household's cases
     */
    public Settlement settlement(List<WaterCase> waters, WaterStandard standard) {
        Clause clause = needs.clause(REGISTER);
        List<CaseFile> files = waters.stream().map(WaterCase::file).toList();
        Settlement byCases = Settlement.byCases(files, clause, Sentence.of("water.settlement.none"));
        return byCases.standing() == Standing.OPEN ? byCases
                : waters.stream().filter(water -> water.file().id().equals(byCases.caseId())).findFirst()
                .map(closed -> afterClosing(closed, standard, byCases)).orElse(byCases);
    }

    private static Settlement afterClosing(WaterCase closed, WaterStandard standard, Settlement byCases) {
        String number = closed.file().numberText();
        Optional<Safety> safety = standard.levels(closed.after(), closed.testsAfter()).safety();
        Optional<LocalDate> lookedBack = closed.rechecks().last().filter(Rechecks.Recheck::passed).map(Rechecks.Recheck::doneOn);
        if (safety.filter(Safety.UNSAFE::equals).isPresent()) {
            return new Settlement(Standing.OPEN, Sentence.of("water.settlement.unsafe", number), byCases.clause(), byCases.caseId());
        }
        if (lookedBack.isPresent()) {
            return new Settlement(Standing.SETTLED, Sentence.of("water.settlement.lookedBack", number, lookedBack.get()), byCases.clause(), byCases.caseId());
        }
        LocalDate measured = closed.after().day();
        return safety.isEmpty() || measured == null ? byCases
                : new Settlement(Standing.SETTLED, Sentence.of("water.settlement." + safety.get(), number, measured), byCases.clause(), byCases.caseId());
    }

    /** The day of the look back after a closing. */
    public static Optional<LocalDate> recheckDue(LocalDate closedOn, Optional<DatedValue> recheckDays) {
        return recheckDays.map(days -> closedOn.plusDays(days.value().longValue()));
    }

    /** Whether the water is unsafe, and whether a look back is owed. @param day by which it is judged */
    public static Set<CaseTrait> traits(WaterCase water, WaterStandard standard, LocalDate day) {
        if (water.file().state() == CaseState.DISMISSED) {
            return Set.of();
        }
        var traits = EnumSet.noneOf(CaseTrait.class);
        if (levels(water, standard).safety().filter(Safety.UNSAFE::equals).isPresent()) {
            traits.add(CaseTrait.WATER_UNSAFE);
        }
        LocalDate due = water.rechecks().dueOn();
        if (water.file().state() == CaseState.CLOSED && due != null && due.isBefore(day)) {
            traits.add(CaseTrait.LOOK_BACK_OWED);
        }
        return traits;
    }

    /** What cannot be true in a case as it is written: the order of its days. */
    public List<Contradiction> contradictions(WaterCase water) {
        var found = new ArrayList<Contradiction>();
        Works works = water.works();
        Fact foundOn = new Fact("found_on", water.file().foundOn());
        found.addAll(order.contradictions(foundOn, new Fact("started_on", works.startedOn()), new Fact("fixed_on", works.fixedOn())));
        found.addAll(order.contradictions(foundOn, new Fact("emergency_on", works.emergencyOn())));
        found.addAll(order.contradictions(new Fact("measured_on", water.before().day()), new Fact("measured_after_on", water.after().day())));
        found.addAll(order.contradictions(foundOn, new Fact("closed_on", water.file().closedOn())));
        found.addAll(order.contradictions(foundOn, new Fact("recheck_due_on", water.rechecks().dueOn())));
        return found;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
