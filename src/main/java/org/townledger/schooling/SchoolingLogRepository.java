package org.townledger.schooling;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.townledger.store.schema.Tables.SCHOOLING_CHECK;
import static org.townledger.store.schema.Tables.SCHOOLING_NOTICE;
import static org.townledger.store.schema.Tables.SCHOOLING_PERSUASION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.SchoolingCheckRecord;
import org.townledger.store.schema.tables.records.SchoolingNoticeRecord;
import org.townledger.store.schema.tables.records.SchoolingPersuasionRecord;

/** What is written down of the cases one by one: persuasions, notices, checks. */
public final class SchoolingLogRepository {

    /** Beyond so many cases all logs are read rather than asked for by name. */
    private static final int MANY = 500;

    private final String office;

    public SchoolingLogRepository(String office) {
        this.office = office;
    }

    SchoolingLog of(Transaction tx, UUID caseId) {
        return of(tx, List.of(caseId)).getOrDefault(caseId, SchoolingLog.EMPTY);
    }

    /** The logs of those cases that have one. */
    Map<UUID, SchoolingLog> of(Transaction tx, Collection<UUID> cases) {
        Map<UUID, List<Persuasion>> persuasions = tx.sql().selectFrom(SCHOOLING_PERSUASION)
                .where(among(SCHOOLING_PERSUASION.CASE_ID, cases)).orderBy(SCHOOLING_PERSUASION.ID)
                .fetchGroups(SCHOOLING_PERSUASION.CASE_ID, SchoolingLogRepository::persuasion);
        Map<UUID, List<Notice>> notices = tx.sql().selectFrom(SCHOOLING_NOTICE)
                .where(among(SCHOOLING_NOTICE.CASE_ID, cases)).orderBy(SCHOOLING_NOTICE.ID)
                .fetchGroups(SCHOOLING_NOTICE.CASE_ID, SchoolingLogRepository::notice);
        Map<UUID, List<SchoolCheck>> checks = tx.sql().selectFrom(SCHOOLING_CHECK)
                .where(among(SCHOOLING_CHECK.CASE_ID, cases)).orderBy(SCHOOLING_CHECK.ID)
                .fetchGroups(SCHOOLING_CHECK.CASE_ID, SchoolingLogRepository::check);
        var logs = new HashMap<UUID, SchoolingLog>();
        for (UUID id : cases) {
            var log = new SchoolingLog(persuasions.getOrDefault(id, List.of()), notices.getOrDefault(id, List.of()),
                    checks.getOrDefault(id, List.of()));
            if (!log.isEmpty()) {
                logs.put(id, log);
            }
        }
        return logs;
    }

    private static Condition among(TableField<?, UUID> caseId, Collection<UUID> cases) {
        return cases.size() > MANY ? noCondition() : caseId.in(cases);
    }

    /** The log as it was recorded after the journal's entry of that sequence; what was struck out since is not in it. */
    SchoolingLog recordedAt(Transaction tx, UUID caseId, long sequence) {
        SchoolingLog now = of(tx, caseId);
        return new SchoolingLog(
                now.persuasions().stream().filter(one -> tx.rowAt(SCHOOLING_PERSUASION, one.id(), sequence).isPresent()).toList(),
                now.notices().stream().filter(one -> tx.rowAt(SCHOOLING_NOTICE, one.id(), sequence).isPresent()).toList(),
                now.checks().stream().filter(one -> tx.rowAt(SCHOOLING_CHECK, one.id(), sequence).isPresent()).toList());
    }

    void save(Transaction tx, UUID caseId, Persuasion one) {
        tx.save(new SchoolingPersuasionRecord(one.id(), caseId, one.day(), one.persuaders(), one.met(), one.way(), one.result(),
                one.nextStep(), one.recordedBy()));
    }

    void save(Transaction tx, UUID caseId, SchoolCheck one) {
        tx.save(new SchoolingCheckRecord(one.id(), caseId, one.day(), one.inSchool(), one.by(), one.note(), one.recordedBy()));
    }

    void save(Transaction tx, Notice one) {
        Notice.Voided voided = one.voided();
        tx.save(new SchoolingNoticeRecord(one.id(), one.caseId(), office, one.kind().name(), one.year(), one.serial(), one.number(), one.title(),
                one.issuedOn(), one.complyBy(), one.addressee(), one.body(), one.issuedBy(), voided == null ? null : voided.on(),
                voided == null ? null : voided.reason()));
    }

    void removePersuasion(Transaction tx, UUID id) {
        tx.remove(SCHOOLING_PERSUASION, id);
    }

    void removeCheck(Transaction tx, UUID id) {
        tx.remove(SCHOOLING_CHECK, id);
    }

    Optional<Notice> notice(Transaction tx, UUID id) {
        return tx.sql().selectFrom(SCHOOLING_NOTICE).where(SCHOOLING_NOTICE.ID.eq(id)).fetchOptional(SchoolingLogRepository::notice);
    }

    /** Whether no notice of this office has that kind's number in that year. */
    boolean isFree(Transaction tx, Notice notice) {
        return !tx.sql().fetchExists(SCHOOLING_NOTICE, SCHOOLING_NOTICE.OFFICE.eq(office), SCHOOLING_NOTICE.KIND.eq(notice.kind().name()),
                SCHOOLING_NOTICE.NUMBER_YEAR.eq(notice.year()), SCHOOLING_NOTICE.SERIAL.eq(notice.serial()));
    }

    /** The next free number of a kind in a year; nobody else gets one before the transaction ends. */
    int nextSerial(Transaction tx, NoticeKind kind, int year) {
        tx.lockNumbers();
        return 1 + tx.sql().select(coalesce(max(SCHOOLING_NOTICE.SERIAL), inline(0))).from(SCHOOLING_NOTICE)
                .where(SCHOOLING_NOTICE.OFFICE.eq(office), SCHOOLING_NOTICE.KIND.eq(kind.name()), SCHOOLING_NOTICE.NUMBER_YEAR.eq(year))
                .fetchSingle().value1();
    }

    private static Persuasion persuasion(SchoolingPersuasionRecord row) {
        return new Persuasion(row.getId(), row.getHappenedOn(), row.getPersuaders(), row.getMet(), row.getWay(), row.getResult(),
                row.getNextStep(), row.getRecordedBy());
    }

    private static SchoolCheck check(SchoolingCheckRecord row) {
        return new SchoolCheck(row.getId(), row.getCheckedOn(), row.getInSchool(), row.getCheckedBy(), row.getNote(), row.getRecordedBy());
    }

    private static Notice notice(SchoolingNoticeRecord row) {
        Notice.Voided voided = row.getVoidedOn() == null ? null : new Notice.Voided(row.getVoidedOn(), row.getVoidReason());
        return new Notice(row.getId(), row.getCaseId(), NoticeKind.valueOf(row.getKind()), row.getNumberText(), row.getTitle(), row.getNumberYear(),
                row.getSerial(), row.getIssuedOn(), row.getComplyBy(), row.getAddressee(), row.getBody(), row.getIssuedBy(), voided);
    }
}
