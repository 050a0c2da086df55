package org.townledger.people;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.townledger.store.schema.Tables.DIVISION;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.HOUSEHOLD_EVENT;
import static org.townledger.store.schema.Tables.HOUSEHOLD_INCOME;
import static org.townledger.store.schema.Tables.HOUSEHOLD_TYPE;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;
import static org.townledger.store.schema.Tables.VISIT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Pinyin;
import org.townledger.identity.Sex;
import org.townledger.store.JournalEntry;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HouseholdEventRecord;
import org.townledger.store.schema.tables.records.HouseholdRecord;
import org.townledger.store.schema.tables.records.HouseholdTypeRecord;
import org.townledger.store.schema.tables.records.PersonRecord;

/** Households with their members, types and events. */
public final class HouseholdRepository {

    private static final int SERIAL_DIGITS = 6;
    private static final int ID_TAIL = 6;

    private final String office;

    /** @param office 12-digit code of the office whose register it is */
    public HouseholdRepository(String office) {
        this.office = office;
    }

    public String office() {
        return office;
    }

    public Optional<Family> family(Transaction tx, UUID household) {
        return tx.sql().selectFrom(HOUSEHOLD).where(HOUSEHOLD.ID.eq(household)).fetchOptional(HouseholdRepository::household)
                .map(found -> new Family(found, persons(tx, PERSON.HOUSEHOLD_ID.eq(household)), types(tx, household)));
    }

    /** @throws IllegalStateException where there is none: whoever asks has just seen it */
    Family existing(Transaction tx, UUID household) {
        return family(tx, household).orElseThrow(() -> new IllegalStateException("no household " + household));
    }

    /** The family of a member or former member. */
    Optional<Family> familyOf(Transaction tx, UUID person) {
        return tx.sql().select(PERSON.HOUSEHOLD_ID).from(PERSON).where(PERSON.ID.eq(person)).fetchOptional(PERSON.HOUSEHOLD_ID)
                .flatMap(household -> family(tx, household));
    }

    public Optional<Household> byNumber(Transaction tx, String number) {
        return tx.sql().selectFrom(HOUSEHOLD).where(HOUSEHOLD.OFFICE.eq(office), HOUSEHOLD.HOUSEHOLD_NO.eq(number)).fetchOptional(HouseholdRepository::household);
    }

    /** The person with this whole ID number: a present member before a former one, a head before others. */
    public Optional<PersonInHousehold> byIdNumber(Transaction tx, String digits) {
        return tx.sql().selectFrom(PERSON).where(PERSON.ID_NUMBER.eq(digits))
                .orderBy(PERSON.LEFT_ON.desc().nullsFirst(), PERSON.IS_HEAD.desc(), PERSON.ID.desc()).limit(1)
                .fetchOptional(HouseholdRepository::person).map(person -> inHousehold(tx, person));
    }

    /** Present members of any household with this ID number, other than that person; null where the person is new. */
    List<PersonInHousehold> othersWith(Transaction tx, String digits, @Nullable UUID person) {
        Condition other = person == null ? noCondition() : PERSON.ID.ne(person);
        return persons(tx, PERSON.ID_NUMBER.eq(digits).and(PERSON.LEFT_ON.isNull()).and(other)).stream()
                .map(found -> inHousehold(tx, found)).toList();
    }

    private PersonInHousehold inHousehold(Transaction tx, Person person) {
        Family family = existing(tx, person.household());
        return new PersonInHousehold(person, family.household(), family.head().map(head -> head.name().text()).orElse(null),
                family.typeOn(tx.today()).map(TypePeriod::word).orElse(null), family.members().size());
    }

    /** Newest first. */
    public List<HouseholdEvent> events(Transaction tx, UUID household) {
        return tx.sql().selectFrom(HOUSEHOLD_EVENT).where(HOUSEHOLD_EVENT.HOUSEHOLD_ID.eq(household))
                .orderBy(HOUSEHOLD_EVENT.HAPPENED_ON.desc(), HOUSEHOLD_EVENT.RECORDED_AT.desc(), HOUSEHOLD_EVENT.ID.desc())
                .fetch(HouseholdRepository::event);
    }

    /** Household numbers by id, of those that have one. */
    Map<UUID, String> numbers(Transaction tx, Collection<UUID> households) {
        return tx.sql().select(HOUSEHOLD.ID, HOUSEHOLD.HOUSEHOLD_NO).from(HOUSEHOLD)
                .where(HOUSEHOLD.ID.in(households), HOUSEHOLD.HOUSEHOLD_NO.isNotNull()).fetchMap(HOUSEHOLD.ID, HOUSEHOLD.HOUSEHOLD_NO);
    }

