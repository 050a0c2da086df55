package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseLife;
import org.townledger.cases.CaseState;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ListCases;
import org.townledger.cases.PrintLedger;
import org.townledger.cases.SideTable;
import org.townledger.cases.UndoImport;
import org.townledger.columns.Column;
import org.townledger.columns.Column.Place;
import org.townledger.lists.ImportTally;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.PublicVersion;

/** What holds for every ledger, shown on the office's own old sheet. @param <C> the ledger's case */
abstract class LedgerContract<C> {

    /** What a notice board may say of a case, whatever ledger it stands in. */
    private static final Set<String> HARMLESS = Set.of("case_number", "head", "id_number", "village", "household_type");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @org.junit.jupiter.api.io.TempDir Path folder;
    private TownOffice office;
    private LedgerUse<C, ?> use;

    /** The ledger in an opened office. */
    abstract LedgerUse<C, ?> in(Wiring wiring);

    /** The office's old sheet, one header and 200 rows. */
    abstract Path oldSheet();

    /** Fields that this ledger's notice shows beside {@link #HARMLESS}; empty where there is no public version. */
    abstract Set<String> harmlessHere();

    /** Writes an entry into every list that hangs on the case; nothing where the ledger has no such list. */
    abstract void hang(TownOffice in, C subject);

