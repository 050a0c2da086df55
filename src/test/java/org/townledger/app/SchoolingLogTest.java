package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseLife;
import org.townledger.cases.SaveCase;
import org.townledger.cases.UndoImport;
import org.townledger.schooling.Children;
import org.townledger.schooling.LogActs;
import org.townledger.schooling.LogCheck;
import org.townledger.schooling.LogOutcome;
import org.townledger.schooling.LogPersuasion;
import org.townledger.schooling.NoticeKind;
import org.townledger.schooling.Return;
import org.townledger.schooling.SchoolingCase;

@DisplayName("What is written down of a child one by one")
class SchoolingLogTest {

    private static final String CLERK = TownOffice.CLERK;

    @TempDir
    Path folder;
    private TownOffice office;
    private LogActs acts;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
        office.isNow("2026-11-23T02:00:00Z");
        acts = office.wiring.school.acts;
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SchoolingCase onLedger(SchoolingCase child) {
        var file = child.file();
        var fresh = org.townledger.cases.CaseFile.found(UUID.randomUUID(), file.office(), file.concerned(), file.foundOn()).assigned("孟克");
        return ((SaveCase.Outcome.Saved<SchoolingCase>) office.wiring.schooling.save().run(CLERK, child.with(fresh))).subject();
    }

    private SchoolingCase now(SchoolingCase child) {
        return office.store.read(tx -> office.wiring.school.children.find(tx, child.file().id())).orElseThrow();
    }

    private static LogPersuasion.Entry entry(UUID id, String day, String result) {
        return new LogPersuasion.Entry(id, LocalDate.parse(day), "孟克、乌云", "父亲", "入户", result, "9月1日送到校");
    }

    private static List<String> faults(LogOutcome outcome) {
        return ((LogOutcome.Refused) outcome).reasons().stream().map(wrong -> wrong.reason().key()).toList();
    }

    @Nested
    class Persuasions {

        @Test
        void countAfterThoseOfTheOldLedgerAndStandInTheOrderOfTheirDays() {
            var child = onLedger(Children.away("辍学"));

            acts.persuasions().run(CLERK, child.file().id(), entry(null, "2026-05-02", "仍不同意"));
            acts.persuasions().run(CLERK, child.file().id(), entry(null, "2026-04-02", "没有见到人"));

            assertThat(now(child).visits()).isEqualTo(4);
            assertThat(now(child).log().persuasions()).extracting(one -> one.result()).containsExactly("没有见到人", "仍不同意");
        }

        @Test
        void arePutRightAndStruckOutByWhoWroteThemAlone() {
            var child = onLedger(Children.away("辍学"));
            acts.persuasions().run(CLERK, child.file().id(), entry(null, "2026-05-02", "仍不同意"));
            UUID id = now(child).log().persuasions().getFirst().id();

            assertThat(faults(acts.persuasions().run("苏日娜", child.file().id(), entry(id, "2026-05-02", "同意"))))
                    .containsExactly("schooling.log.ofAnother");
            assertThat(faults(acts.persuasions().strike("苏日娜", child.file().id(), id))).containsExactly("schooling.log.ofAnother");
            acts.persuasions().run(CLERK, child.file().id(), entry(id, "2026-05-03", "同意返校"));
            assertThat(now(child).log().persuasions()).singleElement().satisfies(one -> assertThat(one.result()).isEqualTo("同意返校"));
            acts.persuasions().strike(CLERK, child.file().id(), id);
            assertThat(now(child).log().persuasions()).isEmpty();
        }

        @Test
        void keepAnImportFromBeingUndone() {
            var words = office.store.read(tx -> org.townledger.cases.LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));
            var use = office.wiring.schooling;
            var source = ((org.townledger.lists.ReadSource.Outcome.Read) office.wiring.sources.read(HousingTruth.SAMPLES.resolve("schooling.xlsx"),
                    use.ledger().columns(words), _ -> { })).file();
            var imported = use.imports().run(CLERK, source, org.townledger.cases.ImportAnswers.NONE, _ -> { });
            var child = use.list().now(CaseFilter.ALL).rows().getFirst();
            acts.persuasions().run(CLERK, child.file().id(), entry(null, "2026-11-02", "仍不同意"));

