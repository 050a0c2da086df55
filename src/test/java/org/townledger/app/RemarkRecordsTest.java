package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.banner.TownRecord;
import org.townledger.cases.CaseState;
import org.townledger.cases.ManyDone;
import org.townledger.handoff.Remark;
import org.townledger.handoff.Verdict;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.store.NotAllowed;
import org.townledger.wording.Sentence;

@DisplayName("A banner's remarks on the records of its towns")
class RemarkRecordsTest {

    @TempDir
    Path folder;
    private BannerOffice office;
    private UUID first;
    private UUID second;

    @BeforeEach
    void withTwoCases() {
        office = new BannerOffice(folder.resolve("data"));
        first = house(BannerOffice.AOZHAO, BannerOffice.DASHATOU, 1, "斯琴图雅", 12);
        second = house(BannerOffice.SHANGHAIMIAO, BannerOffice.BAYI, 1, "李秀兰", 14);
        office.guarded();
    }

    @AfterEach
    void leave() {
        office.close();
    }

    private UUID house(String town, String village, int serial, String head, int sequence) {
        return office.aCase(office.wiring.housing, null, town, village, serial, head, SampleIdNumbers.of(LocalDate.of(1961, 4, 9), sequence), CaseState.UNDER_WAY, null);
    }

    private ManyDone sendBack(List<UUID> ids, String why) {
        return office.wiring.banner.remark.run(TownOffice.CLERK, ids, true, why);
    }

    private TownRecord record(UUID id) {
        return office.store.read(tx -> office.wiring.banner.records.find(tx, id).orElseThrow());
    }

    private List<Remark> on(UUID id) {
        return office.store.read(tx -> office.wiring.banner.remarks.of(tx, List.of(id)));
    }

    private List<Remark> openOf(String town) {
        return office.store.read(tx -> office.wiring.banner.remarks.openOf(tx, town));
    }

    private String said(Sentence sentence) {
        return office.wiring.wording.say(sentence);
    }

    @Nested
    class Many {

        @Test
        void areSentBackWithOneText() {
            ManyDone done = sendBack(List.of(first, second), "鉴定报告编号与附件不一致");
            assertThat(done.done()).isEqualTo(2);
            assertThat(List.of(record(first), record(second))).allSatisfy(record -> {
                assertThat(record.verdict()).isEqualTo(Verdict.RETURNED);
                assertThat(record.reason()).isEqualTo("鉴定报告编号与附件不一致");
                assertThat(record.decidedBy()).isEqualTo(TownOffice.CLERK);
            });
            assertThat(on(second)).singleElement().satisfies(remark -> {
                assertThat(remark.office()).isEqualTo(BannerOffice.SHANGHAIMIAO);
                assertThat(remark.state()).isEqualTo(Remark.State.UNTOLD);
            });
        }

        @Test
        void areRemarkedOnWithoutBeingSentBack() {
            office.wiring.banner.remark.run(TownOffice.CLERK, List.of(first), false, "照片请再清楚些");
            assertThat(record(first).verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(on(first)).extracting(Remark::text).containsExactly("照片请再清楚些");
        }

        @Test
        void oneThatNoPackageBroughtIsRefusedAndTheOthersAreDone() {
            BannerOffice unguarded = office;
            unguarded.store.guard(_ -> java.util.Optional.empty());
            unguarded.forgets(first);
            unguarded.guarded();
            ManyDone done = sendBack(List.of(first, second), "授权书缺签字页");
            assertThat(done.done()).isEqualTo(1);
            assertThat(done.refused()).singleElement().satisfies(reason -> assertThat(said(reason)).contains("住〔2026〕0001号", "不是交接包带来的"));
            assertThat(on(first)).isEmpty();
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void whatNobodyWasToldOfAcceptsTheRecordAgain() {
            sendBack(List.of(first), "授权书缺签字页");
            assertThat(office.wiring.banner.withdraw.run(TownOffice.CLERK, on(first).getFirst().id())).isEmpty();
            assertThat(on(first)).isEmpty();
            assertThat(record(first).verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(record(first).reason()).isNull();
        }

        @Test
        void leavesTheRecordSentBackForAnotherReason() {
            sendBack(List.of(first), "授权书缺签字页");
            sendBack(List.of(first), "竣工日期请核对");
            office.wiring.banner.withdraw.run(TownOffice.CLERK, on(first).getLast().id());
            assertThat(record(first).verdict()).isEqualTo(Verdict.RETURNED);
            assertThat(record(first).reason()).isEqualTo("授权书缺签字页");
        }

        @Test
        void isRefusedOnceAReceiptHasToldTheTown() {
            sendBack(List.of(first), "授权书缺签字页");
            office.store.guard(_ -> java.util.Optional.empty());
            office.store.write(new org.townledger.store.Act(TownOffice.CLERK, "WriteReceipt"), tx -> {
                office.wiring.banner.remarks.tell(tx, BannerOffice.AOZHAO, tx.now());
                return tx;
            });
            assertThat(office.wiring.banner.withdraw.run(TownOffice.CLERK, on(first).getFirst().id()).map(RemarkRecordsTest.this::said))
                    .hasValueSatisfying(reason -> assertThat(reason).contains("已经随回执告知镇里"));
            assertThat(record(first).verdict()).isEqualTo(Verdict.RETURNED);
        }
    }

    @Test
    void aCorrectedRecordAnswersWhatWasRemarkedOnIt() {
        sendBack(List.of(first, second), "鉴定报告编号与附件不一致");
        office.store.guard(_ -> java.util.Optional.empty());
        office.store.write(new org.townledger.store.Act(TownOffice.CLERK, "MergeHandoff"), tx -> {
            office.wiring.banner.remarks.answer(tx, first, Instant.parse("2026-11-24T01:00:00Z"));
            return tx;
        });
        assertThat(on(first).getFirst().state()).isEqualTo(Remark.State.ANSWERED);
        assertThat(openOf(BannerOffice.AOZHAO)).isEmpty();
        assertThat(openOf(BannerOffice.SHANGHAIMIAO)).hasSize(1);
    }

    @Test
    void nothingElseOfATownIsChanged() {
        var change = new org.townledger.cases.ChangeCases<>(office.store, office.wiring.housing.ledger(), office.wiring.cases);
        assertThatThrownBy(() -> change.assign(TownOffice.CLERK, List.of(first), "郭海燕")).isInstanceOfSatisfying(NotAllowed.class,
                refused -> assertThat(said(refused.reason())).contains("请退回给镇里改"));
    }
}
