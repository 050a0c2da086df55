package org.townledger.rolls;

import static org.jooq.impl.DSL.count;
import static org.townledger.store.schema.Tables.ROLL_COMPARISON;
import static org.townledger.store.schema.Tables.ROLL_FINDING;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.RollComparisonRecord;
import org.townledger.store.schema.tables.records.RollFindingRecord;

/** Comparisons and what they brought up. */
public final class RollRepository {

    /** Newest first. */
    public List<Comparison> comparisons(Transaction tx) {
        return tx.sql().selectFrom(ROLL_COMPARISON).orderBy(ROLL_COMPARISON.COMPARED_AT.desc(), ROLL_COMPARISON.ID.desc())
                .fetch(RollRepository::comparison);
    }

    public Optional<Comparison> comparison(Transaction tx, UUID id) {
        return tx.sql().selectFrom(ROLL_COMPARISON).where(ROLL_COMPARISON.ID.eq(id)).fetchOptional(RollRepository::comparison);
    }

    Optional<Comparison> ofFile(Transaction tx, RollKind kind, String sha256) {
        return tx.sql().selectFrom(ROLL_COMPARISON).where(ROLL_COMPARISON.KIND.eq(kind.name()), ROLL_COMPARISON.SHA256.eq(sha256))
                .fetchOptional(RollRepository::comparison);
    }

    /** In the order in which they were found. */
    public List<Finding> findings(Transaction tx, UUID comparison) {
        return tx.sql().selectFrom(ROLL_FINDING).where(ROLL_FINDING.COMPARISON_ID.eq(comparison)).orderBy(ROLL_FINDING.ID)
                .fetch(RollRepository::finding);
    }

    public Optional<Finding> finding(Transaction tx, UUID id) {
        return tx.sql().selectFrom(ROLL_FINDING).where(ROLL_FINDING.ID.eq(id)).fetchOptional(RollRepository::finding);
    }

    /** How many findings of each comparison are still open. */
    public Map<UUID, Integer> open(Transaction tx) {
        return tx.sql().select(ROLL_FINDING.COMPARISON_ID, count()).from(ROLL_FINDING).where(ROLL_FINDING.SETTLED.isNull())
                .groupBy(ROLL_FINDING.COMPARISON_ID).fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** How many findings of each kind a comparison has, settled ones too. */
    Map<UUID, Map<Verdict, Integer>> counts(Transaction tx) {
        var counts = new HashMap<UUID, Map<Verdict, Integer>>();
        tx.sql().select(ROLL_FINDING.COMPARISON_ID, ROLL_FINDING.VERDICT, count()).from(ROLL_FINDING)
                .groupBy(ROLL_FINDING.COMPARISON_ID, ROLL_FINDING.VERDICT).forEach(row -> counts
                        .computeIfAbsent(row.value1(), _ -> new EnumMap<>(Verdict.class)).put(Verdict.valueOf(row.value2()), row.value3()));
        return counts;
    }

    /** What clerks answered to questions of this kind of roll, whichever file asked them. */
    Answers answers(Transaction tx, RollKind kind) {
        var same = new HashMap<String, UUID>();
        var apart = new HashMap<String, Set<UUID>>();
        tx.sql().select(ROLL_FINDING.ROLL_ENTRY, ROLL_FINDING.PERSON_ID, ROLL_FINDING.SETTLED).from(ROLL_FINDING)
                .join(ROLL_COMPARISON).on(ROLL_COMPARISON.ID.eq(ROLL_FINDING.COMPARISON_ID))
                .where(ROLL_COMPARISON.KIND.eq(kind.name()), ROLL_FINDING.SETTLED.in(Finding.How.SAME.name(), Finding.How.APART.name()),
                        ROLL_FINDING.PERSON_ID.isNotNull(), ROLL_FINDING.ROLL_ENTRY.isNotNull())
                .orderBy(ROLL_FINDING.SETTLED_AT).forEach(row -> {
                    if (row.value3().equals(Finding.How.SAME.name())) {
                        same.put(row.value1(), row.value2());
                    } else {
                        apart.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2());
                    }
                });
        return new Answers(same, apart);
    }

