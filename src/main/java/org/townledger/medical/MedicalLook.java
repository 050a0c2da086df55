package org.townledger.medical;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CaseFields;
import org.townledger.cases.CaseTableColumns;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.LedgerScreen;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ManyAct;
import org.townledger.cases.OwnFilters;
import org.townledger.columns.Column;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** How the medical ledger looks in the window: its table, its filters, its fields, its marks. */
public final class MedicalLook implements LedgerScreen<MedicalCase, MedicalFilter> {

    private final Wording words;

    public MedicalLook(Wording words) {
        this.words = words;
    }

    @Override
    public Says says() {
        return new Says(Feather.ACTIVITY, "medical.title", "medical.empty", "medical.whom");
    }

    @Override
    public MedicalFilter everything() {
        return MedicalFilter.ALL;
    }

    @Override
    public OwnFilters<MedicalFilter> filters(LedgerWords standing) {
        return new MedicalFilters(words, standing);
    }

    @Override
    public List<TableColumnSpec<MedicalCase>> table(CaseTableColumns<MedicalCase> shared, LedgerWords standing, boolean roomy) {
        var columns = new MedicalColumns(standing);
        MedicalPolicy policy = MedicalPolicy.of(standing);
        String people = words.say("medical.table.patient");
        String stay = words.say("medical.table.stay");
        TableColumnSpec<MedicalCase> selfPaid = TableColumnSpec.of(columns.selfPaid).headed(words.say("medical.table.selfPaid")).in(stay)
                .aligned(TableColumnSpec.Align.RIGHT).wide(6.3);
        TableColumnSpec<MedicalCase> warning = TableColumnSpec.of(columns.warning).in("").reads(_ -> "").looks(row -> mark(row, policy)).wide(4);
        Stream<TableColumnSpec<MedicalCase>> first = Stream.of(
                shared.number(), shared.name(people), shared.idNumber(people, false), shared.village(),
                TableColumnSpec.of(columns.admittedOn).headed(words.say("medical.table.admitted")).in(stay).wide(6.3), selfPaid, warning,
                shared.state(), shared.left());
        Stream<TableColumnSpec<MedicalCase>> further = Stream.<Column<MedicalCase, ?>>of(columns.head, columns.shared.householdType,
                columns.shared.group, columns.shared.phone, columns.shared.assignedTo, columns.stay, columns.disease, columns.hospital,
                columns.dischargedOn, columns.total, columns.basic, columns.serious, columns.aid, columns.selfShare, columns.lastTwelveMonths, columns.insured,
                columns.contracted, columns.nextVisit, columns.measures, columns.shared.foundOn, columns.shared.dueOn, columns.shared.closedOn)
                .map(column -> TableColumnSpec.of(column).in("").hiddenAtFirst());
        return Stream.concat(first.filter(spec -> roomy || spec != selfPaid && spec != warning), further).toList();
    }

    @Override
    public CaseFields<MedicalCase> fields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left) {
        return new MedicalFields(screens, concerned, changed, left);
    }

    @Override
    public Set<String> alwaysDue() {
        return Set.of("patient", "id_number", "village", "found_on", "admitted_on", "total", "self_paid");
    }

    @Override
    public String firstField() {
        return "admitted_on";
    }

    @Override
    public List<Node> marks(MedicalCase patient, LedgerWords standing) {
        MedicalWarning.Level level = level(patient, MedicalPolicy.of(standing));
        return level == MedicalWarning.Level.NONE ? List.of() : List.of(tag(level, "medical.mark."));
    }

    @Override
    public List<ManyAct> many(Supplier<LedgerWords> standing, Supplier<LocalDate> today) {
        return List.of();
    }

    private static MedicalWarning.Level level(MedicalCase patient, MedicalPolicy policy) {
        return policy.warning(patient).map(MedicalWarning::level).orElse(MedicalWarning.Level.NONE);
    }

    private @Nullable Node mark(MedicalCase patient, MedicalPolicy policy) {
        MedicalWarning.Level level = level(patient, policy);
        return level == MedicalWarning.Level.NONE ? null : tag(level, "medical.warning.");
    }

    private Tag tag(MedicalWarning.Level level, String wording) {
        return new Tag(words.say(wording + level.name()), level == MedicalWarning.Level.REACHED ? Tag.Tone.DANGER : Tag.Tone.WARNING);
    }
}
