package org.townledger.people;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.townledger.store.schema.Tables.DIVISION;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.townledger.people.SearchWords.Word;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.Person;

/** Finds people by whatever part of them is typed, the likeliest first. */
public final class PeopleSearchRepository {

    private static final Person HEAD = PERSON.as("head");

    /** In one query: members first, then those who died or moved away; who went to another household stands there. */
    List<PersonHit> find(Transaction tx, SearchWords words, int limit) {
        Field<Integer> distance = words.words().stream().map(PeopleSearchRepository::distance).reduce(inline(0), Field::plus);
        return tx.sql().select(PERSON.fields()).select(HOUSEHOLD.fields()).select(DIVISION.NAME, HEAD.NAME).from(PERSON)
                .join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID))
                .leftJoin(DIVISION).on(DIVISION.ID.eq(HOUSEHOLD.VILLAGE_ID))
                .leftJoin(HEAD).on(HEAD.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), HEAD.IS_HEAD.isTrue())
                .where(PERSON.LEFT_HOW.isNull().or(PERSON.LEFT_HOW.in(
                        org.townledger.people.Person.How.DEATH.name(), org.townledger.people.Person.How.MOVED_OUT.name())))
                .and(matching(words))
                .orderBy(when(PERSON.LEFT_ON.isNull(), 0).otherwise(1), distance, PERSON.IS_HEAD.desc(), PERSON.NAME_KEY, PERSON.ID)
                .limit(limit)
                .fetch(row -> {
                    Household household = HouseholdRepository.household(row.into(HOUSEHOLD));
                    return new PersonHit(HouseholdRepository.person(row.into(PERSON)), household,
                            Objects.requireNonNullElse(row.get(DIVISION.NAME), household.village()), row.get(HEAD.NAME));
                });
    }

    /** Ids of the households in which a member fits the words. */
    static Select<Record1<UUID>> householdsWith(SearchWords words) {
        return select(PERSON.HOUSEHOLD_ID).from(PERSON).join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID))
                .leftJoin(DIVISION).on(DIVISION.ID.eq(HOUSEHOLD.VILLAGE_ID)).where(matching(words));
    }

    private static Condition matching(SearchWords words) {
        return DSL.and(words.words().stream().map(PeopleSearchRepository::matching).toList());
    }

    private static Condition matching(Word word) {
        return switch (word) {
            case Word.Written(String key) ->
                    DSL.or(PERSON.NAME_KEY.contains(key), DIVISION.NAME.contains(key), HOUSEHOLD.VILLAGE_GROUP.startsWith(key));
            case Word.Initials(String letters) -> PERSON.INITIALS.contains(letters);
            case Word.Digits(String digits) -> DSL.or(PERSON.ID_NUMBER.endsWith(digits), PERSON.PHONE.endsWith(digits),
                    HOUSEHOLD.PHONE.endsWith(digits), HOUSEHOLD.HOUSEHOLD_NO.endsWith(digits), PERSON.ID_NUMBER.startsWith(digits));
        };
    }

    /** How far the word is from what it fits: whole before beginning, beginning before part, name before place. */
    private static Field<Integer> distance(Word word) {
        CaseConditionStep<Integer> nearest = switch (word) {
            case Word.Written(String key) -> when(PERSON.NAME_KEY.eq(key), 0).when(PERSON.NAME_KEY.startsWith(key), 1)
                    .when(PERSON.NAME_KEY.contains(key), 2);
            case Word.Initials(String letters) -> when(PERSON.INITIALS.eq(letters), 0).when(PERSON.INITIALS.startsWith(letters), 1);
            case Word.Digits(String digits) -> when(PERSON.ID_NUMBER.endsWith(digits), 0).when(PERSON.PHONE.endsWith(digits), 1)
                    .when(HOUSEHOLD.PHONE.endsWith(digits), 2).when(HOUSEHOLD.HOUSEHOLD_NO.endsWith(digits), 3);
        };
        return nearest.otherwise(4);
    }
}