            assertThat(use.undo().run(CLERK, imported.run())).isEqualTo(new UndoImport.Outcome.ChangedSince(List.of(child.file().numberText())));
        }
    }

    @Nested
    class AReturnThatLasts {

        @Test
        void isClosedAfterTheLookThatFindsTheChildInSchoolAndReopenedWhenTheChildIsGoneAgain() {
            var child = onLedger(Children.away("辍学").with(new Return(LocalDate.parse("2026-09-01"), "普通班就读")));
            var move = office.wiring.schooling.move();
            UUID id = child.file().id();
            move.run(CLERK, id, CaseAct.VERIFY, LocalDate.parse("2026-03-13"), null);
            move.run(CLERK, id, CaseAct.START, LocalDate.parse("2026-03-13"), null);
            move.run(CLERK, id, CaseAct.SUBMIT, LocalDate.parse("2026-09-01"), null);
            assertThat(move.run(CLERK, id, CaseAct.CLOSE, LocalDate.parse("2026-11-23"), "复学")).isInstanceOf(CaseLife.Outcome.Blocked.class);

            acts.checks().run(CLERK, id, new LogCheck.Entry(LocalDate.parse("2026-10-09"), true, "孟克", null));

            assertThat(move.run(CLERK, id, CaseAct.CLOSE, LocalDate.parse("2026-11-23"), "复学")).isInstanceOf(CaseLife.Outcome.Moved.class);
            assertThat(faults(acts.checks().run(CLERK, id, new LogCheck.Entry(LocalDate.parse("2026-11-23"), false, "孟克", null))))
                    .containsExactly("cases.save.closed");
            assertThat(move.run(CLERK, id, CaseAct.REOPEN, LocalDate.parse("2026-11-23"), "又没到校")).isInstanceOf(CaseLife.Outcome.Moved.class);
            assertThat(move.run(CLERK, id, CaseAct.CLOSE, LocalDate.parse("2026-11-23"), "复学")).isNotInstanceOf(CaseLife.Outcome.Moved.class);
        }
    }

    @Nested
    class Notices {

        @Test
        void areCountedByKindAndYearAndAWithdrawnNumberIsNeverGivenAgain() {
            var one = onLedger(Children.away("辍学"));
            var other = onLedger(Children.away("疑似辍学"));
            LocalDate by = LocalDate.parse("2026-12-01");
            acts.issue().run(CLERK, one.file().id(), NoticeKind.SUMMONS, by);
            acts.withdraw().run(CLERK, now(one).log().notices().getFirst().id(), "写错姓名");

            acts.issue().run(CLERK, other.file().id(), NoticeKind.SUMMONS, by);
            acts.issue().run(CLERK, other.file().id(), NoticeKind.ORDER, by);
            office.isNow("2027-01-05T02:00:00Z");
            acts.issue().run(CLERK, one.file().id(), NoticeKind.SUMMONS, LocalDate.parse("2027-02-01"));

            assertThat(now(other).log().notices()).extracting(notice -> notice.number()).containsExactlyInAnyOrder("敖教督〔2026〕2号", "敖教责〔2026〕1号");
            assertThat(now(one).log().notices()).extracting(notice -> notice.number()).containsExactly("敖教督〔2026〕1号", "敖教督〔2027〕1号");
            List<org.townledger.cases.CaseStep> course = office.store.read(tx -> office.wiring.cases.steps(tx, one.file().id()));
            assertThat(course).extracting(step -> step.note())
                    .contains("已出具《督促入学通知书》敖教督〔2026〕1号", "已作废《督促入学通知书》敖教督〔2026〕1号：写错姓名");
        }

        @Test
        void anApprovalPutsItsNumberIntoTheCaseWhichMayThenBeClosed() {
            var had = Children.onLeave().status();
            var child = onLedger(Children.onLeave().with(new org.townledger.schooling.LawfulStatus(had.from(), had.to(), had.proof(), null)));

            acts.issue().run(CLERK, child.file().id(), NoticeKind.APPROVAL, null);
            assertThat(now(child).status().approvalNo()).isEqualTo("敖教批〔2026〕1号");

            acts.withdraw().run(CLERK, now(child).log().notices().getFirst().id(), "期限写错");
            assertThat(now(child).status().approvalNo()).isNull();
        }

        @Test
        void aSummonsOnWhichAnOrderRestsIsNotWithdrawn() {
            var child = onLedger(Children.away("辍学"));
            acts.issue().run(CLERK, child.file().id(), NoticeKind.SUMMONS, LocalDate.parse("2026-12-01"));
            acts.issue().run(CLERK, child.file().id(), NoticeKind.ORDER, LocalDate.parse("2026-12-10"));
            UUID summons = now(child).log().standing(NoticeKind.SUMMONS).orElseThrow().id();

            assertThat(faults(acts.withdraw().run(CLERK, summons, "写错"))).containsExactly("schooling.notice.orderStands");
        }

        @Test
        void sayOnPaperWhomWhatByWhenAndByWhichArticle() throws Exception {
            var child = onLedger(Children.away("辍学"));
            acts.issue().run(CLERK, child.file().id(), NoticeKind.SUMMONS, LocalDate.parse("2026-12-01"));
            acts.issue().run(CLERK, child.file().id(), NoticeKind.ORDER, LocalDate.parse("2026-12-10"));
            SchoolingCase stored = now(child);

            for (NoticeKind kind : List.of(NoticeKind.SUMMONS, NoticeKind.ORDER)) {
                Path pdf = folder.resolve(kind + ".pdf");
                office.wiring.sheets.write(office.wiring.school.noticeText.letter(stored.log().standing(kind).orElseThrow(), "敖勒召其镇人民政府"), pdf);
                try (var document = Loader.loadPDF(pdf.toFile())) {
                    String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    assertThat(text).contains("巴雅尔：", "苏日古嘎", "敖镇中学", "送达回证", "敖勒召其镇人民政府2026年11月23日",
                            kind == NoticeKind.SUMMONS ? "2026年12月1日前" : "敖教督〔2026〕1号",
                            kind == NoticeKind.SUMMONS ? "第十三条" : "第五十八条");
                }
            }
        }
    }

    @Test
    void theChildsPrintedFileShowsTheLog() throws Exception {
        var child = onLedger(Children.away("辍学"));
        acts.persuasions().run(CLERK, child.file().id(), entry(null, "2026-05-02", "仍不同意"));
        Path pdf = folder.resolve("file.pdf");

        office.wiring.schooling.print().forms(List.of(child.file().id()), pdf);

        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("劝返记录", "孟克、乌云入户，见到父亲：仍不同意；下一步：9月1日送到校");
        }
    }
}
