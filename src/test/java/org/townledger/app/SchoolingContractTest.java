package org.townledger.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.schooling.SchoolingCase;
import org.townledger.store.Act;
import org.townledger.store.schema.tables.records.SchoolingCheckRecord;
import org.townledger.store.schema.tables.records.SchoolingNoticeRecord;
import org.townledger.store.schema.tables.records.SchoolingPersuasionRecord;

@DisplayName("The schooling ledger, as every ledger")
class SchoolingContractTest extends LedgerContract<SchoolingCase> {

    @Override
    LedgerUse<SchoolingCase, ?> in(Wiring wiring) {
        return wiring.schooling;
    }

    @Override
    Path oldSheet() {
        return HousingTruth.SAMPLES.resolve("schooling.xlsx");
    }

    @Override
    Set<String> harmlessHere() {
        return Set.of();
    }

    @Override
    void hang(TownOffice in, SchoolingCase subject) {
        var id = subject.file().id();
        LocalDate day = subject.file().foundOn();
        in.store.write(new Act(TownOffice.CLERK, "Sample"), tx -> {
            tx.save(new SchoolingPersuasionRecord(tx.newId(), id, day.plusDays(1), "孟克、乌云", "父亲", "入户", "同意返校", "9月1日送到校", "郭海燕"));
            tx.save(new SchoolingPersuasionRecord(tx.newId(), id, day.plusDays(2), "孟克", null, null, "没有见到人", null, "苏日娜"));
            tx.save(new SchoolingCheckRecord(tx.newId(), id, day.plusDays(9), true, "班主任", "在班上课", "郭海燕"));
            tx.save(new SchoolingNoticeRecord(tx.newId(), id, TownOffice.CODE, "SUMMONS", 2026, 1, "敖教督〔2026〕1号", "督促入学通知书", day.plusDays(3),
                    day.plusDays(10), "巴雅尔", "第一段。\n第二段。", "郭海燕", null, null));
            return tx.save(new SchoolingNoticeRecord(tx.newId(), id, TownOffice.CODE, "ORDER", 2026, 1, "敖教责〔2026〕1号", "责令限期改正通知书",
                    day.plusDays(12), day.plusDays(20), "巴雅尔", "正文。", "郭海燕", day.plusDays(13), "文号写错"));
        });
    }
}
