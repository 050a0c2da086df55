package org.townledger.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.cases.WorkSource;
import org.townledger.store.Transaction;
import org.townledger.vault.BackupRepository;
import org.townledger.vault.BackupState;
import org.townledger.vault.BackupStateRules;
import org.townledger.vault.BackupWords;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A backup that was missed, among what is to be done. */
final class BackupWork implements WorkSource {

    private static final UUID SUBJECT = new UUID(0, 0);

    private final BackupRepository backups;
    private final Wording wording;

    BackupWork(BackupRepository backups, Wording wording) {
        this.backups = backups;
        this.wording = wording;
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        LocalDate today = tx.today();
        LocalDate first = today.minusDays(BackupStateRules.DAYS);
        BackupState state = BackupStateRules.of(backups.since(tx, first.atStartOfDay(Transaction.TOWN).toInstant()), backups.lastGood(tx),
                backups.changedDays(tx, first, today), today, Transaction.TOWN);
        @Nullable Sentence what = BackupWords.work(state);
        if (what == null) {
            return List.of();
        }
        @Nullable LocalDate since = BackupWords.missingSince(state);
        return List.of(new Work(since == null ? WorkKind.TODAY : WorkKind.OVERDUE, BackupDesk.KEY, SUBJECT, wording.say("app.backup.subject"), what,
                since == null ? today : since, null));
    }
}
