package org.townledger.people;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.townledger.store.schema.Tables.DIVISION;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.HOUSEHOLD_TYPE;
import static org.townledger.store.schema.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Paging;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.Person;

/** The list of households, page by page, and how large it is. */
public final class HouseholdListRepository {

    /** The list's own order. */
    public static final String BY_NUMBER = "household_no";

    private static final Person HEAD = PERSON.as("head");
    private static final Table<?> JOINED = HOUSEHOLD.leftJoin(HEAD).on(HEAD.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HEAD.IS_HEAD.isTrue())
            .leftJoin(DIVISION).on(DIVISION.ID.eq(HOUSEHOLD.VILLAGE_ID));

    private final Paging paging = new Paging(JOINED, HOUSEHOLD.ID, Map.of(
            BY_NUMBER, coalesce(HOUSEHOLD.HOUSEHOLD_NO, inline("")),
            "head", coalesce(HEAD.INITIALS, inline("")),
            "village", HOUSEHOLD.VILLAGE_ID,
            "group", coalesce(HOUSEHOLD.VILLAGE_GROUP, inline(""))));

    public boolean sortsBy(String column) {
        return paging.sortsBy(column);
    }

    public Page<HouseholdLine> page(Transaction tx, HouseholdFilter filter, PageRequest request) {
        LocalDate today = tx.today();
        Page<Record> page = paging.page(tx, matching(filter, today), request, row -> row);
        List<UUID> shown = page.rows().stream().map(row -> row.get(HOUSEHOLD.ID)).toList();
        Map<UUID, Integer> members = tx.sql().select(PERSON.HOUSEHOLD_ID, count()).from(PERSON)
                .where(PERSON.HOUSEHOLD_ID.in(shown), PERSON.LEFT_ON.isNull()).groupBy(PERSON.HOUSEHOLD_ID)
                .fetchMap(PERSON.HOUSEHOLD_ID, count());
        Map<UUID, String> types = HouseholdRepository.types(tx, HOUSEHOLD_TYPE.HOUSEHOLD_ID.in(shown), today);
        return page.map(row -> {
            Household household = HouseholdRepository.household(row.into(HOUSEHOLD));
            return new HouseholdLine(household, Objects.requireNonNullElse(row.get(DIVISION.NAME), household.village()),
                    row.get(HEAD.NAME), types.get(household.id()), members.getOrDefault(household.id(), 0));
        });
    }

    /** Households and persons who live on. */
    public RegisterCounts counts(Transaction tx) {
        int persons = tx.sql().selectCount().from(PERSON).where(PERSON.LEFT_ON.isNull()).fetchSingle().value1();
        Map<String, Integer> byVillage = tx.sql().select(HOUSEHOLD.VILLAGE_ID, count()).from(HOUSEHOLD)
                .where(HOUSEHOLD.ENDED_ON.isNull()).groupBy(HOUSEHOLD.VILLAGE_ID).fetchMap(HOUSEHOLD.VILLAGE_ID, count());
        return new RegisterCounts(byVillage.values().stream().mapToInt(Integer::intValue).sum(), persons, byVillage);
    }

    /** The responsible cadres that stand in the register, for a drop-down. */
    public List<String> cadres(Transaction tx) {
        return tx.sql().selectDistinct(HOUSEHOLD.CADRE).from(HOUSEHOLD).where(HOUSEHOLD.CADRE.isNotNull())
                .orderBy(HOUSEHOLD.CADRE).fetch(HOUSEHOLD.CADRE);
    }

    /** Households that live on, each as one line to choose from. */
    public List<HouseholdChoice> choices(Transaction tx) {
        return tx.sql().select(HOUSEHOLD.ID, HOUSEHOLD.HOUSEHOLD_NO, HEAD.NAME, HEAD.INITIALS, DIVISION.NAME).from(JOINED)
                .where(HOUSEHOLD.ENDED_ON.isNull()).orderBy(HEAD.INITIALS, HOUSEHOLD.HOUSEHOLD_NO)
                .fetch(row -> new HouseholdChoice(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Which rows of {@code household} the filter means. */
    static Condition matching(HouseholdFilter filter, LocalDate today) {
        Condition all = filter.withEnded() ? noCondition() : HOUSEHOLD.ENDED_ON.isNull();
        all = filter.office() == null ? all : all.and(HOUSEHOLD.OFFICE.eq(filter.office()));
        all = filter.villages().isEmpty() ? all : all.and(HOUSEHOLD.VILLAGE_ID.in(filter.villages()));
        all = filter.types().isEmpty() ? all : all.and(exists(selectOne().from(HOUSEHOLD_TYPE)
                .where(HOUSEHOLD_TYPE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HOUSEHOLD_TYPE.TYPE_WORD.in(filter.types()))
                .and(HouseholdRepository.typeStandsOn(today))));
        SearchWords words = SearchWords.of(filter.typed() == null ? "" : filter.typed());
        return words.isEmpty() ? all : all.and(HOUSEHOLD.ID.in(PeopleSearchRepository.householdsWith(words)));
    }
}
