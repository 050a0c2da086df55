package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_ANSWER;
import static org.townledger.store.schema.Tables.HOUSEHOLD_TRANSFER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffAnswerRecord;
import org.townledger.store.schema.tables.records.HouseholdTransferRecord;

/** Households that move between towns, and what towns answer to what came down. */
public final class TransferRepository {

    void save(Transaction tx, Transfer moving) {
        tx.save(new HouseholdTransferRecord(moving.id(), moving.household(), moving.from(), moving.to(), moving.number(), moving.village(), moving.head(),
                moving.movedOn(), moving.reason(), moving.content(), moving.state().name(), HandoffRepository.at(moving.madeAt()), moving.madeBy(),
                HandoffRepository.at(moving.settledAt()), moving.settledBy()));
    }

    void save(Transaction tx, DownAnswer answer) {
        tx.save(new HandoffAnswerRecord(answer.id(), answer.about().name(), answer.aboutId(), answer.office(), answer.accepted(), answer.reason(),
                answer.record(), answer.number(), HandoffRepository.at(answer.madeAt()), answer.madeBy()));
    }

    public Optional<TransferAndAnswer> find(Transaction tx, UUID id) {
        return all(tx, HOUSEHOLD_TRANSFER.ID.eq(id)).stream().findFirst();
    }

    /** Every one that is known here, the newest first. */
    public List<TransferAndAnswer> all(Transaction tx) {
        return all(tx, DSL.noCondition());
    }

    /** The newest first. */
    public List<TransferAndAnswer> of(Transaction tx, UUID household) {
        return all(tx, HOUSEHOLD_TRANSFER.HOUSEHOLD_ID.eq(household));
    }

    private List<TransferAndAnswer> all(Transaction tx, Condition which) {
        Map<UUID, DownAnswer> said = answers(tx, DownAnswer.About.TRANSFER);
        return tx.sql().selectFrom(HOUSEHOLD_TRANSFER).where(which).orderBy(HOUSEHOLD_TRANSFER.MADE_AT.desc(), HOUSEHOLD_TRANSFER.ID)
                .fetch(TransferRepository::read).stream().map(moving -> new TransferAndAnswer(moving, of(moving, said.get(moving.id())))).toList();
    }

    /** Only the town that it is to move to can say something. */
    private static @org.jspecify.annotations.Nullable DownAnswer of(Transfer moving, @org.jspecify.annotations.Nullable DownAnswer said) {
        return said != null && said.office().equals(moving.to()) ? said : null;
    }

    /** By what they answer. */
    public Map<UUID, DownAnswer> answers(Transaction tx, DownAnswer.About about) {
        return tx.sql().selectFrom(HANDOFF_ANSWER).where(HANDOFF_ANSWER.ABOUT.eq(about.name())).orderBy(HANDOFF_ANSWER.ID).fetch(TransferRepository::read)
                .stream().collect(Collectors.toMap(DownAnswer::aboutId, answer -> answer, (first, _) -> first));
    }

    private static Transfer read(HouseholdTransferRecord row) {
        return new Transfer(row.getId(), row.getHouseholdId(), row.getFromOffice(), row.getToOffice(), row.getHouseholdNo(), row.getVillage(), row.getHead(),
                row.getMovedOn(), row.getReason(), row.getHouseholdJson(), Transfer.State.valueOf(row.getState()), row.getMadeAt().toInstant(), row.getMadeBy(),
                DownRepository.instant(row.getSettledAt()), row.getSettledBy());
    }

    private static DownAnswer read(HandoffAnswerRecord row) {
        return new DownAnswer(row.getId(), DownAnswer.About.valueOf(row.getAbout()), row.getAboutId(), row.getOffice(), row.getAccepted(), row.getReason(),
                row.getRecordId(), row.getNumberText(), row.getMadeAt().toInstant(), row.getMadeBy());
    }
}