    void save(Transaction tx, Comparison comparison) {
        tx.save(new RollComparisonRecord(comparison.id(), comparison.kind().name(), shortened(comparison.fileName(), 200), comparison.sha256(),
                comparison.day(), comparison.rows(), comparison.expected(), comparison.agreeing(), comparison.comparedAt().atOffset(ZoneOffset.UTC),
                comparison.comparedBy()));
    }

    /** Unless the comparison has it already. */
    void saveNew(Transaction tx, Finding finding) {
        if (!tx.sql().fetchExists(ROLL_FINDING, ROLL_FINDING.COMPARISON_ID.eq(finding.comparison()), ROLL_FINDING.FINDING_KEY.eq(finding.key()))) {
            save(tx, finding);
        }
    }

    void save(Transaction tx, Finding finding) {
        var row = new RollFindingRecord();
        row.setId(finding.id());
        row.setComparisonId(finding.comparison());
        row.setVerdict(finding.verdict().name());
        row.setFindingKey(finding.key());
        row.setWhy(finding.why().name());
        row.setDiffers(finding.differs().isEmpty() ? null : String.join(",", finding.differs()));
        row.setExpected(finding.expected());
        Finding.RegisterSide register = finding.register();
        if (register != null) {
            row.setPersonId(register.person());
            row.setHouseholdId(register.household());
            row.setRegisterName(register.name());
            row.setRegisterNumber(register.number() == null ? null : register.number().written());
            row.setRegisterBirthDate(register.birthDate());
            row.setRegisterVillage(register.village());
            row.setRegisterLeftOn(register.leftOn());
        }
        Finding.RollSide roll = finding.roll();
        if (roll != null) {
            row.setRollSheet(shortened(roll.sheet(), 120));
            row.setRollRow(roll.row());
            row.setRollEntry(roll.entry());
            row.setRollName(shortened(roll.name(), 120));
            row.setRollNumber(shortened(roll.number(), 60));
            row.setRollBirthDate(roll.birthDate());
            row.setRollVillage(shortened(roll.village(), 120));
            row.setRollDetail(shortened(roll.detail(), 300));
        }
        Finding.Settling settling = finding.settling();
        if (settling != null) {
            row.setSettled(settling.how().name());
            row.setSettledAt(settling.at().atOffset(ZoneOffset.UTC));
            row.setSettledBy(settling.by());
            row.setCaseId(settling.caseId());
            row.setNote(shortened(settling.note(), 400));
        }
        tx.save(row);
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private static Comparison comparison(RollComparisonRecord row) {
        return new Comparison(row.getId(), RollKind.valueOf(row.getKind()), row.getFileName(), row.getSha256(), row.getComparedOn(),
                row.getRollRows(), row.getExpected(), row.getAgreeing(), row.getComparedAt().toInstant(), row.getComparedBy());
    }

    private static Finding finding(RollFindingRecord row) {
        String differs = row.getDiffers();
        return new Finding(row.getId(), row.getComparisonId(), Verdict.valueOf(row.getVerdict()), row.getFindingKey(), Why.valueOf(row.getWhy()),
                differs == null ? List.of() : List.of(differs.split(",")), row.getExpected(), register(row), roll(row), settling(row));
    }

    private static Finding.@Nullable RegisterSide register(RollFindingRecord row) {
        if (row.getPersonId() == null) {
            return null;
        }
        String number = row.getRegisterNumber();
        return new Finding.RegisterSide(row.getPersonId(), row.getHouseholdId(), Objects.requireNonNullElse(row.getRegisterName(), ""),
                number == null ? null : IdNumber.of(number), row.getRegisterBirthDate(), row.getRegisterVillage(), row.getRegisterLeftOn());
    }

    private static Finding.@Nullable RollSide roll(RollFindingRecord row) {
        return row.getRollRow() == null ? null : new Finding.RollSide(row.getRollSheet(), row.getRollRow(), row.getRollEntry(), row.getRollName(),
                row.getRollNumber(), row.getRollBirthDate(), row.getRollVillage(), row.getRollDetail());
    }

    private static Finding.@Nullable Settling settling(RollFindingRecord row) {
        return row.getSettled() == null ? null : new Finding.Settling(Finding.How.valueOf(row.getSettled()), row.getSettledAt().toInstant(),
                row.getSettledBy(), row.getCaseId(), row.getNote());
    }
}
