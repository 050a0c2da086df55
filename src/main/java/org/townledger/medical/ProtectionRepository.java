package org.townledger.medical;

import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.MEDICAL_INSURANCE;
import static org.townledger.store.schema.Tables.MEDICAL_SUPPORT;
import static org.townledger.store.schema.Tables.MEDICAL_VISIT;
import static org.townledger.store.schema.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.MedicalInsuranceRecord;
import org.townledger.store.schema.tables.records.MedicalSupportRecord;
import org.townledger.store.schema.tables.records.MedicalVisitRecord;

/** What protects a patient's household: insurance, the family doctor's visits, support. And who belongs to it. */
public final class ProtectionRepository {

    /** What stands beside a case, by case. */
    record Found(Map<UUID, List<Insurance>> insured, Map<UUID, List<Visit>> visits, Map<UUID, List<Support>> supports,
                 Map<UUID, List<Member>> members) {

        List<Insurance> insuredOf(UUID patient) {
            return insured.getOrDefault(patient, List.of());
        }

        List<Visit> visitsOf(UUID patient) {
            return visits.getOrDefault(patient, List.of());
        }

        List<Support> supportsOf(UUID patient) {
            return supports.getOrDefault(patient, List.of());
        }

        List<Member> membersOf(UUID patient) {
            return members.getOrDefault(patient, List.of());
        }
    }

    Found of(Transaction tx, Select<Record1<UUID>> cases) {
        var insured = tx.sql().selectFrom(MEDICAL_INSURANCE).where(MEDICAL_INSURANCE.CASE_ID.in(cases))
                .orderBy(MEDICAL_INSURANCE.INSURED_YEAR.desc(), MEDICAL_INSURANCE.ID).fetch().stream()
                .collect(Collectors.groupingBy(MedicalInsuranceRecord::getCaseId, Collectors.mapping(row -> new Insurance(row.getId(), row.getPersonId(),
                        row.getName(), row.getInsuredYear(), row.getStatus(), row.getPremium(), row.getSupport(), row.getSupportKind()), Collectors.toList())));
        var visits = tx.sql().selectFrom(MEDICAL_VISIT).where(MEDICAL_VISIT.CASE_ID.in(cases))
                .orderBy(MEDICAL_VISIT.VISITED_ON, MEDICAL_VISIT.ID).fetch().stream()
                .collect(Collectors.groupingBy(MedicalVisitRecord::getCaseId, Collectors.mapping(row -> new Visit(row.getId(), row.getVisitedOn(),
                        row.getVisitedBy(), row.getFinding()), Collectors.toList())));
        var supports = tx.sql().selectFrom(MEDICAL_SUPPORT).where(MEDICAL_SUPPORT.CASE_ID.in(cases))
                .orderBy(MEDICAL_SUPPORT.POSITION).fetch().stream()
                .collect(Collectors.groupingBy(MedicalSupportRecord::getCaseId, Collectors.mapping(row -> new Support(row.getId(), row.getKind(),
                        row.getAmount(), row.getGrantedOn()), Collectors.toList())));
        return new Found(insured, visits, supports, members(tx, cases));
    }

    /** The members of the patients' households today, the head first. */
    private static Map<UUID, List<Member>> members(Transaction tx, Select<Record1<UUID>> cases) {
        return tx.sql().select(CASE_FILE.ID, PERSON.ID, PERSON.NAME).from(CASE_FILE).join(PERSON).on(PERSON.HOUSEHOLD_ID.eq(CASE_FILE.HOUSEHOLD_ID))
                .where(CASE_FILE.ID.in(cases), PERSON.LEFT_ON.isNull().or(PERSON.LEFT_ON.gt(tx.today())))
                .orderBy(CASE_FILE.ID, PERSON.IS_HEAD.desc(), PERSON.ID).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.get(CASE_FILE.ID),
                        Collectors.mapping(row -> new Member(row.get(PERSON.ID), row.get(PERSON.NAME)), Collectors.toList())));
    }

    /** @return whether anything changed */
    boolean save(Transaction tx, MedicalCase patient) {
        UUID caseId = patient.file().id();
        boolean insured = replace(tx, MEDICAL_INSURANCE, MEDICAL_INSURANCE.ID, MEDICAL_INSURANCE.CASE_ID, caseId,
                patient.insured().stream().map(row -> new MedicalInsuranceRecord(id(tx, row.id()), caseId, row.person(), row.name(), row.year(),
                        row.status(), row.premium(), row.support(), row.supportKind())).toList());
        boolean visits = replace(tx, MEDICAL_VISIT, MEDICAL_VISIT.ID, MEDICAL_VISIT.CASE_ID, caseId,
                patient.doctor().visits().stream().map(visit -> new MedicalVisitRecord(id(tx, visit.id()), caseId, visit.on(), visit.by(), visit.finding())).toList());
        var supports = new ArrayList<MedicalSupportRecord>();
        patient.supports().forEach(support -> supports.add(new MedicalSupportRecord(id(tx, support.id()), caseId, supports.size() + 1,
                support.kind(), support.amount(), support.grantedOn())));
        boolean given = replace(tx, MEDICAL_SUPPORT, MEDICAL_SUPPORT.ID, MEDICAL_SUPPORT.CASE_ID, caseId, supports);
        return insured || visits || given;
    }

    void remove(Transaction tx, UUID caseId) {
        replace(tx, MEDICAL_INSURANCE, MEDICAL_INSURANCE.ID, MEDICAL_INSURANCE.CASE_ID, caseId, List.of());
        replace(tx, MEDICAL_VISIT, MEDICAL_VISIT.ID, MEDICAL_VISIT.CASE_ID, caseId, List.of());
        replace(tx, MEDICAL_SUPPORT, MEDICAL_SUPPORT.ID, MEDICAL_SUPPORT.CASE_ID, caseId, List.of());
    }

    /** Brings the case's rows in a table to those; what is not among them goes. */
    private static <R extends UpdatableRecord<R>> boolean replace(Transaction tx, Table<R> table, TableField<R, UUID> id, TableField<R, UUID> caseId,
                                                                   UUID patient, List<R> rows) {
        List<UUID> gone = new ArrayList<>(tx.sql().select(id).from(table).where(caseId.eq(patient)).fetch(id));
        boolean changed = false;
        for (R row : rows) {
            gone.remove(row.get(id));
            changed |= tx.save(row);
        }
        gone.forEach(old -> tx.remove(table, old));
        return changed || !gone.isEmpty();
    }

    private static UUID id(Transaction tx, @Nullable UUID known) {
        return known == null ? tx.newId() : known;
    }
}
