package org.townledger.cases;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.CASE_PHOTO;
import static org.townledger.store.schema.Tables.CASE_STEP;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Pinyin;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CaseFileRecord;
import org.townledger.store.schema.tables.records.CaseStepRecord;

/** What every ledger's case shares: its file, its steps, its number. */
public final class CaseRepository {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    static final List<String> OPEN = Stream.of(CaseState.values()).filter(CaseState::isOpen).map(Enum::name).toList();

    /** Open cases by their day due, the most urgent first; what is settled comes last. */
    public static final Field<LocalDate> URGENCY =
            when(CASE_FILE.STATE.in(OPEN), coalesce(CASE_FILE.DUE_ON, inline(NEVER.minusDays(1)))).otherwise(inline(NEVER));

    /** What the shared columns are sorted by. */
    public static final Map<String, Field<?>> SORTS = Map.ofEntries(
            Map.entry("urgency", URGENCY),
            Map.entry("case_number", CASE_FILE.NUMBER_YEAR.times(1_000_000).plus(CASE_FILE.SERIAL)),
            Map.entry("office", CASE_FILE.OFFICE),
            Map.entry("head", CASE_FILE.INITIALS),
            Map.entry("id_number", coalesce(CASE_FILE.ID_NUMBER, inline(""))),
            Map.entry("village", CASE_FILE.VILLAGE_ID),
            Map.entry("household_type", coalesce(CASE_FILE.HOUSEHOLD_TYPE, inline(""))),
            Map.entry("state", CASE_FILE.STATE),
            Map.entry("found_on", CASE_FILE.FOUND_ON),
            Map.entry("due_on", coalesce(CASE_FILE.DUE_ON, inline(NEVER))),
            Map.entry("closed_on", coalesce(CASE_FILE.CLOSED_ON, inline(NEVER))));

    private final String office;

    public CaseRepository(String office) {
        this.office = office;
    }

    /** Of this office's own numbering. */
    public Optional<UUID> idOf(Transaction tx, LedgerName ledger, CaseNumber number) {
        return tx.sql().select(CASE_FILE.ID).from(CASE_FILE)
                .where(CASE_FILE.OFFICE.eq(office), CASE_FILE.LEDGER.eq(ledger.key()),
                        CASE_FILE.NUMBER_YEAR.eq(number.year()), CASE_FILE.SERIAL.eq(number.serial()))
                .fetchOptional(CASE_FILE.ID);
    }

    /** The cases with that number by the office that gave it: at a banner every town has one. */
    public SortedMap<String, UUID> idsOf(Transaction tx, LedgerName ledger, CaseNumber number) {
        return new TreeMap<>(tx.sql().select(CASE_FILE.OFFICE, CASE_FILE.ID).from(CASE_FILE)
                .where(CASE_FILE.LEDGER.eq(ledger.key()), CASE_FILE.NUMBER_YEAR.eq(number.year()), CASE_FILE.SERIAL.eq(number.serial()))
                .fetchMap(CASE_FILE.OFFICE, CASE_FILE.ID));
    }

