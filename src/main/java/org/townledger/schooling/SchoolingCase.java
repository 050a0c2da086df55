package org.townledger.schooling;

import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;

/** One child on the ledger (一生一案), from the finding of the absence to its end. */
public record SchoolingCase(CaseFile file, Student student, Guardian guardian, Lines lines, Absence absence, LawfulStatus status,
                            Return back, HomeTeaching teaching, SchoolingLog log) {

    public static SchoolingCase found(CaseFile file) {
        return new SchoolingCase(file, Student.UNKNOWN, Guardian.UNKNOWN, Lines.NONE, Absence.UNKNOWN, LawfulStatus.NONE,
                Return.NONE, HomeTeaching.NONE, SchoolingLog.EMPTY);
    }

    /** Times that somebody went to persuade: those that the old ledger counted, and those written down one by one. */
    public int visits() {
        Integer carried = absence.carriedVisits();
        return (carried == null ? 0 : carried) + log.persuasions().size();
    }

    public SchoolingCase with(CaseFile newFile) {
        return new SchoolingCase(newFile, student, guardian, lines, absence, status, back, teaching, log);
    }

    public SchoolingCase with(Student newStudent) {
        return new SchoolingCase(file, newStudent, guardian, lines, absence, status, back, teaching, log);
    }

    public SchoolingCase with(Guardian newGuardian) {
        return new SchoolingCase(file, student, newGuardian, lines, absence, status, back, teaching, log);
    }

    public SchoolingCase with(Lines newLines) {
        return new SchoolingCase(file, student, guardian, newLines, absence, status, back, teaching, log);
    }

    public SchoolingCase with(Absence newAbsence) {
        return new SchoolingCase(file, student, guardian, lines, newAbsence, status, back, teaching, log);
    }

    public SchoolingCase with(LawfulStatus newStatus) {
        return new SchoolingCase(file, student, guardian, lines, absence, newStatus, back, teaching, log);
    }

    public SchoolingCase with(Return newReturn) {
        return new SchoolingCase(file, student, guardian, lines, absence, status, newReturn, teaching, log);
    }

    public SchoolingCase with(HomeTeaching newTeaching) {
        return new SchoolingCase(file, student, guardian, lines, absence, status, back, newTeaching, log);
    }

    public SchoolingCase with(SchoolingLog newLog) {
        return new SchoolingCase(file, student, guardian, lines, absence, status, back, teaching, newLog);
    }

    public SchoolingCase in(CaseState state) {
        return with(file.in(state));
    }
}
