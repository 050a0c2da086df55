package org.townledger.medical;

import static org.townledger.columns.CellTypes.DATE;
import static org.townledger.columns.CellTypes.LONG_TEXT;
import static org.townledger.columns.CellTypes.MONEY;
import static org.townledger.columns.CellTypes.NAME;
import static org.townledger.columns.CellTypes.TEXT;
import static org.townledger.columns.CellTypes.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.townledger.cases.SideTable;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** What hangs on a patient's case, as its workbook carries it: support, insurance, the family doctor's visits. */
final class MedicalSideTables {

    private static final TextLengths TEXTS = TextLengths.of("medical_insurance", "medical_visit", "medical_support")
            .also("support", "kind").also("member", "name").also("insurance_status", "status");

    private static final Column<Support, String> KIND = Column.<Support, String>of("support", "帮扶种类", TEXT, Support::kind).wide(26);
    private static final Column<Support, BigDecimal> AMOUNT = Column.of("amount", "帮扶金额（元）", MONEY, Support::amount);
    private static final Column<Support, LocalDate> GRANTED = Column.of("granted_on", "帮扶日期", DATE, Support::grantedOn);

    private static final Column<Insurance, Integer> OF_YEAR = Column.of("insured_year", "参保年度", YEAR, Insurance::year);
    private static final Column<Insurance, String> MEMBER = Column.of("member", "家庭成员", NAME, Insurance::name);
    private static final Column<Insurance, String> STATUS = Column.of("insurance_status", "参保状态", TEXT, Insurance::status);
    private static final Column<Insurance, BigDecimal> PREMIUM = Column.of("premium", "保费（元）", MONEY, Insurance::premium);
    private static final Column<Insurance, BigDecimal> SUPPORTED = Column.of("premium_support", "资助金额（元）", MONEY, Insurance::support);
    private static final Column<Insurance, String> SUPPORT_KIND = Column.of("support_kind", "资助类别", TEXT, Insurance::supportKind);

    private static final Column<Visit, LocalDate> VISITED = Column.of("visited_on", "随访日期", DATE, Visit::on);
    private static final Column<Visit, String> VISITOR = Column.of("visited_by", "随访人", TEXT, Visit::by);
    private static final Column<Visit, String> FINDING = Column.<Visit, String>of("finding", "随访情况", LONG_TEXT, Visit::finding).wide(50);

    private final MedicalRepository patients;

    MedicalSideTables(MedicalRepository patients) {
        this.patients = patients;
    }

    List<SideTable<MedicalCase, ?>> all() {
        return Stream.<SideTable<MedicalCase, ?>>of(
                new SideTable<>("帮扶", List.of(KIND, AMOUNT, GRANTED), MedicalCase::supports, (_, cells, _) -> support(cells), this::addSupports, false),
                new SideTable<>("参保", List.of(OF_YEAR, MEMBER, STATUS, PREMIUM, SUPPORTED, SUPPORT_KIND), MedicalCase::insured,
                        (_, cells, _) -> insurance(cells), this::addInsurance, false),
                new SideTable<>("随访", List.of(VISITED, VISITOR, FINDING), patient -> patient.doctor().visits(),
                        (_, cells, _) -> visit(cells), this::addVisits, false)).<SideTable<MedicalCase, ?>>map(table -> table.fitting(TEXTS)).toList();
    }

    private static Optional<Support> support(RowValues cells) {
        return Optional.ofNullable(cells.get(KIND)).map(kind -> new Support(null, kind, cells.get(AMOUNT), cells.get(GRANTED)));
    }

    private static Optional<Insurance> insurance(RowValues cells) {
        Integer year = cells.get(OF_YEAR);
        String member = cells.get(MEMBER);
        return year == null || member == null ? Optional.empty() : Optional.of(new Insurance(null, null, member, year,
                cells.get(STATUS), cells.get(PREMIUM), cells.get(SUPPORTED), cells.get(SUPPORT_KIND)));
    }

    private static Optional<Visit> visit(RowValues cells) {
        return Optional.ofNullable(cells.get(VISITED)).map(day -> new Visit(null, day, cells.get(VISITOR), cells.get(FINDING)));
    }

    /** The list of cases names kinds alone; what this sheet knows of them takes the place of the bare words. */
    private boolean addSupports(Transaction tx, MedicalCase patient, List<Support> supports) {
        var all = new ArrayList<>(patient.supports());
        supports.forEach(support -> all.stream().filter(known -> known.kind().equals(support.kind()) && known.amount() == null
                && known.grantedOn() == null).findFirst().ifPresent(all::remove));
        all.addAll(supports);
        return patients.save(tx, patient.withSupports(all));
    }

    /** A member stands once in a year. */
    private boolean addInsurance(Transaction tx, MedicalCase patient, List<Insurance> rows) {
        var all = new ArrayList<>(patient.insured());
        rows.forEach(row -> {
            all.removeIf(known -> known.name().equals(row.name()) && known.year() == row.year());
            all.add(patient.members().stream().filter(member -> member.name().equals(row.name())).findFirst()
                    .map(member -> new Insurance(null, member.person(), row.name(), row.year(), row.status(), row.premium(), row.support(), row.supportKind()))
                    .orElse(row));
        });
        return patients.save(tx, patient.withInsurance(all));
    }

    private boolean addVisits(Transaction tx, MedicalCase patient, List<Visit> visits) {
        FamilyDoctor doctor = patient.doctor();
        return patients.save(tx, patient.with(new FamilyDoctor(doctor.signed(), doctor.chronic(), doctor.doctor(), doctor.phone(), doctor.signedOn(),
                Stream.concat(doctor.visits().stream(), visits.stream()).toList())));
    }
}
