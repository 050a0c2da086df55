package org.townledger.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.townledger.wording.Wording;

/** How the water ledger looks in the window: its table, its filters, its fields, its marks. */
public final class WaterLook implements LedgerScreen<WaterCase, WaterFilter> {

    private final Wording words;
    private final LookBackPane.Acts acts;
    private final Supplier<List<Supply>> supplies;

    /** @param supplies what stands in the register of sources, at hand */
    public WaterLook(Wording words, LookBackPane.Acts acts, Supplier<List<Supply>> supplies) {
        this.words = words;
        this.acts = acts;
        this.supplies = supplies;
    }

    @Override
    public Says says() {
        return new Says(Feather.DROPLET, "water.title", "water.empty", "water.whom");
    }

    @Override
    public WaterFilter everything() {
        return WaterFilter.ALL;
    }

    @Override
    public OwnFilters<WaterFilter> filters(LedgerWords standing) {
        return new WaterFilters(words, standing);
    }

    @Override
    public List<TableColumnSpec<WaterCase>> table(CaseTableColumns<WaterCase> shared, LedgerWords standing, boolean roomy) {
        var columns = new WaterColumns(standing);
        String people = words.say("water.table.head");
        String judged = words.say("water.table.judged");
        TableColumnSpec<WaterCase> problem = TableColumnSpec.of(columns.problem).in(judged).headed(words.say("water.table.problem")).wide(6.2);
        TableColumnSpec<WaterCase> safety = TableColumnSpec.of(columns.safety).in(judged).headed(words.say("water.table.safety"))
                .reads(_ -> "").looks(water -> tag(water, standing)).wide(5.4);
        Stream<TableColumnSpec<WaterCase>> first = Stream.of(shared.number(), shared.name(people), shared.idNumber(people, false),
                shared.village(), problem, safety, shared.state(), shared.left());
        Stream<TableColumnSpec<WaterCase>> further = Stream.<Column<WaterCase, ?>>of(columns.shared.group, columns.shared.householdType,
                columns.shared.phone, columns.shared.assignedTo, columns.concerns, columns.households, columns.persons, columns.supply,
                columns.supplyMode, columns.source, columns.before.litres(), columns.before.minutes(), columns.before.guarantee(),
                columns.measure, columns.unit, columns.startedOn, columns.fixedOn, columns.outcome, columns.funds, columns.after.litres(),
                columns.after.minutes(), columns.after.guarantee(), columns.recheckDueOn, columns.recheckedOn, columns.recheck,
                columns.shared.foundOn, columns.shared.dueOn, columns.shared.closedOn)
                .map(column -> TableColumnSpec.of(column).in("").hiddenAtFirst());
        return Stream.concat(first.filter(spec -> roomy || spec != safety), further).toList();
    }

    @Override
    public CaseFields<WaterCase> fields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left) {
        return new WaterFields(screens, concerned, acts, supplies, changed, left);
    }

    @Override
    public Set<String> alwaysDue() {
        return Set.of("head", "id_number", "village", "found_on", "problem", "litres", "guarantee");
    }

    @Override
    public String firstField() {
        return "measure";
    }

    @Override
    public List<Node> marks(WaterCase water, LedgerWords standing) {
        return Stream.<@Nullable Node>of(tag(water, standing)).filter(Objects::nonNull).map(Node.class::cast).toList();
    }

    @Override
    public List<ManyAct> many(Supplier<LedgerWords> standing, Supplier<LocalDate> today) {
        return List.of();
    }

    private @Nullable Node tag(WaterCase water, LedgerWords standing) {
        return WaterRules.levels(water, WaterStandard.of(standing::value)).safety().<Node>map(safety -> WaterTags.of(safety, words)).orElse(null);
    }
}
