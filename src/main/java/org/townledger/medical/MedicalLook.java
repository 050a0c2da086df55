package org.townledger.medical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
        return new Says(Feather.ACTIVITY, "medical.title", "medical.empty");
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
        TableColumnSpec<MedicalCase> total = TableColumnSpec.of(columns.total).in(stay).aligned(TableColumnSpec.Align.RIGHT).wide(6.6);
        Stream<TableColumnSpec<MedicalCase>> first = Stream.of(
                shared.number(), shared.name(people), shared.idNumber(people, roomy), shared.village(),
                TableColumnSpec.of(columns.admittedOn).headed(words.say("medical.table.admitted")).in(stay).wide(6.3), total,
                TableColumnSpec.of(columns.selfPaid).headed(words.say("medical.table.selfPaid")).in(stay).aligned(TableColumnSpec.Align.RIGHT).wide(6.3),
                TableColumnSpec.of(columns.warning).in("").looks(row -> mark(row, policy)).wide(4), shared.state(), shared.left());
        Stream<TableColumnSpec<MedicalCase>> further = Stream.<Column<MedicalCase, ?>>of(columns.head, columns.shared.householdType,
                columns.shared.group, columns.shared.phone, columns.shared.assignedTo, columns.stay, columns.disease, columns.hospital,
                columns.dischargedOn, columns.basic, columns.serious, columns.aid, columns.selfShare, columns.lastTwelveMonths, columns.insured,
                columns.contracted, columns.nextVisit, columns.measures, columns.shared.foundOn, columns.shared.dueOn, columns.shared.closedOn)
                .map(column -> TableColumnSpec.of(column).in("").hiddenAtFirst());
        return Stream.concat(first.filter(spec -> roomy || spec != total), further).toList();
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

    /** 达到 近12个月自付 18,516 元 / 线 14,068 元 */
    @Override
    public List<Node> marks(MedicalCase patient, LedgerWords standing) {
        MedicalPolicy policy = MedicalPolicy.of(standing);
        var marks = new ArrayList<Node>();
        policy.warning(patient).ifPresent(warning -> {
            Label says = new Label(words.say("medical.warning.says", MedicalRules.yuan(warning.selfPaid()), MedicalRules.yuan(warning.line())));
            says.getStyleClass().add(switch (warning.level()) {
                case REACHED -> "danger-text";
                case NEAR -> "warning-text";
                case NONE -> "second";
            });
            policy.lines().filter(MedicalLines::isCarriedOn).ifPresent(lines -> says.setTooltip(new Tooltip(
                    words.say("medical.warning.carriedOn", Integer.toString(lines.incomeYear()), MedicalRules.yuan(lines.income())))));
            marks.addAll(warning.level() == MedicalWarning.Level.NONE ? List.of(says) : List.of(tag(warning.level()), says));
        });
        return marks;
    }

    @Override
    public List<ManyAct> many(LedgerWords standing, Supplier<LocalDate> today) {
        return List.of();
    }

    private @Nullable Node mark(MedicalCase patient, MedicalPolicy policy) {
        return policy.warning(patient).map(MedicalWarning::level).filter(level -> level != MedicalWarning.Level.NONE).<Node>map(this::tag).orElse(null);
    }

    private Tag tag(MedicalWarning.Level level) {
        Tag.Tone tone = level == MedicalWarning.Level.REACHED ? Tag.Tone.DANGER : Tag.Tone.WARNING;
        return new Tag(words.say("medical.warning." + level.name()), tone);
    }
}
