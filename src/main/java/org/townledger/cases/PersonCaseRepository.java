package org.townledger.cases;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.townledger.store.schema.Tables.CASE_FILE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.townledger.identity.PersonName;
import org.townledger.store.Transaction;

/** A ledger's cases of one person. */
public final class PersonCaseRepository {

    /** The newest open case of the same person: by the ID number; where one side lacks it, by household and name. */
    public Optional<CaseFile> open(Transaction tx, LedgerName ledger, Concerned whom) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.LEDGER.eq(ledger.key()), samePerson(whom),
                        CASE_FILE.STATE.in(Stream.of(CaseState.values()).filter(CaseState::isOpen).map(Enum::name).toList()))
                .orderBy(CASE_FILE.FOUND_ON.desc(), CASE_FILE.ID.desc()).limit(1).fetchOptional(CaseRepository::file);
    }

    /** The newest case of each person with a whole ID number, open or not, by that number. */
    public Map<String, CaseFile> newest(Transaction tx, LedgerName ledger) {
        Map<String, CaseFile> newest = new HashMap<>();
        tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.LEDGER.eq(ledger.key()), CASE_FILE.ID_NUMBER.isNotNull())
                .orderBy(CASE_FILE.FOUND_ON, CASE_FILE.ID).forEach(row -> newest.put(row.getIdNumber(), CaseRepository.file(row)));
        return newest;
    }

    private static Condition samePerson(Concerned whom) {
        Condition number = whom.wholeId().map(whole -> CASE_FILE.ID_NUMBER.eq(whole.digits())).orElse(falseCondition());
        Condition noOtherNumber = whom.wholeId().isPresent() ? CASE_FILE.ID_NUMBER.isNull() : noCondition();
        Condition named = whom.household() == null ? falseCondition() : CASE_FILE.HOUSEHOLD_ID.eq(whom.household())
                .and(CASE_FILE.HEAD_KEY.eq(PersonName.of(whom.head()).key())).and(noOtherNumber);
        return number.or(named);
    }
}
