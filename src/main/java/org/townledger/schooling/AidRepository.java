package org.townledger.schooling;

import static org.townledger.store.schema.Tables.STUDENT_AID;

import java.util.List;
import java.util.UUID;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.StudentAidRecord;

/** The student-aid list. */
public final class AidRepository {

    List<StudentAid> ofYear(Transaction tx, int year) {
        return tx.sql().selectFrom(STUDENT_AID).where(STUDENT_AID.AID_YEAR.eq(year)).orderBy(STUDENT_AID.ID).fetch(AidRepository::aid);
    }

    void save(Transaction tx, StudentAid aid) {
        tx.save(new StudentAidRecord(aid.id(), aid.person(), aid.idNumber(), aid.stage(), aid.school(), aid.kind(), aid.amount(),
                aid.year(), aid.semester(), aid.accountTail(), aid.note()));
    }

    void remove(Transaction tx, UUID id) {
        tx.remove(STUDENT_AID, id);
    }

    private static StudentAid aid(StudentAidRecord row) {
        return new StudentAid(row.getId(), row.getPersonId(), row.getIdNumber(), row.getSchoolStage(), row.getSchool(), row.getAidKind(),
                row.getAmount(), row.getAidYear(), row.getSemester(), row.getAccountTail(), row.getNote());
    }
}
