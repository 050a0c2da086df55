package org.townledger.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.townledger.identity.IdNumber;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * What stands in the way of closing a child's case, and what cannot be true in it (敖党发〔2024〕20号 第三章一(一)2
 * 义务教育保障; 《义务教育法》 11, 13, 58). Pure: no clock, no database.
 */
public final class SchoolingRules {

    private static final String REGISTER = "schooling-1";
    private static final String AID = "schooling-2";
    private static final String GRANTED = "compulsory-11";
    private static final String PREVENTION = "compulsory-13";
    private static final String LOGGED = "dropout-log";
    private static final String BODILY = "dropout-plan";

    /** Words of the list {@code absence_reason}. */
    private static final Set<String> BODILY_REASONS = Set.of("身体残疾", "重大疾病", "精神疾病");

    /** Years beside the compulsory age within which a child may still be meant. */
    private static final int LEEWAY = 2;

    private final ClosingNeeds needs;
    private final DayOrder order = new DayOrder("schooling.day.");

    public SchoolingRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("schooling.close.", clauses);
    }

    /** What is missing before the case may be closed; empty where nothing is. */
    public List<Blocker> closingBlockers(SchoolingCase child, SchoolingFigures figures) {
        if (isPastCompulsorySchooling(child, figures)) {
            return List.of();
        }
        var blockers = new ArrayList<Blocker>();
        if (isBlank(child.absence().kind())) {
            blockers.add(needs.need("absence", "absenceMissing", REGISTER));
        }
        if (child.back().returnedOn() != null && !isTaughtAtHome(child)) {
            addReturnBlockers(child, child.back().returnedOn(), figures, blockers);
        } else {
            addStatusBlockers(child, figures, blockers);
        }
        needs.afterRebound(child.file(), "returned_on", LOGGED,
                Stream.of(child.back().returnedOn(), child.status().from(), child.teaching().since())).ifPresent(blockers::add);
        return blockers;
    }

    /** Grown past the compulsory age, or through the ninth grade. */
    public static boolean isPastCompulsorySchooling(SchoolingCase child, SchoolingFigures figures) {
        LocalDate graduated = child.absence().graduatedOn();
        if (graduated != null && !graduated.isAfter(figures.day())) {
            return true;
        }
        Integer end = figures.endAge();
        return end != null && child.file().concerned().wholeId().filter(number -> number.ageOn(figures.day()) >= end).isPresent();
    }

    private static boolean isTaughtAtHome(SchoolingCase child) {
        return AbsenceKind.TAUGHT_AT_HOME.equals(child.back().placement());
    }

    private void addReturnBlockers(SchoolingCase child, LocalDate returnedOn, SchoolingFigures figures, List<Blocker> blockers) {
        if (isBlank(child.back().placement())) {
            blockers.add(needs.need("placement", "placementMissing", REGISTER));
        }
        Integer lasting = figures.lastingDays();
        if (lasting == null) {
            blockers.add(needs.need("returned_on", "lastingUnset", LOGGED));
            return;
        }
        LocalDate lasted = returnedOn.plusDays(lasting);
        if (lasted.isAfter(figures.day())) {
            blockers.add(needs.need("returned_on", "returnFresh", LOGGED, returnedOn, lasting, lasted));
        }
        Optional<SchoolCheck> last = child.log().lastCheck();
        if (last.isEmpty() || last.get().inSchool() && last.get().day().isBefore(lasted)) {
            blockers.add(needs.need("last_check", "checkMissing", LOGGED, lasted));
        } else if (!last.get().inSchool()) {
            blockers.add(needs.need("last_check", "checkAbsent", LOGGED, last.get().day()));
        }
    }

    private void addStatusBlockers(SchoolingCase child, SchoolingFigures figures, List<Blocker> blockers) {
        if (isTaughtAtHome(child)) {
            addTeachingBlockers(child.teaching(), blockers);
            return;
        }
        switch (AbsenceKind.of(child.absence().kind())) {
            case DEFERRED, LEAVE -> addLeaveBlockers(child.status(), figures.day(), blockers);
            case EXEMPT -> addProofBlocker(child, "exemptionUnproved", BODILY, blockers);
            case TRANSFER -> addProofBlocker(child, "receiptMissing", PREVENTION, blockers);
            case HOME_TEACHING -> addTeachingBlockers(child.teaching(), blockers);
            case AWAY -> blockers.add(needs.need("returned_on", "returnMissing", PREVENTION));
        }
    }

    private void addLeaveBlockers(LawfulStatus leave, LocalDate day, List<Blocker> blockers) {
        if (isBlank(leave.proof())) {
            blockers.add(needs.need("status_proof", "leaveUnproved", GRANTED));
        }
        if (isBlank(leave.approvalNo())) {
            blockers.add(needs.need("approval_no", "leaveUnapproved", GRANTED));
        }
        if (leave.from() == null) {
            blockers.add(needs.need("status_from", "leaveUndated", GRANTED));
        }
        if (leave.to() == null) {
            blockers.add(needs.need("status_to", "leaveOpenEnded", GRANTED));
        } else if (leave.to().isBefore(day)) {
            blockers.add(needs.need("status_to", "leaveEnded", GRANTED, leave.to()));
        }
    }

    private void addProofBlocker(SchoolingCase child, String key, String clause, List<Blocker> blockers) {
        if (isBlank(child.status().proof())) {
            blockers.add(needs.need("status_proof", key, clause));
        }
    }

    private void addTeachingBlockers(HomeTeaching teaching, List<Blocker> blockers) {
        if (isBlank(teaching.teacher())) {
            blockers.add(needs.need("teacher", "teacherMissing", AID));
        }
        if (teaching.lessons() == null || teaching.lessons() == 0) {
            blockers.add(needs.need("lessons", "lessonsMissing", AID));
        }
        if (teaching.since() == null) {
            blockers.add(needs.need("teaching_since", "teachingUndated", AID));
        }
    }

    /** Whether anything is open on a household. @param children all of the household's cases */
    public Settlement settlement(List<SchoolingCase> children) {
        return Settlement.byCases(children.stream().map(SchoolingCase::file).toList(), needs.clause(REGISTER), Sentence.of("schooling.settlement.none"));
    }

    /** How far a child is from school, and what nobody wrote down about it; nothing once the case is no longer open. */
    public static Set<CaseTrait> traits(SchoolingCase child, SchoolingFigures figures) {
        if (!child.file().state().isOpen() || isPastCompulsorySchooling(child, figures)) {
            return Set.of();
        }
        var traits = EnumSet.noneOf(CaseTrait.class);
        Absence absence = child.absence();
        if (child.back().returnedOn() == null && AbsenceKind.of(absence.kind()) == AbsenceKind.AWAY) {
            traits.add(CaseTrait.OUT_OF_SCHOOL);
            if (child.visits() == 0) {
                traits.add(CaseTrait.NOT_PERSUADED);
            }
        }
        if (isBlank(absence.reason())) {
            traits.add(CaseTrait.ABSENCE_UNEXPLAINED);
            if (isBlank(absence.kind()) && isBlank(child.student().grade())) {
                traits.add(CaseTrait.SCHOOLING_UNKNOWN);
            }
        } else if (BODILY_REASONS.contains(absence.reason())) {
            traits.add(CaseTrait.ABSENT_FOR_HEALTH);
        }
        return traits;
    }

    /** What cannot be true in a case as it is written: the order of its days, a child too young or too old for it. */
    public List<Contradiction> contradictions(SchoolingCase child, SchoolingFigures figures) {
        LocalDate foundOn = child.file().foundOn();
        var found = new ArrayList<Contradiction>();
        found.addAll(order.contradictions(new Fact("found_on", foundOn), new Fact("returned_on", child.back().returnedOn())));
        found.addAll(order.contradictions(new Fact("found_on", foundOn), new Fact("closed_on", child.file().closedOn())));
        found.addAll(order.contradictions(new Fact("status_from", child.status().from()), new Fact("status_to", child.status().to())));
        child.log().persuasions().stream().map(Persuasion::day).min(LocalDate::compareTo).filter(first -> first.isBefore(foundOn))
                .ifPresent(first -> found.add(new Contradiction("found_on", Sentence.of("schooling.persuadedBefore", first, foundOn))));
        age(child, figures).ifPresent(found::add);
        return found;
    }

    private static Optional<Contradiction> age(SchoolingCase child, SchoolingFigures figures) {
        if (!(child.file().concerned().idNumber() instanceof IdNumber.Valid number)) {
            return Optional.empty();
        }
        LocalDate foundOn = child.file().foundOn();
        int age = number.ageOn(foundOn);
        int start = Objects.requireNonNullElse(figures.startAge(), LEEWAY) - LEEWAY;
        int end = Objects.requireNonNullElse(figures.endAge(), Integer.MAX_VALUE - LEEWAY) + LEEWAY;
        return age >= start && age <= end ? Optional.empty()
                : Optional.of(new Contradiction("id_number", Sentence.of("schooling.age", foundOn, Math.max(age, 0))));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
