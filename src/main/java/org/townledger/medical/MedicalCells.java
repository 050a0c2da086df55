package org.townledger.medical;

import static org.townledger.cases.SharedCells.pick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.SharedCells;
import org.townledger.columns.RowValues;

/** Brings what a row says into a patient's case. */
final class MedicalCells {

    private MedicalCells() {
    }

    static MedicalCase filled(MedicalCase subject, RowValues row, LedgerWords words) {
        var columns = new MedicalColumns(words);
        MedicalCase filled = subject.with(SharedCells.filled(subject.file(), row, columns.shared, words))
                .with(patient(subject.patient(), row, columns))
                .with(stay(subject.stay(), row, columns))
                .with(doctor(subject.doctor(), row, columns))
                .withSupports(supports(subject, row, columns));
        return withShareChecked(filled, row.get(columns.selfShare), words);
    }

    private static Patient patient(Patient was, RowValues row, MedicalColumns columns) {
        return new Patient(pick(row, columns.head, was.head()), Boolean.TRUE.equals(pick(row, columns.livesElsewhere, was.livesElsewhere())),
                pick(row, columns.elsewhereReason, was.elsewhereReason()));
    }

    private static Stay stay(Stay was, RowValues row, MedicalColumns columns) {
        return new Stay(was.id(), pick(row, columns.admittedOn, was.admittedOn()), pick(row, columns.dischargedOn, was.dischargedOn()),
                pick(row, columns.hospital, was.hospital()), pick(row, columns.level, was.level()), pick(row, columns.disease, was.disease()),
                pick(row, columns.insured, was.insured()), bill(was.bill(), row, columns), payLater(was.payLater(), row, columns));
    }

    private static Bill bill(Bill was, RowValues row, MedicalColumns columns) {
        return new Bill(pick(row, columns.total, was.total()), pick(row, columns.basic, was.basic()), pick(row, columns.serious, was.serious()),
                pick(row, columns.aid, was.aid()), pick(row, columns.otherAid, was.otherAid()), pick(row, columns.selfPaid, was.selfPaid()),
                pick(row, columns.outsideCatalogue, was.outsideCatalogue()), pick(row, columns.oneStop, was.oneStop())).settled();
    }

    private static PayLater payLater(PayLater was, RowValues row, MedicalColumns columns) {
        return new PayLater(pick(row, columns.payLater, was.granted()), pick(row, columns.guaranteeNo, was.guaranteeNo()),
                pick(row, columns.guaranteedOn, was.guaranteedOn()), pick(row, columns.guaranteeAmount, was.amount()),
                pick(row, columns.repayDue, was.repayDue()), pick(row, columns.repaidOn, was.repaidOn()));
    }

    private static FamilyDoctor doctor(FamilyDoctor was, RowValues row, MedicalColumns columns) {
        return new FamilyDoctor(pick(row, columns.contracted, was.signed()), pick(row, columns.chronic, was.chronic()),
                pick(row, columns.doctor, was.doctor()), pick(row, columns.doctorPhone, was.phone()),
                pick(row, columns.contractedOn, was.signedOn()), was.visits());
    }

    /** What the cell names stays with its amount and day; what it names anew has none yet. */
    private static List<Support> supports(MedicalCase subject, RowValues row, MedicalColumns columns) {
        String said = pick(row, columns.measures, columns.measures.value().apply(subject));
        List<String> kinds = said == null ? List.of() : Support.BETWEEN.splitAsStream(said).filter(kind -> !kind.isBlank()).distinct().toList();
        var supports = new ArrayList<>(subject.supports().stream().filter(support -> kinds.contains(support.kind())).toList());
        kinds.stream().filter(kind -> supports.stream().noneMatch(support -> support.kind().equals(kind)))
                .forEach(kind -> supports.add(new Support(null, kind, null, null)));
        return supports;
    }

    /** A share that does not follow from the amounts is no reason to refuse the row; the case's note says so. */
    private static MedicalCase withShareChecked(MedicalCase patient, @Nullable BigDecimal written, LedgerWords words) {
        Optional<BigDecimal> computed = patient.stay().bill().selfShare();
        if (written == null || computed.isEmpty() || Share.isSaid(written, computed.get())) {
            return patient;
        }
        String remark = words.wording().say("medical.share.differs", Share.text(written), Share.text(computed.get()));
        String note = patient.file().note();
        return note != null && note.contains(remark) ? patient
                : patient.with(patient.file().noted(note == null ? remark : note + "\n" + remark));
    }
}
