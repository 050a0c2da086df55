package org.townledger.medical;

import java.util.List;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseFile;
import org.townledger.cases.DueWork;
import org.townledger.wording.Sentence;

/**
 * What a patient's case has to be done for (敖党发〔2024〕20号 第三章一(一)2 医疗保障(1)(2)): its own day due, the warning of
 * what was paid, the family doctor's visit, money to be paid back, insurance that is missing.
 */
record MedicalWork(MedicalRules rules, MedicalPolicy policy) {

    void add(MedicalCase patient, DueWork due) {
        CaseFile file = patient.file();
        if (!file.state().isOpen()) {
            return;
        }
        List<Blocker> blockers = rules.closingBlockers(patient, policy);
        due.settle(file, () -> blockers);
        policy.warning(patient).ifPresent(warning -> addWarning(patient, warning, blockers, due));
        policy.nextVisit(patient).filter(_ -> Boolean.TRUE.equals(patient.doctor().signed()))
                .ifPresent(day -> due.by(file, day, "next_visit", Sentence.of("medical.work.visit")));
        patient.stays().stream().map(Stay::payLater).filter(later -> later.repaidOn() == null)
                .forEach(later -> due.by(file, later.repayDue(), "repaid_on", Sentence.of("medical.work.repay")));
        // Nobody is warned of before the household's insurance has been asked for at all.
        int year = policy.day().getYear();
        if (patient.insured().stream().anyMatch(row -> row.year() == year && row.status() != null)) {
            blockers.stream().filter(blocker -> blocker.field().equals("insurance")).findFirst()
                    .ifPresent(blocker -> due.warn(file, blocker.field(), blocker.what()));
        }
    }

    private static void addWarning(MedicalCase patient, MedicalWarning warning, List<Blocker> blockers, DueWork due) {
        String paid = MedicalRules.yuan(warning.selfPaid());
        String line = MedicalRules.yuan(warning.line());
        switch (warning.level()) {
            case REACHED -> blockers.stream().filter(blocker -> blocker.field().equals("measures")).findFirst()
                    .ifPresent(blocker -> due.warn(patient.file(), blocker.field(), Sentence.of("medical.work.reached", paid, line)));
            case NEAR -> due.warn(patient.file(), "measures", Sentence.of("medical.work.near", paid, line));
            case NONE -> {
            }
        }
    }
}
