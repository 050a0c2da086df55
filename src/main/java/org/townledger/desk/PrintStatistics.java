package org.townledger.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;

/** A month's sheet on paper and as a workbook: a page by village, a page by month. */
public final class PrintStatistics {

    private static final double NAME_WIDTH = 30;
    private static final double FIGURE_WIDTH = 11.5;
    private static final List<String> FIGURES = List.of("before", "found", "reopened", "closed", "dismissed", "open", "overdue");
    /** What adds up over months; what stands at their ends does not. */
    private static final List<String> FLOWS = List.of("found", "reopened", "closed", "dismissed");

    private final Store store;
    private final ListRepository lists;
    private final SheetWriter sheets;
    private final WriteWorkbook workbooks;
    private final Wording words;

    public PrintStatistics(Store store, ListRepository lists, SheetWriter sheets, WriteWorkbook workbooks, Wording words) {
        this.store = store;
        this.lists = lists;
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.words = words;
    }

    /** @param report as which it was reported; null for a sheet that was not */
    public SheetOutcome paper(StatisticsSheet sheet, @Nullable StatisticsReport report, Path file) {
        Divisions divisions = store.read(lists::divisions);
        List<Column<StatisticsSheet.Line, ?>> byVillage = columns(sheet, "desk.statistics.village");
        List<Column<StatisticsSheet.Line, ?>> byMonth = columns(sheet, "desk.statistics.month");
        String dateLine = dateLine(sheet, report);
        return sheets.writeInOne(List.of(
                new LedgerSheet<>(divisions.officeTitle(), title(sheet, divisions), dateLine, byVillage, sheet.villages(), Paper.A3_LANDSCAPE,
                        LedgerSheet.Audience.OFFICE, "", byVillage.stream().skip(1).map(Column::field).toList()),
                new LedgerSheet<>(divisions.officeTitle(), words.say("desk.statistics.byMonth", title(sheet, divisions)), dateLine, byMonth, sheet.months(),
                        Paper.A3_LANDSCAPE, LedgerSheet.Audience.OFFICE, "", byMonth.stream().skip(1).map(Column::field).filter(PrintStatistics::addsUp).toList())), file);
    }

    /** @return why it was not written; empty where it was */
    public Optional<Sentence> workbook(StatisticsSheet sheet, @Nullable StatisticsReport report, Path file) {
        Divisions divisions = store.read(lists::divisions);
        var villages = new ArrayList<>(sheet.villages());
        villages.add(sheet.total(words.say("desk.statistics.total")));
        String dateLine = divisions.officeTitle() + "　" + dateLine(sheet, report);
        try {
            workbooks.write(file, List.of(
                    SheetPlan.of(words.say("desk.statistics.villages"), title(sheet, divisions), dateLine, columns(sheet, "desk.statistics.village"), villages)
                            .withoutSpareRows(),
                    SheetPlan.of(words.say("desk.statistics.months"), words.say("desk.statistics.byMonth", title(sheet, divisions)), dateLine,
                            columns(sheet, "desk.statistics.month"), sheet.months()).withoutSpareRows()), Map.of());
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    /** For a file: without an ending. */
    public String name(StatisticsSheet sheet) {
        return title(sheet, store.read(lists::divisions));
    }

    private String title(StatisticsSheet sheet, Divisions divisions) {
        return words.say("desk.statistics.titleOf", divisions.officeName(), Integer.toString(sheet.month().getYear()), sheet.month().getMonthValue());
    }

    private String dateLine(StatisticsSheet sheet, @Nullable StatisticsReport report) {
        return report == null ? words.say("desk.statistics.upTo", day(sheet.end()))
                : words.say("desk.statistics.reportedOn", day(sheet.end()), day(report.on()), report.by());
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static boolean addsUp(String field) {
        return FLOWS.stream().anyMatch(field::endsWith);
    }

    private List<Column<StatisticsSheet.Line, ?>> columns(StatisticsSheet sheet, String first) {
        var columns = new ArrayList<Column<StatisticsSheet.Line, ?>>();
        columns.add(Column.<StatisticsSheet.Line, String>of("line", words.say(first), CellTypes.TEXT, StatisticsSheet.Line::name).wide(NAME_WIDTH));
        sheet.ledgers().forEach(ledger -> add(columns, ledger, words.say("desk.area." + ledger), line -> line.of(ledger)));
        add(columns, "all", words.say("desk.statistics.total"), StatisticsSheet.Line::all);
        return columns;
    }

    private void add(List<Column<StatisticsSheet.Line, ?>> columns, String key, String group, Function<StatisticsSheet.Line, MonthCount> count) {
        for (int at = 0; at < FIGURES.size(); at++) {
            int figure = at;
            columns.add(Column.<StatisticsSheet.Line, Integer>of(key + "." + FIGURES.get(at), words.say("desk.statistics." + FIGURES.get(at)),
                    CellTypes.COUNT, line -> count.apply(line).figures().get(figure)).in(group).wide(FIGURE_WIDTH));
        }
    }
}
