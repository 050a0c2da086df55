package org.townledger.banner;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.townledger.cases.CaseRepository;
import org.townledger.store.Transaction;

/** Persons who stand in more than one town, by their whole ID numbers alone: as present members of households, or in cases. */
public final class ElsewhereRepository {

    /** Every whole ID number with each town in which it stands. */
    private static Select<Record2<String, String>> standing() {
        return select(PERSON.ID_NUMBER, HOUSEHOLD.OFFICE).from(PERSON).join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID))
                .where(PERSON.ID_NUMBER.isNotNull(), PERSON.LEFT_ON.isNull())
                .union(select(CASE_FILE.ID_NUMBER, CASE_FILE.OFFICE).from(CASE_FILE).where(CASE_FILE.ID_NUMBER.isNotNull()));
    }

    /** In the order of the numbers. */
    public List<String> numbers(Transaction tx) {
        Table<Record2<String, String>> all = standing().asTable("standing", "id_number", "office");
        Field<String> number = all.field("id_number", String.class);
        Field<String> office = all.field("office", String.class);
        return tx.sql().select(number).from(all).groupBy(number).having(countDistinct(office).gt(1)).orderBy(number).fetch(number);
    }

    /** Where they are members of households, by number and town. */
    List<SamePerson.Place> members(Transaction tx, Collection<String> numbers) {
        return tx.sql().select(PERSON.ID_NUMBER, PERSON.NAME, PERSON.RELATION, HOUSEHOLD.ID, HOUSEHOLD.OFFICE, HOUSEHOLD.HOUSEHOLD_NO, HOUSEHOLD.VILLAGE_ID)
                .from(PERSON).join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID))
                .where(PERSON.ID_NUMBER.in(numbers), PERSON.LEFT_ON.isNull()).orderBy(PERSON.ID_NUMBER, HOUSEHOLD.OFFICE, HOUSEHOLD.ID)
                .fetch(row -> new SamePerson.Member(row.value1(), row.value2(), row.value5(), row.value7(), row.value4(), row.value6(), row.value3()));
    }

    /** Cases that concern them, by number and town. */
    List<SamePerson.Place> cases(Transaction tx, Collection<String> numbers) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.ID_NUMBER.in(numbers)).orderBy(CASE_FILE.ID_NUMBER, CASE_FILE.OFFICE, CASE_FILE.ID)
                .fetch(row -> new SamePerson.OfCase(row.getIdNumber(), row.getLedger(), CaseRepository.file(row)));
    }

    /** Other towns in which the number stands. */
    List<String> towns(Transaction tx, String number, String except) {
        Table<Record2<String, String>> all = standing().asTable("standing", "id_number", "office");
        Field<String> office = all.field("office", String.class);
        return tx.sql().selectDistinct(office).from(all).where(all.field("id_number", String.class).eq(number), office.ne(except)).orderBy(office).fetch(office);
    }
}