    /** The number after the office's highest, where its numbers are the 9-digit code and six more. */
    public String nextNumber(Transaction tx) {
        String prefix = office.substring(0, 9);
        String highest = tx.sql().select(max(HOUSEHOLD.HOUSEHOLD_NO)).from(HOUSEHOLD)
                .where(HOUSEHOLD.OFFICE.eq(office), HOUSEHOLD.HOUSEHOLD_NO.likeRegex("^" + prefix + "[0-9]{" + SERIAL_DIGITS + "}$"))
                .fetchSingle().value1();
        int last = highest == null ? 0 : Integer.parseInt(highest.substring(prefix.length()));
        return prefix + ("%0" + SERIAL_DIGITS + "d").formatted(last + 1);
    }

    /** The responsible cadres that stand in the register, for a drop-down. */
    public List<String> cadres(Transaction tx) {
        return tx.sql().selectDistinct(HOUSEHOLD.CADRE).from(HOUSEHOLD).where(HOUSEHOLD.CADRE.isNotNull()).orderBy(HOUSEHOLD.CADRE).fetch(HOUSEHOLD.CADRE);
    }

    /** Every present member of the households that the filter leaves, by household number, the head first. */
    public List<RegisterRow> rows(Transaction tx, HouseholdFilter filter) {
        LocalDate today = tx.today();
        Condition meant = HouseholdListRepository.matching(filter, today);
        Map<UUID, String> types = types(tx, noCondition(), today);
        return tx.sql().select(HOUSEHOLD.fields()).select(PERSON.fields()).select(DIVISION.NAME).from(HOUSEHOLD)
                .join(PERSON).on(PERSON.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), PERSON.LEFT_ON.isNull())
                .leftJoin(DIVISION).on(DIVISION.ID.eq(HOUSEHOLD.VILLAGE_ID)).where(meant)
                .orderBy(HOUSEHOLD.OFFICE, HOUSEHOLD.HOUSEHOLD_NO.asc().nullsLast(), HOUSEHOLD.ID, PERSON.IS_HEAD.desc(), PERSON.ID)
                .fetch(row -> {
                    Household household = household(row.into(HOUSEHOLD));
                    return new RegisterRow(household, Objects.requireNonNullElse(row.get(DIVISION.NAME), household.village()),
                            types.get(household.id()), person(row.into(PERSON)));
                });
    }

    /** The word of the type that stands on the day, by household. */
    static Map<UUID, String> types(Transaction tx, Condition households, LocalDate day) {
        return tx.sql().select(HOUSEHOLD_TYPE.HOUSEHOLD_ID, HOUSEHOLD_TYPE.TYPE_WORD).from(HOUSEHOLD_TYPE)
                .where(households).and(typeStandsOn(day))
                .orderBy(HOUSEHOLD_TYPE.FIRST_DAY.asc().nullsFirst(), HOUSEHOLD_TYPE.ID).fetch().stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2(), (earlier, later) -> later));
    }

    static Condition typeStandsOn(LocalDate day) {
        return DSL.and(HOUSEHOLD_TYPE.FIRST_DAY.isNull().or(HOUSEHOLD_TYPE.FIRST_DAY.le(day)),
                HOUSEHOLD_TYPE.LAST_DAY.isNull().or(HOUSEHOLD_TYPE.LAST_DAY.ge(day)));
    }

    void save(Transaction tx, HouseholdChange change) {
        change.households().forEach(household -> tx.save(row(household)));
        change.persons().forEach(person -> tx.save(row(person)));
        change.gone().forEach(person -> tx.remove(PERSON, person));
        change.types().forEach(type -> tx.save(new HouseholdTypeRecord(type.id(), type.household(), type.word(),
                type.firstDay(), type.lastDay())));
        change.events().forEach(event -> tx.save(new HouseholdEventRecord(event.id(), event.household(), event.person(),
                event.otherHousehold(), event.kind().name(), event.day(), event.note(), tx.now().atOffset(ZoneOffset.UTC))));
    }

    /** Households that came into being by that act. */
    Set<UUID> householdsNewIn(Transaction tx, UUID act) {
        return tx.entriesOf(act).stream().filter(entry -> entry.table().equals(HOUSEHOLD.getName()) && entry.before() == null)
                .map(entry -> UUID.fromString(entry.rowId())).collect(Collectors.toSet());
    }

    /** How many members, types, visits, events and records of monitoring those households have that came after the act and would be left without one. */
    int workedOnSince(Transaction tx, UUID act, Collection<UUID> households) {
        Set<String> rows = tx.entriesOf(act).stream().map(JournalEntry::rowId).collect(Collectors.toSet());
        return (int) Stream.of(
                        tx.sql().select(PERSON.ID).from(PERSON).where(PERSON.HOUSEHOLD_ID.in(households)).fetch(PERSON.ID),
                        tx.sql().select(HOUSEHOLD_TYPE.ID).from(HOUSEHOLD_TYPE).where(HOUSEHOLD_TYPE.HOUSEHOLD_ID.in(households)).fetch(HOUSEHOLD_TYPE.ID),
                        tx.sql().select(VISIT.ID).from(VISIT).where(VISIT.HOUSEHOLD_ID.in(households)).fetch(VISIT.ID),
                        tx.sql().select(MONITORED_HOUSEHOLD.ID).from(MONITORED_HOUSEHOLD).where(MONITORED_HOUSEHOLD.HOUSEHOLD_ID.in(households)).fetch(MONITORED_HOUSEHOLD.ID),
                        tx.sql().select(HOUSEHOLD_INCOME.ID).from(HOUSEHOLD_INCOME).where(HOUSEHOLD_INCOME.HOUSEHOLD_ID.in(households)).fetch(HOUSEHOLD_INCOME.ID),
                        tx.sql().select(HOUSEHOLD_EVENT.ID).from(HOUSEHOLD_EVENT).where(HOUSEHOLD_EVENT.HOUSEHOLD_ID.in(households)).fetch(HOUSEHOLD_EVENT.ID))
                .flatMap(List::stream).filter(id -> !rows.contains(id.toString())).count();
    }

    private static List<Person> persons(Transaction tx, Condition which) {
        return tx.sql().selectFrom(PERSON).where(which).orderBy(PERSON.ID).fetch(HouseholdRepository::person);
    }

    private static List<TypePeriod> types(Transaction tx, UUID household) {
        return tx.sql().selectFrom(HOUSEHOLD_TYPE).where(HOUSEHOLD_TYPE.HOUSEHOLD_ID.eq(household)).fetch(row ->
                new TypePeriod(row.getId(), row.getHouseholdId(), row.getTypeWord(), row.getFirstDay(), row.getLastDay()));
    }

    private static HouseholdEvent event(HouseholdEventRecord row) {
        return new HouseholdEvent(row.getId(), row.getHouseholdId(), row.getPersonId(), row.getOtherHouseholdId(),
                EventKind.valueOf(row.getKind()), row.getHappenedOn(), row.getNote());
    }

    static Household household(HouseholdRecord row) {
        String how = row.getEndedHow();
        Household.Ending ending = how == null ? null : new Household.Ending(row.getEndedOn(), Household.How.valueOf(how));
        return new Household(row.getId(), row.getOffice(), row.getHouseholdNo(), row.getVillageId(), row.getVillageGroup(),
                row.getAddress(), row.getPhone(), row.getCadre(), row.getCadrePhone(), row.getStartedOn(), ending, row.getNote());
    }

    private static HouseholdRecord row(Household household) {
        Household.Ending ending = household.ending();
        return new HouseholdRecord(household.id(), household.office(), household.number(), household.village(),
                household.group(), household.address(), household.phone(), household.cadre(), household.cadrePhone(),
                household.startedOn(), ending == null ? null : ending.on(), ending == null ? null : ending.how().name(),
                household.note());
    }

    static Person person(PersonRecord row) {
        String how = row.getLeftHow();
        String sex = row.getSex();
        return new Person(row.getId(), row.getHouseholdId(), PersonName.of(row.getName()), row.getRelation(),
                idNumber(row.getIdNumber(), row.getIdKept()), row.getBirthDate(), sex == null ? null : Sex.valueOf(sex),
                row.getPhone(), row.getJoinedOn(),
                how == null ? null : new Person.Departure(row.getLeftOn(), Person.How.valueOf(how)), row.getNote());
    }

    private static PersonRecord row(Person person) {
        String name = person.name().text();
        Person.Departure departure = person.departure();
        var row = new PersonRecord();
        row.setId(person.id());
        row.setHouseholdId(person.household());
        row.setName(name);
        row.setNameKey(person.name().key());
        row.setInitials(Pinyin.initials(name));
        row.setRelation(person.relation());
        row.setIsHead(person.isHead());
        row.setIdNumber(person.wholeId().map(IdNumber.Valid::digits).orElse(null));
        row.setIdTail(person.wholeId().map(whole -> whole.tail(ID_TAIL)).orElse(null));
        row.setIdKept(person.idNumber() instanceof IdNumber.Damaged damaged ? damaged.kept() : null);
        row.setBirthDate(person.birthDate().orElse(null));
        row.setSex(person.sex().map(Sex::name).orElse(null));
        row.setPhone(person.phone());
        row.setJoinedOn(person.joinedOn());
        row.setLeftOn(departure == null ? null : departure.on());
        row.setLeftHow(departure == null ? null : departure.how().name());
        row.setNote(person.note());
        return row;
    }

    private static @Nullable IdNumber idNumber(@Nullable String whole, @Nullable String kept) {
        if (whole != null) {
            return new IdNumber.Valid(whole);
        }
        return kept == null ? null : new IdNumber.Damaged(kept);
    }
}
