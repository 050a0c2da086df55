package org.townledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.CaseFileRecord;
import org.townledger.store.schema.tables.records.CaseStepRecord;
import org.townledger.store.schema.tables.records.DivisionRecord;
import org.townledger.store.schema.tables.records.SettingRecord;
import org.townledger.wording.Wording;

/** The journal as the office reads it: acts filtered and paged, what one changed, what became of a case. */
class ReadAuditTest {

    private static final String VILLAGE = "150623100206";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T02:00:00Z"));

    @TempDir
    private Path folder;
    private Store store;
    private ReadAudit read;
    private UUID house;
    private UUID step;

    @BeforeEach
    void work() {
        var clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        store = ((Opening.Opened) Store.open(folder, "郭海燕", clock)).store();
        read = new ReadAudit(store, new AuditRepository(new RecordRowsRepository()), new SubjectRepository(), new ChangeWords(new Wording(Wording.CHINESE)));
        house = store.read(tx -> tx.newId());
        step = store.read(tx -> tx.newId());
        store.write(new Act("管理员", "InitOffice"), tx -> tx.save(new DivisionRecord(VILLAGE, "三段地村", "village", null, null, null)));
        store.write(new Act("郭海燕", "SaveCase"), tx -> tx.save(aCase("FOUND")) && tx.save(aStep()));
        now.set(Instant.parse("2026-11-21T17:00:00Z"));
        store.write(new Act("王建国", "VerifyCase"), tx -> tx.save(aCase("VERIFIED")));
        store.write(new Act("王建国", "NoteStep"), tx -> {
            tx.remove(org.townledger.store.schema.Tables.CASE_STEP, step);
            return true;
        });
        store.write(new Act("管理员", "SaveSetting"), tx -> tx.save(new SettingRecord("warning.days", "7", null, false)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private CaseFileRecord aCase(String state) {
        var row = new CaseFileRecord();
        row.setId(house);
        row.setOffice("150623100000");
        row.setLedger("housing");
        row.setNumberYear(2026);
        row.setSerial(1);
        row.setNumberText("住〔2026〕0001号");
        row.setState(state);
        row.setInRegister(false);
        row.setHead("乌日娜");
        row.setHeadKey("乌日娜");
        row.setInitials("wrn");
        row.setVillageId(VILLAGE);
        row.setFoundOn(LocalDate.of(2026, 11, 20));
        row.setOldLedgerClosed(false);
        return row;
    }

    private CaseStepRecord aStep() {
        return new CaseStepRecord(step, house, 1, "FOUND", "FOUND", LocalDate.of(2026, 11, 20), "郭海燕", null, now.get().atOffset(ZoneOffset.UTC));
    }

    private List<String> acts(AuditFilter filter) {
        return read.page(filter, PageRequest.first(AuditRepository.ORDER, true, 50)).rows().stream().map(ActLine::name).toList();
    }

    @Nested
    class TheList {

        @Test
        void hasOneLineAnActTheNewestFirst() {
            assertThat(acts(AuditFilter.ALL)).containsExactly("SaveSetting", "NoteStep", "VerifyCase", "SaveCase", "InitOffice");
        }

        @Test
        void saysHowManyRowsAndWhichCase() {
            ActLine line = read.page(AuditFilter.ALL.doing("SaveCase"), PageRequest.first(AuditRepository.ORDER, true, 50)).rows().getFirst();

            assertThat(line.rows()).isEqualTo(2);
            assertThat(line.subjects()).containsExactly("住〔2026〕0001号");
            assertThat(line.user()).isEqualTo("郭海燕");
        }

        @Test
        void isPagedInTheDatabase() {
            Page<ActLine> first = read.page(AuditFilter.ALL, PageRequest.first(AuditRepository.ORDER, true, 2));
            Page<ActLine> second = read.page(AuditFilter.ALL, PageRequest.first(AuditRepository.ORDER, true, 2).after(first.last()));

            assertThat(first.total()).isEqualTo(5);
            assertThat(second.rows()).extracting(ActLine::name).containsExactly("VerifyCase", "SaveCase");
        }

        @Test
        void isNarrowedToWhoDidIt() {
            assertThat(acts(AuditFilter.ALL.by("王建国"))).containsExactly("NoteStep", "VerifyCase");
        }

        /** 2026-11-21T17:00Z is the 22nd in the town. */
        @Test
        void isNarrowedToDaysOfTheTown() {
            assertThat(acts(AuditFilter.ALL.between(null, LocalDate.of(2026, 11, 21)))).containsExactly("SaveCase", "InitOffice");
            assertThat(acts(AuditFilter.ALL.between(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22)))).containsExactly("SaveSetting", "NoteStep", "VerifyCase");
        }

        @Test
        void isNarrowedToALedgerByItsCases() {
            assertThat(acts(AuditFilter.ALL.in(AuditArea.HOUSING))).containsExactly("VerifyCase", "SaveCase");
            assertThat(acts(AuditFilter.ALL.in(AuditArea.WATER))).isEmpty();
            assertThat(acts(AuditFilter.ALL.in(AuditArea.SETTINGS))).containsExactly("SaveSetting", "InitOffice");
        }

        @Test
        void isNarrowedToACaseByItsNumberOrHeadAlsoWhereARowOfItIsGone() {
            assertThat(acts(AuditFilter.ALL.matching("0001"))).containsExactly("NoteStep", "VerifyCase", "SaveCase");
            assertThat(acts(AuditFilter.ALL.matching("乌日"))).containsExactly("NoteStep", "VerifyCase", "SaveCase");
            assertThat(acts(AuditFilter.ALL.matching("0002"))).isEmpty();
        }
    }

    @Nested
    class ARecord {

        @Test
        void hasItsChangesInTheOfficesWordsTheNewestFirst() {
            List<RecordChange> changes = read.history(new AuditedRecord.OfCase(house));

            assertThat(changes).extracting(RecordChange::act).containsExactly("NoteStep", "VerifyCase", "SaveCase", "SaveCase");
            assertThat(changes.get(1).fields()).containsExactly(new RecordChange.Field("状态", "发现", "核实"));
            assertThat(changes.get(0).kind()).isEqualTo(RecordChange.Kind.REMOVED);
            assertThat(changes.get(0).subject()).isEqualTo("住〔2026〕0001号");
            assertThat(changes.getLast().fields()).contains(new RecordChange.Field("嘎查村", "", "三段地村"), new RecordChange.Field("台账", "", "住房安全台账"))
                    .extracting(RecordChange.Field::name).doesNotContain("编号顺序").containsSubsequence("状态", "户主", "嘎查村");
        }
    }
}
