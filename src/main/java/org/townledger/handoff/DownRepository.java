package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_CLUE;
import static org.townledger.store.schema.Tables.HANDOFF_ROLL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffClueRecord;
import org.townledger.store.schema.tables.records.HandoffRollRecord;

/** What the banner handed down: clues and rolls. */
public final class DownRepository {

    void save(Transaction tx, DownClue clue) {
        tx.save(new HandoffClueRecord(clue.id(), clue.from(), clue.to(), clue.ledger(), clue.name(), clue.idNumber(), clue.village(), clue.foundOn(),
                clue.source(), clue.note(), clue.state().name(), clue.caseId(), clue.reason(), HandoffRepository.at(clue.madeAt()), clue.madeBy(),
                HandoffRepository.at(clue.settledAt()), clue.settledBy()));
    }

    void save(Transaction tx, DownRoll roll) {
        tx.save(new HandoffRollRecord(roll.id(), roll.from(), roll.kind().name(), roll.fileName(), roll.sha256(), roll.bytes(), roll.state().name(),
                roll.comparison(), roll.reason(), HandoffRepository.at(roll.madeAt()), roll.madeBy(), HandoffRepository.at(roll.settledAt()),
                roll.settledBy()));
    }

    public Optional<DownClue> clue(Transaction tx, UUID id) {
        return tx.sql().selectFrom(HANDOFF_CLUE).where(HANDOFF_CLUE.ID.eq(id)).fetchOptional(DownRepository::read);
    }

    /** For that town, the oldest first. */
    public List<DownClue> clues(Transaction tx, String to) {
        return tx.sql().selectFrom(HANDOFF_CLUE).where(HANDOFF_CLUE.TO_OFFICE.eq(to)).orderBy(HANDOFF_CLUE.MADE_AT, HANDOFF_CLUE.ID)
                .fetch(DownRepository::read);
    }

    public Optional<DownRoll> roll(Transaction tx, UUID id) {
        return tx.sql().selectFrom(HANDOFF_ROLL).where(HANDOFF_ROLL.ID.eq(id)).fetchOptional(DownRepository::read);
    }

    /** The oldest first. */
    public List<DownRoll> rolls(Transaction tx) {
        return tx.sql().selectFrom(HANDOFF_ROLL).orderBy(HANDOFF_ROLL.MADE_AT, HANDOFF_ROLL.ID).fetch(DownRepository::read);
    }

    private static DownClue read(HandoffClueRecord row) {
        return new DownClue(row.getId(), row.getFromOffice(), row.getToOffice(), row.getLedger(), row.getName(), row.getIdNumber(), row.getVillage(),
                row.getFoundOn(), row.getSource(), row.getNote(), DownClue.State.valueOf(row.getState()), row.getCaseId(), row.getReason(),
                row.getMadeAt().toInstant(), row.getMadeBy(), instant(row.getSettledAt()), row.getSettledBy());
    }

    private static DownRoll read(HandoffRollRecord row) {
        return new DownRoll(row.getId(), row.getFromOffice(), RollKind.valueOf(row.getKind()), row.getFileName(), row.getSha256(), row.getByteCount(),
                DownRoll.State.valueOf(row.getState()), row.getComparisonId(), row.getReason(), row.getMadeAt().toInstant(), row.getMadeBy(),
                instant(row.getSettledAt()), row.getSettledBy());
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
