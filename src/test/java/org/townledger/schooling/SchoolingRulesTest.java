package org.townledger.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.schooling.Children.FIGURES;
import static org.townledger.schooling.Children.TODAY;
import static org.townledger.schooling.Children.away;
import static org.townledger.schooling.Children.bornOn;
import static org.townledger.schooling.Children.check;
import static org.townledger.schooling.Children.checks;
import static org.townledger.schooling.Children.day;
import static org.townledger.schooling.Children.notice;
import static org.townledger.schooling.Children.notices;
import static org.townledger.schooling.Children.onLeave;
import static org.townledger.schooling.Children.returned;
import static org.townledger.schooling.Children.taughtAtHome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseState;
import org.townledger.cases.Contradiction;

@DisplayName("The rules of the schooling ledger")
class SchoolingRulesTest {

    private static final SchoolingRules RULES = Children.RULES;
    private static final String REGISTER = "敖党发〔2024〕20号 第三章一(一)2 义务教育保障(1)";
    private static final String AID = "敖党发〔2024〕20号 第三章一(一)2 义务教育保障(2)";
    private static final String ELEVEN = "《义务教育法》第十一条";
    private static final String THIRTEEN = "《义务教育法》第十三条";
    private static final String LOGGED = "教育部办公厅 2024-04 控辍保学通知（转引）";
    private static final String BODILY = "教基〔2020〕5号（转引）";

    private static List<String> missing(SchoolingCase child) {
        return RULES.closingBlockers(child, FIGURES).stream().map(Blocker::field).toList();
    }

    private static void isBlockedOnlyBy(SchoolingCase child, String field, String key, String clause) {
        assertThat(RULES.closingBlockers(child, FIGURES)).singleElement().satisfies(blocker -> {
            assertThat(blocker.field()).isEqualTo(field);
            assertThat(blocker.what().key()).isEqualTo("schooling.close." + key);
            assertThat(blocker.clause().citation()).isEqualTo(clause);
        });
    }

    @Nested
    class ClosingAfterAReturn {

        @Test
        void isFreeOnceItHasLastedAndTheChildWasSeenInSchool() {
            assertThat(missing(returned())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"疑似辍学", "辍学", "长期请假", "失联", "休学", "延缓入学", "转学未到", "本镇自己的词"})
        void isFreeWhateverTheAbsenceWas(String absence) {
            assertThat(missing(returned().with(new Absence(absence, null, null, null, null)))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"疑似辍学", "辍学", "长期请假", "失联", "本镇自己的词"})
        void isRefusedWithoutOne(String absence) {
            isBlockedOnlyBy(away(absence), "returned_on", "returnMissing", THIRTEEN);
        }

