package org.townledger.people;

import static org.townledger.store.schema.Tables.DIVISION;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import org.townledger.store.Transaction;

/** Who is or was a member of which household, for comparing the whole register with another list. */
public final class MembershipRepository {

    private final String office;

    /** @param office 12-digit code of the office whose register it is */
    public MembershipRepository(String office) {
        this.office = office;
    }

    /** Everybody, those who died or left too, by household number. */
    public List<Membership> all(Transaction tx) {
        return tx.sql().select(HOUSEHOLD.fields()).select(PERSON.fields()).select(DIVISION.NAME).from(HOUSEHOLD)
                .join(PERSON).on(PERSON.HOUSEHOLD_ID.eq(HOUSEHOLD.ID)).leftJoin(DIVISION).on(DIVISION.ID.eq(HOUSEHOLD.VILLAGE_ID))
                .where(HOUSEHOLD.OFFICE.eq(office))
                .orderBy(HOUSEHOLD.HOUSEHOLD_NO.asc().nullsLast(), HOUSEHOLD.ID, PERSON.IS_HEAD.desc(), PERSON.ID)
                .fetch(row -> {
                    Household household = HouseholdRepository.household(row.into(HOUSEHOLD));
                    return new Membership(HouseholdRepository.person(row.into(PERSON)), household,
                            Objects.requireNonNullElse(row.get(DIVISION.NAME), household.village()));
                });
    }
}
