package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.townledger.ui.GradeBadge;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;
import org.townledger.wording.Wording;

/** How the housing ledger looks in the window: its table, its filters, its fields, its marks. */
public final class HousingLook implements LedgerScreen<HousingCase, HousingFilter> {

    private final Wording words;
    private final PlanHouses plan;

    public HousingLook(Wording words, PlanHouses plan) {
        this.words = words;
        this.plan = plan;
    }

    @Override
    public Says says() {
        return new Says(Feather.HOME, "housing.title", "housing.empty", "housing.whom");
    }

    @Override
    public HousingFilter everything() {
        return HousingFilter.ALL;
    }

    @Override
    public OwnFilters<HousingFilter> filters(LedgerWords standing) {
        return new HousingFilters(words, standing);
    }

    @Override
    public List<TableColumnSpec<HousingCase>> table(CaseTableColumns<HousingCase> shared, LedgerWords standing, boolean roomy) {
        var columns = new HousingColumns(standing);
        String people = words.say("housing.table.head");
        String appraised = words.say("housing.table.appraisal");
        TableColumnSpec<HousingCase> day = TableColumnSpec.of(columns.appraisedOn).headed(words.say("housing.table.day")).in(appraised).wide(6.3);
        Stream<TableColumnSpec<HousingCase>> first = Stream.of(
                shared.number(), shared.name(people), shared.idNumber(people, roomy), shared.village(),
                TableColumnSpec.of(columns.grade).headed(words.say("housing.table.grade")).reads(HousingLook::grade).in(appraised)
                        .looks(HousingLook::badge).aligned(TableColumnSpec.Align.CENTRE).wide(3.3),
                day, shared.state(), shared.left());
        Stream<TableColumnSpec<HousingCase>> further = Stream.<Column<HousingCase, ?>>of(columns.shared.group, columns.shared.householdType,
                columns.shared.phone, columns.shared.assignedTo, columns.structure, columns.area, columns.built, columns.repair,
                columns.planYear, columns.planBatch, columns.startedOn, columns.finishedOn, columns.acceptedOn, columns.acceptance,
                columns.subsidy, columns.paidOn, columns.shared.foundOn, columns.shared.dueOn, columns.shared.closedOn)
                .map(column -> TableColumnSpec.of(column).in("").hiddenAtFirst());
        return Stream.concat(first.filter(spec -> roomy || spec != day), further).toList();
    }

    @Override
    public CaseFields<HousingCase> fields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left) {
        return new HousingFields(screens, concerned, changed, left);
    }

    @Override
    public Set<String> alwaysDue() {
        return Set.of("head", "id_number", "village", "found_on", "grade", "appraised_on");
    }

    @Override
    public String firstField() {
        return "appraised_on";
    }

    @Override
    public List<Node> marks(HousingCase house, LedgerWords standing) {
        Grade grade = house.appraisal().grade();
        if (grade == null) {
            return List.of();
        }
        Label says = new Label(words.say("housing.grade.means." + grade.name()));
        says.getStyleClass().addAll("strong", switch (grade) {
            case D -> "danger-text";
            case C -> "warning-text";
            case A, B -> "second";
        });
        return List.of(new GradeBadge(words.say("housing.grade", grade.name())), says);
    }

    @Override
    public List<ManyAct> many(Supplier<LedgerWords> standing, Supplier<LocalDate> today) {
        return List.of(new PlanMany(words, standing, plan, today));
    }

    private static String grade(HousingCase house) {
        Grade grade = house.appraisal().grade();
        return grade == null ? "" : grade.name();
    }

    private static @Nullable Node badge(HousingCase house) {
        Grade grade = house.appraisal().grade();
        return grade == null ? null : new GradeBadge(grade.name());
    }
}
