package org.townledger.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Prints a year's list for the banner: the ledger's sheet with a column for what was carried over, and a page of figures by
 * village and state. A frozen list is read from the journal as it was when it was frozen, so that it prints the same again.
 */
public final class PrintYear<C> {

    private static final double CARRIED_WIDTH = 16;

    /** A village's cases of the list. */
    private record VillageCount(String village, Map<CaseState, Integer> states, int all, int carried) {
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final YearPlanRepository plans;
    private final ListRepository lists;
    private final SheetWriter sheets;
    private final Wording wording;

    public PrintYear(Store store, Ledger<C> ledger, YearPlanRepository plans, ListRepository lists, SheetWriter sheets, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.plans = plans;
        this.lists = lists;
        this.sheets = sheets;
        this.wording = wording;
    }

    public PrintLedger.Outcome run(int year, Path file) {
        YearPlan.Frozen frozen = store.read(tx -> plans.plan(tx, ledger.name(), year).map(YearPlan::frozen).orElse(null));
        List<LedgerSheet<?>> printed = frozen == null ? store.read(tx -> sheets(tx, year, null)) : then(year, frozen);
        if (printed.isEmpty()) {
            return new PrintLedger.Outcome.Refused(Sentence.of("cases.year.nothing", year));
        }
        return switch (sheets.writeInOne(printed, file)) {
            case SheetOutcome.Written written -> new PrintLedger.Outcome.Printed(written);
            case SheetOutcome.NotWritten failed -> new PrintLedger.Outcome.Refused(failed.reason());
        };
    }

    private List<LedgerSheet<?>> then(int year, YearPlan.Frozen frozen) {
        try (Store then = store.asRecorded(frozen.sequence())) {
            return then.read(tx -> sheets(tx, year, frozen));
        }
    }

    private List<LedgerSheet<?>> sheets(Transaction tx, int year, YearPlan.@Nullable Frozen frozen) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        List<YearList.Member<C>> members = new YearList<>(ledger, plans).members(tx, words, year);
        if (members.isEmpty()) {
            return List.of();
        }
        String office = words.divisions().officeTitle();
        String name = wording.say(ledger.name().key() + ".title");
        String title = wording.say("cases.year.title", words.divisions().officeName(), year, name);
        String dateLine = frozen == null ? wording.say("cases.year.draft", day(tx.today())) : wording.say("cases.year.frozenOn", day(frozen.on()), frozen.by());
        return List.of(new LedgerSheet<>(office, title, dateLine, columns(words), rows(members), Paper.A3_LANDSCAPE, LedgerSheet.Audience.OFFICE, ""),
                figures(office, wording.say("cases.year.figures", title), dateLine, members, words));
    }

    /** Several for a case that gathers them. */
    private List<YearList.Member<C>> rows(List<YearList.Member<C>> members) {
        return members.stream().flatMap(member -> ledger.rows(member.subject()).stream()
                .map(row -> new YearList.Member<>(row, member.carriedFrom()))).toList();
    }

    /** The ledger's own columns, and whether the case was carried over. */
    private List<Column<YearList.Member<C>, ?>> columns(LedgerWords words) {
        var columns = new ArrayList<Column<YearList.Member<C>, ?>>();
        ledger.columns(words).stream().filter(column -> column.isOn(Column.Place.SHEET)).forEach(column -> columns.add(ofMember(column)));
        columns.add(Column.of("carried", wording.say("cases.year.carried"), CellTypes.TEXT,
                (YearList.Member<C> member) -> member.carriedFrom() == null ? null : wording.say("cases.year.carriedFrom", member.carriedFrom())).wide(CARRIED_WIDTH));
        return columns;
    }

    private <V> Column<YearList.Member<C>, V> ofMember(Column<C, V> column) {
        return new Column<>(column.field(), column.heading(), column.group(), column.otherHeadings(), column.type(),
                member -> column.value().apply(member.subject()), column.paperWidth(), column.isPublic(), column.places());
    }

    private LedgerSheet<VillageCount> figures(String office, String title, String dateLine, List<YearList.Member<C>> members, LedgerWords words) {
        Map<String, List<YearList.Member<C>>> byVillage = members.stream()
                .collect(Collectors.groupingBy(member -> ledger.file(member.subject()).concerned().village(), TreeMap::new, Collectors.toList()));
        List<VillageCount> rows = byVillage.entrySet().stream().map(village -> count(words.village(village.getKey()), village.getValue())).toList();
        var columns = new ArrayList<Column<VillageCount, ?>>();
        columns.add(Column.of("village", wording.say("cases.field.village"), CellTypes.TEXT, VillageCount::village).wide(40));
        for (CaseState state : CaseState.values()) {
            columns.add(Column.of(state.name(), wording.say(CaseLife.stateName(state)), CellTypes.COUNT,
                    (VillageCount count) -> count.states().get(state)));
        }
        columns.add(Column.of("all", wording.say("cases.year.all"), CellTypes.COUNT, VillageCount::all));
        columns.add(Column.of("carried", wording.say("cases.year.ofThemCarried"), CellTypes.COUNT, VillageCount::carried));
        return new LedgerSheet<>(office, title, dateLine, columns, rows, Paper.A3_LANDSCAPE, LedgerSheet.Audience.OFFICE, "",
                columns.stream().skip(1).map(Column::field).toList());
    }

    private VillageCount count(String village, List<YearList.Member<C>> members) {
        Map<CaseState, Integer> states = members.stream().collect(Collectors.toMap(member -> ledger.file(member.subject()).state(), _ -> 1, Integer::sum));
        int carried = (int) members.stream().map(YearList.Member::carriedFrom).filter(Objects::nonNull).count();
        return new VillageCount(village, states, members.size(), carried);
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