    /** What the case shares with all others, whatever its ledger. */
    public Optional<CaseFile> find(Transaction tx, UUID caseId) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.ID.eq(caseId)).fetchOptional(CaseRepository::file);
    }

    /** @return whether anything changed */
    public boolean save(Transaction tx, LedgerName ledger, CaseFile file) {
        return tx.save(row(ledger, file));
    }

    public void remove(Transaction tx, UUID caseId) {
        steps(tx, caseId).forEach(step -> tx.remove(CASE_STEP, step.id()));
        PhotoRepository.ids(tx, caseId).forEach(photo -> tx.remove(CASE_PHOTO, photo));
        tx.remove(CASE_FILE, caseId);
    }

    public void addStep(Transaction tx, CaseStep step) {
        int last = tx.sql().select(coalesce(max(CASE_STEP.POSITION), inline(0))).from(CASE_STEP)
                .where(CASE_STEP.CASE_ID.eq(step.caseId())).fetchSingle().value1();
        CaseState after = step.stateAfter();
        tx.save(new CaseStepRecord(step.id(), step.caseId(), last + 1, step.kind(), after == null ? null : after.name(),
                step.happenedOn(), step.doneBy(), step.note(), tx.now().atOffset(ZoneOffset.UTC)));
    }

    /** The case's course, in the order in which it was recorded. */
    public List<CaseStep> steps(Transaction tx, UUID caseId) {
        return tx.sql().selectFrom(CASE_STEP).where(CASE_STEP.CASE_ID.eq(caseId)).orderBy(CASE_STEP.POSITION)
                .fetch(CaseRepository::step);
    }

    /** The courses of all cases of a ledger. */
    public Map<UUID, List<CaseStep>> allSteps(Transaction tx, LedgerName ledger) {
        return tx.sql().select(CASE_STEP.fields()).from(CASE_STEP).join(CASE_FILE).on(CASE_FILE.ID.eq(CASE_STEP.CASE_ID))
                .where(CASE_FILE.LEDGER.eq(ledger.key())).orderBy(CASE_STEP.CASE_ID, CASE_STEP.POSITION)
                .fetchInto(CASE_STEP).stream().map(CaseRepository::step).collect(Collectors.groupingBy(CaseStep::caseId));
    }

    /** Open cases that concern a household, in every ledger, oldest first. */
    public List<CaseFile> openOf(Transaction tx, UUID household) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.HOUSEHOLD_ID.eq(household), CASE_FILE.STATE.in(OPEN))
                .orderBy(CASE_FILE.FOUND_ON, CASE_FILE.ID).fetch(CaseRepository::file);
    }

    /** Cases that concern one of the households, closed ones too, in every ledger, oldest first. */
    public List<CaseFile> allOf(Transaction tx, Collection<UUID> households) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.HOUSEHOLD_ID.in(households))
                .orderBy(CASE_FILE.FOUND_ON, CASE_FILE.ID).fetch(CaseRepository::file);
    }

    /** How many cases of all ledgers are still open in a village. @param village 12-digit code */
    public int openIn(Transaction tx, String village) {
        return tx.sql().fetchCount(CASE_FILE, CASE_FILE.VILLAGE_ID.eq(village).and(CASE_FILE.STATE.in(OPEN)));
    }

    /** Cases of people whom the register does not have, in every ledger. */
    public List<CaseFile> notInRegister(Transaction tx) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.IN_REGISTER.isFalse(), CASE_FILE.ID_NUMBER.isNotNull())
                .orderBy(CASE_FILE.ID).fetch(CaseRepository::file);
    }

    /** Changes a case whose ledger need not be known. */
    public void change(Transaction tx, CaseFile file) {
        String ledger = tx.sql().select(CASE_FILE.LEDGER).from(CASE_FILE).where(CASE_FILE.ID.eq(file.id())).fetchSingle().value1();
        tx.save(row(new LedgerName(ledger, java.util.Objects.requireNonNull(file.number()).mark()), file));
    }

    /** The years in which the ledger has numbers, newest first. */
    public List<Integer> years(Transaction tx, LedgerName ledger) {
        return tx.sql().selectDistinct(CASE_FILE.NUMBER_YEAR).from(CASE_FILE).where(CASE_FILE.LEDGER.eq(ledger.key()))
                .orderBy(CASE_FILE.NUMBER_YEAR.desc()).fetch(CASE_FILE.NUMBER_YEAR);
    }

    /** Cases a state. @param joined the case's file with the ledger's own tables; a case may stand there in several rows */
    public Map<CaseState, Integer> byState(Transaction tx, Table<?> joined, Condition which) {
        var byState = new EnumMap<CaseState, Integer>(CaseState.class);
        tx.sql().select(CASE_FILE.STATE, countDistinct(CASE_FILE.ID)).from(joined).where(which).groupBy(CASE_FILE.STATE)
                .forEach(row -> byState.put(CaseState.valueOf(row.value1()), row.value2()));
        return byState;
    }

    /** Cases, each counted once. */
    public int count(Transaction tx, Table<?> joined, Condition which) {
        return tx.sql().select(countDistinct(CASE_FILE.ID)).from(joined).where(which).fetchSingle().value1();
    }

    private CaseFileRecord row(LedgerName ledger, CaseFile file) {
        Concerned whom = file.concerned();
        CaseNumber number = java.util.Objects.requireNonNull(file.number(), "a case is numbered before it is saved");
        String whole = whom.wholeId().map(IdNumber.Valid::digits).orElse(null);
        String kept = whom.idNumber() instanceof IdNumber.Damaged damaged ? damaged.kept() : null;
        var row = new CaseFileRecord();
        row.setId(file.id());
        row.setOffice(file.office());
        row.setLedger(ledger.key());
        row.setNumberYear(number.year());
        row.setSerial(number.serial());
        row.setNumberText(number.text());
        row.setState(file.state().name());
        row.setHouseholdId(whom.household());
        row.setInRegister(whom.isInRegister());
        row.setHead(whom.head());
        row.setHeadKey(PersonName.of(whom.head()).key());
        row.setInitials(Pinyin.initials(whom.head()));
        row.setIdNumber(whole);
        row.setIdKept(kept);
        row.setIdTail(whole == null ? null : whole.substring(12));
        row.setVillageId(whom.village());
        row.setVillageGroup(whom.group());
        row.setHouseholdType(whom.householdType());
        row.setFamilySize(whom.familySize());
        row.setPhone(whom.phone());
        row.setAssignedTo(file.assignedTo());
        row.setFoundOn(file.foundOn());
        row.setDueOn(file.dueOn());
        row.setClosedOn(file.closedOn());
        row.setClosedBy(file.closedBy());
        row.setCloseBasis(file.closeBasis());
        row.setReopenedOn(file.reopenedOn());
        row.setOldLedgerClosed(file.closedInOldLedger());
        row.setOldLedgerGaps(file.oldLedgerGaps().isEmpty() ? null : String.join("\n", file.oldLedgerGaps()));
        row.setNote(file.note());
        return row;
    }

    /** Reads the columns of {@code case_file} out of any row that has them. */
    public static CaseFile file(Record joined) {
        CaseFileRecord row = joined.into(CASE_FILE);
        var number = new CaseNumber(row.getNumberText().substring(0, row.getNumberText().indexOf('〔')),
                row.getNumberYear(), row.getSerial());
        var whom = new Concerned(row.getHouseholdId(), row.getHead(), idNumber(row.getIdNumber(), row.getIdKept()),
                row.getVillageId(), row.getVillageGroup(), row.getHouseholdType(), row.getFamilySize(), row.getPhone());
        String gaps = row.getOldLedgerGaps();
        return new CaseFile(row.getId(), row.getOffice(), number, CaseState.valueOf(row.getState()), whom,
                row.getAssignedTo(), row.getFoundOn(), row.getDueOn(), row.getClosedOn(), row.getClosedBy(),
                row.getCloseBasis(), row.getReopenedOn(), row.getOldLedgerClosed(),
                gaps == null ? List.of() : List.of(gaps.split("\n")), row.getNote());
    }

    private static @Nullable IdNumber idNumber(@Nullable String whole, @Nullable String kept) {
        if (whole != null) {
            return new IdNumber.Valid(whole);
        }
        return kept == null ? null : new IdNumber.Damaged(kept);
    }

    private static CaseStep step(CaseStepRecord row) {
        String after = row.getStateAfter();
        return new CaseStep(row.getId(), row.getCaseId(), row.getKind(), after == null ? null : CaseState.valueOf(after),
                row.getHappenedOn(), row.getDoneBy(), row.getNote());
    }
}