    @BeforeEach
    void takeTheOldSheet() {
        office = new TownOffice(folder.resolve("data"));
        use = in(office.wiring);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ImportTally take(Path file) {
        return use.imports().run(TownOffice.CLERK, read(file), ImportAnswers.NONE, _ -> { }).plan().tally();
    }

    private SourceFile read(Path file) {
        return ((ReadSource.Outcome.Read) office.wiring.sources.read(file, columns(), _ -> { })).file();
    }

    private List<Column<C, ?>> columns() {
        return use.ledger().columns(words());
    }

    private LedgerWords words() {
        return office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));
    }

    private List<C> cases() {
        return office.store.read(tx -> use.ledger().all(tx, CaseFilter.ALL));
    }

    private CaseFile file(C subject) {
        return use.ledger().file(subject);
    }

    private List<Integer> serials() {
        return cases().stream().map(subject -> file(subject).number().serial()).toList();
    }

    private static <C> List<Map<String, String>> listed(ListCases.Listing<C> listing) {
        return listing.rows().stream().map(row -> listing.columns().stream()
                .collect(Collectors.toMap(Column::field, column -> column.plainOf(row)))).toList();
    }

    /** One just found or verified; where the old sheet has none, a new one. */
    private C open() {
        return cases().stream().filter(subject -> file(subject).state() == CaseState.FOUND || file(subject).state() == CaseState.VERIFIED)
                .findFirst().orElseGet(this::entered);
    }

    private C entered() {
        CaseFile like = file(cases().getFirst());
        UUID id = office.store.read(tx -> tx.newId());
        var outcome = use.save().run(TownOffice.CLERK, use.ledger().found(CaseFile.found(id, like.office(), like.concerned(), TODAY)));
        return ((org.townledger.cases.SaveCase.Outcome.Saved<C>) outcome).subject();
    }

    @Test
    void theOldSheetsRowsAreNumberedWithoutGaps() {
        take(oldSheet());

        assertThat(serials()).isEqualTo(IntStream.rangeClosed(1, serials().size()).boxed().toList());
    }

    @Test
    void numbersOfAnImportThatWasTakenBackAreVoidAndNeverUsedAgain() {
        UUID run = use.imports().run(TownOffice.CLERK, read(oldSheet()), ImportAnswers.NONE, _ -> { }).run();
        int given = cases().size();
        assertThat(use.undo().run(TownOffice.CLERK, run)).isEqualTo(new UndoImport.Outcome.Undone(given));
        assertThat(cases()).isEmpty();

        take(oldSheet());

        assertThat(serials()).isEqualTo(IntStream.rangeClosed(given + 1, 2 * given).boxed().toList());
        Map<String, String> voided = office.store.read(tx -> office.wiring.numbers.voided(tx, use.ledger().name()));
        assertThat(voided).hasSize(given);
    }

    @Test
    void everyRowOfTheOldSheetStandsInTheList() {
        assertThat(take(oldSheet()).imported()).isEqualTo(200);
        assertThat(listed(use.list().now(CaseFilter.ALL))).hasSize(200);
    }

    @Test
    void theSameSheetASecondTimeChangesNothing() {
        take(oldSheet());
        var before = listed(use.list().now(CaseFilter.ALL));

        assertThat(take(oldSheet()).unchanged()).isEqualTo(200);
        assertThat(listed(use.list().now(CaseFilter.ALL))).isEqualTo(before);
    }

    @Test
    void itsExportReadAgainChangesNothing() {
        take(oldSheet());
        var before = listed(use.list().now(CaseFilter.ALL));
        Path exported = folder.resolve("out.xlsx");
        assertThat(use.export().run(CaseFilter.ALL, exported)).isEmpty();

        ImportTally again = take(exported);

        assertThat(again).isEqualTo(new ImportTally(200, 0, 0, 200, 0, 0));
        assertThat(listed(use.list().now(CaseFilter.ALL))).isEqualTo(before);
    }

    @Test
    void itsExportMakesTheSameLedgerInANewFolder() {
        take(oldSheet());
        var before = listed(use.list().now(CaseFilter.ALL));
        Path exported = folder.resolve("out.xlsx");
        use.export().run(CaseFilter.ALL, exported);

        office.close();
        office = new TownOffice(folder.resolve("new"));
        use = in(office.wiring);

        assertThat(take(exported).imported()).isEqualTo(200);
        assertThat(listed(use.list().now(CaseFilter.ALL))).isEqualTo(before);
    }

    @Test
    void itsWorkbookCarriesWhatHangsOnItsCasesAndBringsItBack() {
        take(oldSheet());
        hang(office, open());
        var cases = listed(use.list().now(CaseFilter.ALL));
        int rows = cases.size();
        var before = hanging();
        assertThat(before.values()).allSatisfy(each -> assertThat(each).isNotEmpty());
        Path exported = folder.resolve("out.xlsx");
        assertThat(use.export().run(CaseFilter.ALL, exported)).isEmpty();

        assertThat(take(exported)).isEqualTo(new ImportTally(rows, 0, 0, rows, 0, 0));
        assertThat(hanging()).as("the same workbook again").isEqualTo(before);

        office.close();
        office = new TownOffice(folder.resolve("new"));
        use = in(office.wiring);
        assertThat(take(exported).imported()).isEqualTo(rows);
        assertThat(hanging()).as("in a new folder").isEqualTo(before);
        assertThat(listed(use.list().now(CaseFilter.ALL))).isEqualTo(cases);
        assertThat(take(exported).unchanged()).isEqualTo(rows);
        assertThat(hanging()).as("in a new folder, again").isEqualTo(before);
    }

    /** By list: number and texts of every row that hangs on a case. */
    private Map<String, List<String>> hanging() {
        var all = new java.util.TreeMap<String, List<String>>();
        use.ledger().sideTables(words()).forEach(table -> all.put(table.title(), hanging(table)));
        return all;
    }

    private <R> List<String> hanging(SideTable<C, R> table) {
        return cases().stream().flatMap(subject -> table.rows().apply(subject).stream().map(row -> file(subject).numberText() + " "
                + table.columns().stream().map(column -> column.textOf(row)).collect(Collectors.joining("|")))).toList();
    }

    @Test
    void aVillagesWorkbookHasTheListOfCasesAlone() {
        take(oldSheet());
        C open = open();
        hang(office, open);
        Path exported = folder.resolve("village.xlsx");

        assertThat(use.export().forVillage(file(open).concerned().village(), exported)).isEmpty();

        assertThat(read(exported).others()).isEmpty();
    }

    @Test
    void aCaseGoesThroughItsLifeStepByStep() {
        take(oldSheet());
        UUID id = file(open()).id();
        if (file(open()).state() == CaseState.FOUND) {
            assertThat(move(id, CaseAct.VERIFY, null)).isEqualTo(CaseState.VERIFIED);
        }
        assertThat(move(id, CaseAct.START, null)).isEqualTo(CaseState.UNDER_WAY);
        assertThat(move(id, CaseAct.SUBMIT, null)).isEqualTo(CaseState.AWAITING_ACCEPTANCE);
        assertThat(move(id, CaseAct.SEND_BACK, "还不行")).isEqualTo(CaseState.UNDER_WAY);
        assertThat(use.move().run(TownOffice.CLERK, id, CaseAct.REOPEN, TODAY, "反弹")).isInstanceOf(CaseLife.Outcome.Refused.class);
    }

    private CaseState move(UUID id, CaseAct act, String reason) {
        return ((CaseLife.Outcome.Moved) use.move().run(TownOffice.CLERK, id, act, TODAY, reason)).file().state();
    }

    @Test
    void aClosingThatLacksSomethingIsRefusedByClauses() {
        take(oldSheet());
        C blocked = cases().stream().filter(subject -> CaseAct.CLOSE.startsFrom(file(subject).state()))
                .filter(subject -> !use.ledger().closingBlockers(subject, words()).isEmpty()).findFirst().orElseThrow();

        var outcome = (CaseLife.Outcome.Blocked) use.move().run(TownOffice.CLERK, file(blocked).id(), CaseAct.CLOSE, TODAY, "办结");

        assertThat(outcome.blockers()).isNotEmpty().allSatisfy(this::saysWhatWhyAndByWhichClause);
        assertThat(office.store.read(tx -> use.ledger().find(tx, file(blocked).id())).map(this::file)).hasValue(file(blocked));
    }

    private void saysWhatWhyAndByWhichClause(Blocker blocker) {
        assertThat(office.wiring.wording.say(blocker.what())).isNotBlank().doesNotContain(blocker.what().key());
        assertThat(office.wiring.wording.say(blocker.needed())).isNotBlank().doesNotContain(blocker.needed().key());
        assertThat(blocker.clause().citation()).isNotBlank();
        assertThat(blocker.clause().text()).isNotBlank();
    }

    @Test
    void theLedgerAsItWasRecordedOnADayStaysWhatItWas() {
        take(oldSheet());
        UUID id = file(open()).id();
        var then = listed(use.list().now(CaseFilter.ALL));
        office.isNow("2026-11-05T02:00:00Z");
        use.move().run(TownOffice.CLERK, id, CaseAct.DISMISS, LocalDate.of(2026, 11, 5), "查无此事");

        assertThat(listed(use.list().asRecorded(TODAY, CaseFilter.ALL))).isEqualTo(then);
        assertThat(listed(use.list().now(CaseFilter.ALL))).isNotEqualTo(then);
        assertThat(listed(use.list().asRecorded(TODAY.minusDays(1), CaseFilter.ALL))).isEmpty();
    }

    @Test
    void onADayBeforeAnythingWasFoundNothingWasTrue() {
        take(oldSheet());

        assertThat(listed(use.list().on(LocalDate.of(2000, 1, 1), CaseFilter.ALL))).isEmpty();
        assertThat(listed(use.list().on(TODAY, CaseFilter.ALL))).hasSizeLessThanOrEqualTo(200).isNotEmpty();
    }

    @Test
    void theOfficesOwnSheetIsPrinted() {
        take(oldSheet());
        Path sheet = folder.resolve("office.pdf");

        assertThat(use.print().ledger(CaseFilter.ALL, Paper.A3_LANDSCAPE, LedgerSheet.Audience.OFFICE, sheet)).isInstanceOf(PrintLedger.Outcome.Printed.class);
        assertThat(sheet).isNotEmptyFile();
    }

    @Test
    void aNoticeShowsNothingButWhatIsHarmlessOrIsRefused() throws Exception {
        take(oldSheet());
        Path notice = folder.resolve("notice.pdf");
        PrintLedger.Outcome outcome = use.print().ledger(CaseFilter.ALL, Paper.A4_LANDSCAPE, LedgerSheet.Audience.PUBLIC, notice);
        if (!use.ledger().hasPublicVersion()) {
            assertThat(((PrintLedger.Outcome.Refused) outcome).reason().key()).isEqualTo("cases.print.noPublicVersion");
            assertThat(notice).doesNotExist();
            assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("notice"));
            return;
        }
        var harmless = new java.util.HashSet<>(HARMLESS);
        harmless.addAll(harmlessHere());
        assertThat(PublicVersion.of(columns()).stream().map(Column::field)).isSubsetOf(harmless);
        String text = textOf(notice);
        List<Column<C, ?>> columns = columns();
        List<C> cases = cases();
        String told = cases.stream().flatMap(subject -> columns.stream().filter(one -> harmless.contains(one.field())).map(one -> one.textOf(subject)))
                .collect(Collectors.joining("\n"));
        for (C subject : cases) {
            for (Column<C, ?> column : columns) {
                if (!harmless.contains(column.field()) && isTelling(column, subject, told)) {
                    assertThat(text).as(column.field()).doesNotContain(column.textOf(subject));
                }
            }
            file(subject).concerned().wholeId().ifPresent(id -> assertThat(text).doesNotContain(id.digits()));
        }
    }

    /** Words that stand in a harmless column too prove nothing. @param told all that the harmless columns say */
    private static <C> boolean isTelling(Column<C, ?> column, C subject, String told) {
        String said = column.textOf(subject);
        return said.length() >= 5 && column.isOn(Place.EXPORT) && !said.startsWith("20") && !said.matches("[\\d.,]+") && !told.contains(said);
    }

    private static String textOf(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void anOpenCaseIsPutOnTheNextYearsListOnce() {
        take(oldSheet());
        UUID id = file(open()).id();
        var years = YearUse.of(office.wiring, use);

        assertThat(years.plan().run(TownOffice.CLERK, List.of(id), 2027).done()).isEqualTo(1);
        assertThat(years.plan().run(TownOffice.CLERK, List.of(id), 2027).refused()).extracting(reason -> reason.key())
                .containsExactly("cases.year.inPlan");
    }

    @Test
    void whatItCallsMeasuresAreColumnsThatItsWorkbookHas() {
        List<String> exported = columns().stream().filter(column -> column.isOn(Place.EXPORT)).map(Column::field).toList();

        assertThat(use.ledger().measureFields()).isNotEmpty().isSubsetOf(exported);
    }

    @Test
    void aClosedCaseIsOnlyReopenedAndKeepsItsNumber() {
        take(oldSheet());
        var closed = new ArrayList<C>(cases().stream().filter(subject -> file(subject).state() == CaseState.CLOSED).toList());
        if (closed.isEmpty()) {
            UUID id = file(open()).id();
            move(id, CaseAct.DISMISS, "查无此事");
            closed.add(office.store.read(tx -> use.ledger().find(tx, id)).orElseThrow());
        }
        CaseFile before = file(closed.getFirst());

        assertThat(use.save().run(TownOffice.CLERK, use.ledger().with(closed.getFirst(), before.assigned("别人"))))
                .isInstanceOf(org.townledger.cases.SaveCase.Outcome.Refused.class);
        CaseFile after = ((CaseLife.Outcome.Moved) use.move().run(TownOffice.CLERK, before.id(), CaseAct.REOPEN, TODAY, "又出问题")).file();
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.state()).isEqualTo(CaseState.REOPENED);
    }
}
