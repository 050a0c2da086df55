package org.townledger.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.ClosingNeeds;
import org.townledger.cases.Contradiction;
import org.townledger.cases.DayOrder;
import org.townledger.cases.DayOrder.Fact;
import org.townledger.cases.Settlement;
import org.townledger.cases.Settlement.Standing;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * What may be done with a patient's case now, and what stands in the way of its closing
 * (敖党发〔2024〕20号 第三章一(一)2 医疗保障(1)(2)). Pure: no clock, no database.
 */
public final class MedicalRules {

    private static final String WATCH = "medical-1";
    private static final String INSURE = "medical-2";

    private final ClosingNeeds needs;
    private final DayOrder order = new DayOrder("medical.day.");

    public MedicalRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("medical.close.", clauses);
    }

    /** What is missing before the case may be closed; empty where nothing is. */
    public List<Blocker> closingBlockers(MedicalCase patient, MedicalPolicy policy) {
        var blockers = new ArrayList<Blocker>();
        if (patient.stays().stream().map(Stay::bill).anyMatch(bill -> bill.total() == null || bill.selfPaid() == null)) {
            blockers.add(needs.need("self_paid", "billIncomplete", INSURE));
        }
        addWarning(patient, policy, blockers);
        addInsurance(patient, policy.day().getYear(), blockers);
        addVisits(patient, policy, blockers);
        needs.afterRebound(patient.file(), "measures", WATCH, Stream.concat(patient.supports().stream().map(Support::grantedOn),
                patient.doctor().visits().stream().map(Visit::on))).ifPresent(blockers::add);
        return blockers;
    }

    private void addWarning(MedicalCase patient, MedicalPolicy policy, List<Blocker> blockers) {
        Optional<MedicalWarning> warning = policy.warning(patient);
        if (warning.isEmpty()) {
            blockers.add(needs.need("measures", "noLine", WATCH));
        } else if (warning.get().isReached() && !isCovered(patient.supports(), warning.get().excess(), policy.day())) {
            blockers.add(needs.need("measures", "warningOpen", WATCH, yuan(warning.get().excess())));
        }
    }

    /** Whether the household is monitored, or was given in the same twelve months what exceeds the line. */
    private static boolean isCovered(List<Support> supports, BigDecimal excess, LocalDate day) {
        List<BigDecimal> given = supports.stream().filter(support -> MedicalWarning.isWithin(support.grantedOn(), day))
                .map(Support::amount).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return supports.stream().anyMatch(Support::isMonitoring)
                || !given.isEmpty() && given.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(excess) >= 0;
    }

    /** Whoever is not insured is told by number in the household: the sentence may be read by others. */
    private void addInsurance(MedicalCase patient, int year, List<Blocker> blockers) {
        List<Insurance> insured = patient.insured().stream().filter(row -> row.year() == year && row.isInsured()).toList();
        List<Member> members = patient.members();
        if (members.isEmpty()) {
            Integer size = patient.file().concerned().familySize();
            int expected = Math.max(1, size == null ? 1 : size);
            if (insured.size() < expected) {
                blockers.add(needs.need("insurance", "insuredUnknown", INSURE, year(year), insured.size(), expected));
            }
            return;
        }
        String missing = IntStream.range(0, members.size()).filter(at -> insured.stream().noneMatch(row -> row.isOf(members.get(at))))
                .mapToObj(at -> Integer.toString(at + 1)).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            blockers.add(needs.need("insurance", "uninsured", INSURE, year(year), missing));
        }
    }

    /**
     * Whether anything is open on a household: an open case, or a member who is recorded as not insured.
     * Unknown as long as nobody recorded every member's insurance of the year.
     *
     * @param patients all of the household's cases
     */
    public Settlement settlement(List<MedicalCase> patients, int year) {
        Clause clause = needs.clause(INSURE);
        List<CaseFile> files = patients.stream().map(MedicalCase::file).toList();
        return Settlement.open(files, clause).orElseGet(() -> patients.stream().max(Comparator.comparing(patient -> patient.file().foundOn()))
                .map(latest -> byInsurance(patients, latest, year, clause))
                .orElseGet(() -> new Settlement(Standing.UNKNOWN, Sentence.of("medical.settlement.none", year(year)), clause, null)));
    }

    /** What one case says of a member outweighs what another says not; insured anywhere is insured. */
    private static Settlement byInsurance(List<MedicalCase> patients, MedicalCase latest, int year, Clause clause) {
        List<Insurance> recorded = patients.stream().flatMap(patient -> patient.insured().stream())
                .filter(row -> row.year() == year && row.status() != null)
                .filter(row -> latest.members().isEmpty() || latest.members().stream().anyMatch(row::isOf)).toList();
        Set<String> insured = recorded.stream().filter(Insurance::isInsured).map(MedicalRules::whom).collect(Collectors.toSet());
        Set<String> without = recorded.stream().filter(row -> !insured.contains(whom(row))).map(Insurance::name).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!without.isEmpty()) {
            return new Settlement(Standing.OPEN, Sentence.of("medical.settlement.uninsured", String.join("、", without), year(year)), clause, latest.file().id());
        }
        Integer size = latest.file().concerned().familySize();
        int members = latest.members().isEmpty() ? Math.max(1, size == null ? 1 : size) : latest.members().size();
        boolean all = latest.members().isEmpty() ? insured.size() >= members
                : latest.members().stream().allMatch(member -> recorded.stream().anyMatch(row -> row.isInsured() && row.isOf(member)));
        return all ? new Settlement(Standing.SETTLED, Sentence.of("medical.settlement.insured", members, year(year)), clause, latest.file().id())
                : new Settlement(Standing.UNKNOWN, Sentence.of("medical.settlement.partly", members, year(year), insured.size()), clause, latest.file().id());
    }

    private static String whom(Insurance row) {
        return row.person() == null ? row.name() : row.person().toString();
    }

    /** Only who lives in the town is visited; who lives elsewhere is marked so and says why. */
    private void addVisits(MedicalCase patient, MedicalPolicy policy, List<Blocker> blockers) {
        if (patient.patient().livesElsewhere()) {
            if (isBlank(patient.patient().elsewhereReason())) {
                blockers.add(needs.need("elsewhere_reason", "elsewhereUnexplained", WATCH));
            }
            return;
        }
        if (patient.chronic().isEmpty()) {
            return;
        }
        if (!Boolean.TRUE.equals(patient.doctor().signed())) {
            blockers.add(needs.need("contracted", "contractMissing", WATCH));
        } else {
            policy.nextVisit(patient).filter(due -> due.isBefore(policy.day()))
                    .ifPresent(due -> blockers.add(needs.need("next_visit", "visitOverdue", WATCH, due)));
        }
    }

    /** Spending over the line, a member without insurance, a chronic patient without a family doctor. */
    public static Set<CaseTrait> traits(MedicalCase patient, MedicalPolicy policy) {
        var traits = EnumSet.noneOf(CaseTrait.class);
        if (patient.file().state() == CaseState.DISMISSED) {
            return traits;
        }
        if (policy.warning(patient).filter(MedicalWarning::isReached)
                .filter(reached -> !isCovered(patient.supports(), reached.excess(), policy.day())).isPresent()) {
            traits.add(CaseTrait.SPENDING_OVER_LINE);
        }
        List<Insurance> recorded = patient.insured().stream().filter(row -> row.year() == policy.day().getYear() && row.status() != null).toList();
        Set<String> insured = recorded.stream().filter(Insurance::isInsured).map(MedicalRules::whom).collect(Collectors.toSet());
        if (recorded.stream().anyMatch(row -> !insured.contains(whom(row)))) {
            traits.add(CaseTrait.UNINSURED);
        }
        if (!patient.patient().livesElsewhere() && patient.chronic().isPresent() && !Boolean.TRUE.equals(patient.doctor().signed())) {
            traits.add(CaseTrait.NOT_CONTRACTED);
        }
        return traits;
    }

    /** What cannot be true in a case as it is written: parts that miss the total, the order of settlement, the order of days. */
    public List<Contradiction> contradictions(MedicalCase patient) {
        var found = new ArrayList<Contradiction>();
        patient.stays().forEach(stay -> addStay(stay, found));
        found.addAll(order.contradictions(new Fact("found_on", patient.file().foundOn()), new Fact("closed_on", patient.file().closedOn())));
        return found;
    }

    private void addStay(Stay stay, List<Contradiction> found) {
        Bill bill = stay.bill();
        bill.difference().ifPresent(missing -> found.add(new Contradiction("total", Sentence.of("medical.bill.differs",
                yuan(bill.known()), yuan(Objects.requireNonNull(bill.total())), yuan(missing.abs())))));
        if (isPositive(bill.serious()) && bill.basic() != null && bill.basic().signum() == 0) {
            found.add(new Contradiction("serious", Sentence.of("medical.bill.order")));
        }
        if (bill.outsideCatalogue() != null && bill.selfPaid() != null && bill.outsideCatalogue().compareTo(bill.selfPaid()) > 0) {
            found.add(new Contradiction("outside_catalogue", Sentence.of("medical.bill.outside", yuan(bill.outsideCatalogue()), yuan(bill.selfPaid()))));
        }
        PayLater later = stay.payLater();
        found.addAll(order.contradictions(new Fact("admitted_on", stay.admittedOn()), new Fact("discharged_on", stay.dischargedOn())));
        found.addAll(order.contradictions(new Fact("guaranteed_on", later.guaranteedOn()), new Fact("repay_due", later.repayDue())));
        found.addAll(order.contradictions(new Fact("guaranteed_on", later.guaranteedOn()), new Fact("repaid_on", later.repaidOn())));
    }

    private static boolean isPositive(@Nullable BigDecimal yuan) {
        return yuan != null && yuan.signum() > 0;
    }

    /** A year, which no message groups by thousands. */
    private static String year(int year) {
        return Integer.toString(year);
    }

    static String yuan(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return "%,.".concat(plain.scale() > 0 ? "2f" : "0f").formatted(plain);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
