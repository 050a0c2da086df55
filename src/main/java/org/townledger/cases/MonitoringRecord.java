package org.townledger.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.townledger.people.Person;
import org.townledger.store.Transaction;

/** The monitored households as the check before reporting asks for them, all at once. */
public interface MonitoringRecord {

    /** By household. */
    Map<UUID, MonitoringFacts> monitored(Transaction tx, LedgerWords words);

    /** By person. @param persons members of all households @param day on which a child is one */
    Map<UUID, HouseholdFacts.MemberFacts> members(Transaction tx, Collection<Person> persons, LocalDate day);

    /** By household, whether it is monitored or not. */
    Map<UUID, NavigableMap<YearMonth, HouseholdFacts.MonthsIncome>> income(Transaction tx);
}
