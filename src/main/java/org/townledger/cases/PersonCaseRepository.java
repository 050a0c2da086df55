package org.townledger.cases;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.townledger.store.schema.Tables.CASE_FILE;

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

    private static Condition samePerson(Concerned whom) {
        Condition number = whom.wholeId().map(whole -> CASE_FILE.ID_NUMBER.eq(whole.digits())).orElse(falseCondition());
        Condition noOtherNumber = whom.wholeId().isPresent() ? CASE_FILE.ID_NUMBER.isNull() : noCondition();
        Condition named = whom.household() == null ? falseCondition() : CASE_FILE.HOUSEHOLD_ID.eq(whom.household())
                .and(CASE_FILE.HEAD_KEY.eq(PersonName.of(whom.head()).key())).and(noOtherNumber);
        return number.or(named);
    }
}
