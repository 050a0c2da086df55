package org.townledger.medical;

import static org.townledger.store.schema.Tables.MEDICAL_STAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record1;
import org.jooq.Select;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.MedicalStayRecord;

/** The stays that a case gathers. */
public final class StayRepository {

    /** @return whether anything changed */
    boolean save(Transaction tx, MedicalCase patient) {
        UUID caseId = patient.file().id();
        List<UUID> gone = new ArrayList<>(ids(tx, caseId));
        boolean changed = false;
        int position = 0;
        for (Stay stay : patient.stays()) {
            UUID id = stay.id() == null ? tx.newId() : stay.id();
            gone.remove(id);
            changed |= tx.save(row(stay, id, caseId, ++position));
        }
        gone.forEach(id -> tx.remove(MEDICAL_STAY, id));
        return changed || !gone.isEmpty();
    }

    void remove(Transaction tx, UUID caseId) {
        ids(tx, caseId).forEach(id -> tx.remove(MEDICAL_STAY, id));
    }

    /** The stays of the cases, by case, in their order. */
    Map<UUID, List<Stay>> of(Transaction tx, Select<Record1<UUID>> cases) {
        return tx.sql().selectFrom(MEDICAL_STAY).where(MEDICAL_STAY.CASE_ID.in(cases)).orderBy(MEDICAL_STAY.CASE_ID, MEDICAL_STAY.POSITION)
                .fetch().stream().collect(Collectors.groupingBy(MedicalStayRecord::getCaseId, Collectors.mapping(StayRepository::stay, Collectors.toList())));
    }

    /** Those of the case's stays that had been recorded by then, as they were. */
    List<Stay> recordedAt(Transaction tx, UUID caseId, long sequence) {
        return ids(tx, caseId).stream().map(id -> tx.rowAt(MEDICAL_STAY, id, sequence)).flatMap(Optional::stream).map(values -> {
            var row = new MedicalStayRecord();
            row.fromMap(values);
            return stay(row);
        }).toList();
    }

    private static List<UUID> ids(Transaction tx, UUID caseId) {
        return tx.sql().select(MEDICAL_STAY.ID).from(MEDICAL_STAY).where(MEDICAL_STAY.CASE_ID.eq(caseId))
                .orderBy(MEDICAL_STAY.POSITION).fetch(MEDICAL_STAY.ID);
    }

    private static MedicalStayRecord row(Stay stay, UUID id, UUID caseId, int position) {
        Bill bill = stay.bill();
        PayLater later = stay.payLater();
        var row = new MedicalStayRecord();
        row.setId(id);
        row.setCaseId(caseId);
        row.setPosition(position);
        row.setAdmittedOn(stay.admittedOn());
        row.setDischargedOn(stay.dischargedOn());
        row.setHospital(stay.hospital());
        row.setHospitalLevel(stay.level());
        row.setDisease(stay.disease());
        row.setInsured(stay.insured());
        row.setTotal(bill.total());
        row.setBasic(bill.basic());
        row.setSerious(bill.serious());
        row.setAid(bill.aid());
        row.setOtherAid(bill.otherAid());
        row.setSelfPaid(bill.selfPaid());
        row.setOutsideCatalogue(bill.outsideCatalogue());
        row.setOneStop(bill.oneStop());
        row.setPayLater(later.granted());
        row.setGuaranteeNo(later.guaranteeNo());
        row.setGuaranteedOn(later.guaranteedOn());
        row.setGuaranteeAmount(later.amount());
        row.setRepayDue(later.repayDue());
        row.setRepaidOn(later.repaidOn());
        return row;
    }

    private static Stay stay(MedicalStayRecord row) {
        return new Stay(row.getId(), row.getAdmittedOn(), row.getDischargedOn(), row.getHospital(), row.getHospitalLevel(), row.getDisease(),
                row.getInsured(),
                new Bill(row.getTotal(), row.getBasic(), row.getSerious(), row.getAid(), row.getOtherAid(), row.getSelfPaid(),
                        row.getOutsideCatalogue(), row.getOneStop()),
                new PayLater(row.getPayLater(), row.getGuaranteeNo(), row.getGuaranteedOn(), row.getGuaranteeAmount(), row.getRepayDue(), row.getRepaidOn()));
    }
}