        /** Judged on 2026-11-23, where a return has to last 30 days. */
        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                "2026-10-25, 2026-11-23, true,  returned_on, returnFresh,  " + LOGGED,
                "2026-10-24, 2026-11-23, true,  -,           -,            -",
                "2026-09-01, 2026-09-30, true,  last_check,  checkMissing, " + LOGGED,
                "2026-09-01, 2026-10-01, true,  -,           -,            -",
                "2026-09-01, 2026-11-02, false, last_check,  checkAbsent,  " + LOGGED,
                "2026-09-01, -,          -,     last_check,  checkMissing, " + LOGGED})
        void asksForItsDaysAndForALookAfterThem(String returnedOn, String checkedOn, Boolean inSchool, String field, String key, String clause) {
            var child = away("辍学").with(new Return(day(returnedOn), "普通班就读"))
                    .with(checkedOn == null ? SchoolingLog.EMPTY : checks(check(checkedOn, inSchool)));

            var blockers = RULES.closingBlockers(child, FIGURES).stream().filter(one -> field == null || one.field().equals(field)).toList();

            if (field == null) {
                assertThat(blockers).isEmpty();
            } else {
                assertThat(blockers).singleElement().satisfies(blocker -> {
                    assertThat(blocker.what().key()).isEqualTo("schooling.close." + key);
                    assertThat(blocker.clause().citation()).isEqualTo(clause);
                });
            }
        }

        @Test
        void countsTheLastLookAlone() {
            var gone = returned().with(checks(check("2026-10-09", true), check("2026-11-20", false)));

            isBlockedOnlyBy(gone, "last_check", "checkAbsent", LOGGED);
        }

        @Test
        void asksHowTheChildIsSchooledNow() {
            isBlockedOnlyBy(returned().with(new Return(day("2026-09-01"), null)), "placement", "placementMissing", REGISTER);
        }

        @Test
        void isRefusedWhereTheOfficeHasNotSaidHowLongAReturnHasToLast() {
            var unset = new SchoolingFigures(TODAY, null, 6, 16);

            assertThat(RULES.closingBlockers(returned(), unset)).extracting(blocker -> blocker.what().key()).containsExactly("schooling.close.lastingUnset");
        }
    }

    @Nested
    class ClosingOnALawfulOtherStatus {

        @ParameterizedTest
        @ValueSource(strings = {"休学", "延缓入学"})
        void isFreeWhileAnApprovedLeaveOrDeferralRuns(String absence) {
            assertThat(missing(onLeave().with(new Absence(absence, null, null, null, null)))).isEmpty();
        }

        /** Each row takes one thing away from a leave that is in order. */
        @ParameterizedTest
        @CsvSource({"status_proof, leaveUnproved", "approval_no, leaveUnapproved", "status_from, leaveUndated", "status_to, leaveOpenEnded"})
        void asksForProofApprovalAndDaysOfALeave(String field, String key) {
            LawfulStatus had = onLeave().status();
            var child = onLeave().with(switch (field) {
                case "status_proof" -> new LawfulStatus(had.from(), had.to(), null, had.approvalNo());
                case "approval_no" -> new LawfulStatus(had.from(), had.to(), had.proof(), null);
                case "status_from" -> new LawfulStatus(null, had.to(), had.proof(), had.approvalNo());
                default -> new LawfulStatus(had.from(), null, had.proof(), had.approvalNo());
            });

            isBlockedOnlyBy(child, field, key, ELEVEN);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-22, true", "2026-11-23, false", "2027-01-01, false"})
        void isRefusedOnceTheLeaveIsOver(LocalDate to, boolean over) {
            var child = onLeave().with(new LawfulStatus(day("2026-03-20"), to, "旗医院诊断证明", "敖教批〔2026〕1号"));

            assertThat(missing(child)).containsExactlyElementsOf(over ? List.of("status_to") : List.of());
        }

        @ParameterizedTest
        @CsvSource({"免学, exemptionUnproved, " + BODILY, "转学未到, receiptMissing, " + THIRTEEN})
        void asksForTheProofOfAnExemptionAndForTheReceiptOfATransfer(String absence, String key, String clause) {
            isBlockedOnlyBy(away(absence), "status_proof", key, clause);
            assertThat(missing(away(absence).with(new LawfulStatus(null, null, "回执或证明", null)))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"teacher, teacherMissing", "lessons, lessonsMissing", "teaching_since, teachingUndated"})
        void asksForTeacherLessonsAndBeginningOfHomeTeaching(String field, String key) {
            var child = taughtAtHome().with(switch (field) {
                case "teacher" -> new HomeTeaching(null, 4, day("2026-04-01"));
                case "lessons" -> new HomeTeaching("乌云", 0, day("2026-04-01"));
                default -> new HomeTeaching("乌云", 4, null);
            });

            isBlockedOnlyBy(child, field, key, AID);
            assertThat(missing(taughtAtHome())).isEmpty();
        }

        @Test
        void takesHomeTeachingAsThePlacementOfAChildWhoDroppedOut() {
            var child = away("辍学").with(new Return(day("2026-11-20"), "送教上门")).with(taughtAtHome().teaching());

            assertThat(missing(child)).isEmpty();
        }

        @Test
        void isRefusedWhereNobodySaysWhatTheAbsenceIs() {
            assertThat(missing(away(null))).containsExactly("absence", "returned_on");
        }
    }

    @Nested
    class ClosingAtTheEndOfCompulsorySchooling {

        @ParameterizedTest
        @CsvSource({"2010-11-23, false", "2010-11-24, true", "2009-02-01, false"})
        void isFreeFromTheSixteenthBirthdayOn(LocalDate birth, boolean refused) {
            assertThat(missing(bornOn(birth, "辍学"))).containsExactlyElementsOf(refused ? List.of("returned_on") : List.of());
        }

        @ParameterizedTest
        @CsvSource({"2026-07-10, false", "2026-12-31, true"})
        void isFreeOnceTheNinthGradeIsFinished(LocalDate graduated, boolean refused) {
            assertThat(missing(away("辍学").with(new Absence("辍学", null, null, null, graduated))))
                    .containsExactlyElementsOf(refused ? List.of("returned_on") : List.of());
        }

        @Test
        void isNotConcludedFromADamagedNumber() {
            var child = away("辍学");
            var whom = child.file().concerned();
            var damaged = new org.townledger.cases.Concerned(null, whom.head(), new org.townledger.identity.IdNumber.Damaged("150699200801120"),
                    whom.village(), null, null, null, null);

            assertThat(missing(child.with(child.file().concerning(damaged)))).containsExactly("returned_on");
        }
    }

    @Nested
    class AfterARebound {

        private SchoolingCase reopened(SchoolingCase child) {
            return child.with(child.file().closed(day("2026-10-20"), "郭海燕", null).reopened(day("2026-11-16")));
        }

        @Test
        void theReturnBeforeItNoLongerCounts() {
            assertThat(RULES.closingBlockers(reopened(returned()), FIGURES)).extracting(blocker -> blocker.what().key())
                    .containsExactly("schooling.close.reboundOpen");
        }

        @Test
        void aNewApprovalIsEnough() {
            var again = reopened(onLeave()).with(new LawfulStatus(day("2026-11-18"), day("2027-05-17"), "旗医院诊断证明", "敖教批〔2026〕9号"));

            assertThat(missing(again)).isEmpty();
        }
    }

    @Nested
    class WhatCannotBeTrue {

        private static List<String> faults(SchoolingCase child) {
            return RULES.contradictions(child, FIGURES).stream().map(Contradiction::field).toList();
        }

        @Test
        void isAReturnBeforeTheFinding() {
            assertThat(faults(away("辍学").with(new Return(day("2026-03-11"), null)))).containsExactly("returned_on");
        }

        @Test
        void isALeaveThatEndsBeforeItBegins() {
            assertThat(faults(onLeave().with(new LawfulStatus(day("2026-03-20"), day("2026-03-19"), null, null)))).containsExactly("status_to");
        }

        @Test
        void isAPersuasionBeforeTheFinding() {
            assertThat(faults(away("辍学").with(new SchoolingLog(List.of(Children.persuasion("2026-03-11")), List.of(), List.of()))))
                    .containsExactly("found_on");
        }

        @ParameterizedTest
        @CsvSource({"2013-05-12, false", "2022-03-12, false", "2022-03-13, true", "2007-03-13, false", "2007-03-12, true", "1990-03-19, true", "2026-05-01, true"})
        void isAChildWhoWasTooYoungOrTooOldToBeMeant(LocalDate birth, boolean questioned) {
            assertThat(faults(bornOn(birth, "辍学"))).containsExactlyElementsOf(questioned ? List.of("id_number") : List.of());
        }

        @Test
        void isNothingInACaseInOrder() {
            assertThat(faults(returned())).isEmpty();
            assertThat(faults(onLeave())).isEmpty();
        }
    }

    @Nested
    class TheTownsNotices {

        private static final LogRules LOG = new LogRules();

        private static List<String> faults(SchoolingCase child, NoticeKind kind, String by) {
            return LOG.notice(child, new LogRules.Wish(kind, by == null ? null : day(by)), FIGURES).stream()
                    .map(fault -> fault.reason().key()).toList();
        }

        @Test
        void anApprovalNeedsProofAndDays() {
            assertThat(faults(onLeave(), NoticeKind.APPROVAL, null)).isEmpty();
            assertThat(faults(away("延缓入学"), NoticeKind.APPROVAL, null))
                    .containsExactly("schooling.notice.noProof", "schooling.notice.noFrom", "schooling.notice.noTo");
        }

        @Test
        void anApprovalIsOfALeaveOrADeferralAlone() {
            assertThat(faults(onLeave().with(new Absence("辍学", null, null, null, null)), NoticeKind.APPROVAL, null))
                    .containsExactly("schooling.notice.notGranted");
        }

        @ParameterizedTest
        @CsvSource({"2026-11-24, false", "2026-11-23, true", "2026-11-01, true"})
        void aSummonsSetsADayThatIsStillToCome(String by, boolean refused) {
            assertThat(faults(away("辍学"), NoticeKind.SUMMONS, by)).isEqualTo(refused ? List.of("schooling.notice.dayPassed") : List.of());
        }

        @Test
        void noneIsIssuedToAChildOnLeaveOrPastTheAge() {
            assertThat(faults(onLeave(), NoticeKind.SUMMONS, "2026-12-01")).containsExactly("schooling.notice.onLeave");
            assertThat(faults(bornOn(day("2009-02-01"), "辍学"), NoticeKind.SUMMONS, "2026-12-01")).containsExactly("schooling.notice.pastAge");
        }

        @Test
        void anOrderNeedsASummonsBeforeIt() {
            assertThat(faults(away("辍学"), NoticeKind.ORDER, "2026-12-01")).containsExactly("schooling.notice.noSummons");
            assertThat(faults(away("辍学").with(notices(notice(NoticeKind.SUMMONS, "2026-11-02"))), NoticeKind.ORDER, "2026-12-01")).isEmpty();
        }

        @Test
        void aWithdrawnSummonsOrOneBeforeTheReboundIsNone() {
            var withdrawn = notice(NoticeKind.SUMMONS, "2026-11-02").withdrawn(day("2026-11-03"), "写错姓名");
            assertThat(faults(away("辍学").with(notices(withdrawn)), NoticeKind.ORDER, "2026-12-01")).containsExactly("schooling.notice.noSummons");

            var child = away("辍学").with(notices(notice(NoticeKind.SUMMONS, "2026-05-02")));
            assertThat(faults(child.with(child.file().reopened(day("2026-11-16"))), NoticeKind.ORDER, "2026-12-01"))
                    .containsExactly("schooling.notice.noSummons");
        }

        @Test
        void anOrderIsNotIssuedOnceTheSummonsWasFollowed() {
            var back = away("辍学").with(notices(notice(NoticeKind.SUMMONS, "2026-11-02"))).with(new Return(day("2026-11-05"), null));

            assertThat(faults(back, NoticeKind.ORDER, "2026-12-01")).containsExactly("schooling.notice.followed");
        }

        @ParameterizedTest
        @EnumSource(NoticeKind.class)
        void noneGoesToNobodyAndNoneFromAClosedCase(NoticeKind kind) {
            var nobody = onLeave().with(Guardian.UNKNOWN);
            var closed = onLeave().with(onLeave().file().closed(TODAY, "郭海燕", null));

            assertThat(faults(nobody, kind, "2026-12-01")).contains("schooling.notice.noGuardian");
            assertThat(faults(closed, kind, "2026-12-01")).contains("cases.save.closed");
        }
    }

    @Nested
    class WhatIsWrittenDownOneByOne {

        private static final LogRules LOG = new LogRules();

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                "2026-03-12, 孟克, 同意返校, -", "2026-11-23, 孟克, 同意返校, -",
                "2026-03-11, 孟克, 同意返校, schooling.log.beforeFound", "2026-11-24, 孟克, 同意返校, schooling.log.notYet",
                "-, 孟克, 同意返校, schooling.log.noDay", "2026-03-12, -, 同意返校, schooling.log.noPersuader",
                "2026-03-12, 孟克, -, schooling.log.noResult"})
        void aPersuasionHasADayPeopleAndAResult(LocalDate day, String who, String result, String fault) {
            assertThat(LOG.persuasion(away("辍学"), day, who, result, TODAY)).extracting(wrong -> wrong.reason().key())
                    .containsExactlyElementsOf(fault == null ? List.of() : List.of(fault));
        }

        @ParameterizedTest
        @CsvSource(nullValues = "-", value = {
                "2026-09-01, 孟克, -", "2026-08-31, 孟克, schooling.log.beforeReturn", "2026-11-24, 孟克, schooling.log.notYet",
                "2026-10-01, -, schooling.log.noChecker"})
        void aLookComesAfterTheReturn(LocalDate day, String who, String fault) {
            assertThat(LOG.check(returned(), day, who, TODAY)).extracting(wrong -> wrong.reason().key())
                    .containsExactlyElementsOf(fault == null ? List.of() : List.of(fault));
        }

        @Test
        void nothingIsLookedAfterBeforeAReturnAndNothingIsWrittenIntoAClosedCase() {
            assertThat(LOG.check(away("辍学"), TODAY, "孟克", TODAY)).extracting(wrong -> wrong.reason().key()).containsExactly("schooling.log.notReturned");
            var closed = returned().with(returned().file().in(CaseState.DISMISSED));
            assertThat(LOG.persuasion(closed, TODAY, "孟克", "同意返校", TODAY)).extracting(wrong -> wrong.reason().key()).containsExactly("cases.save.closed");
        }

        @Test
        void visitsAreThoseCarriedAndThoseWrittenDown() {
            var child = away("辍学").with(new SchoolingLog(List.of(Children.persuasion("2026-04-01"), Children.persuasion("2026-05-01")), List.of(), List.of()));

            assertThat(child.visits()).isEqualTo(4);
        }
    }
}
