package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.housing.Grade;
import org.townledger.housing.Houses;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.PrintOutcome;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.Window;
import org.townledger.wording.Sentence;
import org.townledger.vault.TestFiles;
import org.townledger.wording.Wording;

class PrintScreenTest {

    private static final String TOWN = "150623100000";
    private static final String CLERK = "郭海燕";
    private static final Wording WORDS = new Wording(Wording.CHINESE);

    @TempDir
    Path folder;

    private final List<Path> sent = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private List<String> printerNames = List.of("财政所", "办公室 A3");
    private boolean printerWorks = true;
    private int left;
    private Path target;
    private Store store;
    private PrintScreen<HousingCase> printing;
    private List<UUID> ids;
    private Window window;
    private BorderPane frame;

    @BeforeEach
    void open() {
        target = folder.resolve("另存.pdf");
        store = ((Opening.Opened) Store.open(folder.resolve("data"), CLERK, clock)).store();
        var lists = new ListRepository();
        new InitOffice(store, lists).run(CLERK, TOWN, Reference.divisions());
        var cases = new CaseRepository(TOWN);
        var ledger = new HousingLedger(new HousingRepository(cases), Houses.RULES);
        var save = new SaveCase<>(store, ledger, cases, new CaseNumberRepository(TOWN), lists, WORDS);
        ids = List.of(saved(save, "王德胜", Grade.D), saved(save, "巴图", Grade.C));
        var print = new PrintLedger<>(store, ledger, cases, lists,
                new PhotosOnPaper(new PhotoRepository(), new PhotoFiles(TestFiles.in(store.folder()))), new SheetWriter(new PaperFonts(), WORDS), WORDS);
        printing = new PrintScreen<>(print, ledger, new FakePrinters(), Window.IN_LINE, new Screens(WORDS, clock), _ -> Optional.of(target));
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    @Nested
    class TheWholeLedger {

        @Test
        void isSeenThenPrintedThenSaved() throws Exception {
            show(List.of());
            window.picture("print-choice", Pictures.Screen.FULL);
            press("preview");
            press("print");
            Window.run(() -> PrintScreenTest.this.<Spinner<Integer>>find("copies").getValueFactory().setValue(2));
            window.picture("print-preview", Pictures.Screen.FULL);
            window.picture("print-preview-150", Pictures.Screen.AT_150);

            assertThat(PrintScreenTest.this.<ComboBox<String>>find("printer").getValue()).isEqualTo("办公室 A3");
            press("send");
            assertThat(said()).isEqualTo("已送 2 份到打印机 办公室 A3。");

            Window.run(() -> button("另存为 PDF").fire());
            assertThat(said()).startsWith("已另存到").contains(target.toString());
            assertThat(text(target)).contains("王德胜", "巴图", "150699199003192211");
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void neverLiesOnTheDiskAndGoesFromMemoryWhenItIsLeft() throws Exception {
            show(List.of());
            press("preview");
            press("print");
            press("send");
            Path temporary = sent.getFirst();
            assertThat(temporary).exists();
            assertThat(temporary.getFileSystem()).isNotEqualTo(FileSystems.getDefault());

            Window.run(() -> button("返回").fire());

            assertThat(temporary.getFileSystem().isOpen()).isFalse();
            press("preview");
            assertThat((Node) find("picture")).isNotNull();
        }

        @Test
        void isFilteredAsTheLedgerIs() throws Exception {
            show(List.of(), CaseFilter.ALL.matching("王德胜"));
            press("preview");
            Window.run(() -> button("另存为 PDF").fire());

            assertThat(text(target)).contains("王德胜").doesNotContain("巴图");
        }
    }

    @Nested
    class ThePublicVersion {

        @Test
        void masksTheIdNumbers() throws Exception {
            show(List.of());
            choose("publicVersion");
            press("preview");
            Window.run(() -> button("另存为 PDF").fire());

            assertThat(text(target)).contains("150699********2211").doesNotContain("150699199003192211");
        }

        @Test
        void isNotOfferedWhereThereIsNoneAndTheReasonIsSaid() throws Exception {
            window = Window.show(Pictures.Screen.AT_150, () -> new Screens(WORDS, clock).load("cases/PrintChoice.fxml", new PrintChoice(
                    new PrintChoice.Offer("控辍保学台账", false, 0), WORDS, _ -> { }, () -> { })));
            frame = new BorderPane();
            Parent root = window.stage().getScene().getRoot();
            window.picture("print-choice-150", Pictures.Screen.AT_150);

            assertThat(root.lookup("#publicVersion").isDisabled()).isTrue();
            assertThat(((Label) root.lookup("#publicHint")).getText()).contains("涉及未成年人或病情，不得公示");
        }
    }

    @Nested
    class TickedCases {

        @Test
        void stayOutWhereNoneIsTicked() throws Exception {
            show(List.of());

            assertThat(find("forms").isDisabled()).isTrue();
            assertThat(PrintScreenTest.this.<Label>find("formsHint").getText()).isEqualTo("还没有勾选。请在台账里勾选要打印的件。");
        }

        @Test
        void beginOnAPageOfTheirOwn() throws Exception {
            show(ids);
            choose("forms");
            window.picture("print-choice-forms", Pictures.Screen.AT_150);
            assertThat(find("papers").isDisabled()).isTrue();
            press("preview");
            Window.run(() -> button("另存为 PDF").fire());

            assertThat(text(target)).contains("住〔2026〕0001号", "住〔2026〕0002号");
            assertThat(firstPage(target)).contains("住〔2026〕0001号").doesNotContain("住〔2026〕0002号");
        }

        @Test
        void thatAreGoneAreToldOnTheChoice() throws Exception {
            show(List.of(UUID.fromString("01930000-0000-7000-8000-00000000ffff")));
            choose("forms");
            press("preview");

            assertThat(PrintScreenTest.this.<Label>find("refusal").getText()).isEqualTo("没有找到要打印的件，请核对编号。");
        }
    }

    @Nested
    class APrinter {

        @Test
        void thatDoesNotTakeTheSheetIsToldInASentence() throws Exception {
            printerWorks = false;
            show(List.of());
            press("preview");
            press("print");
            press("send");

            assertThat(said()).startsWith("没有名叫 办公室 A3 的打印机。");
        }

        @Test
        void thatIsNotThereLeavesThePdf() throws Exception {
            printerNames = List.of();
            show(List.of());
            press("preview");
            press("print");

            assertThat(said()).isEqualTo("这台电脑没有装打印机。可以另存为 PDF，到别的电脑上打印。");
        }

        @Test
        void doesNotMatterToSavingWhichSaysThatTheFolderIsGone() throws Exception {
            target = folder.resolve("没有/另存.pdf");
            show(List.of());
            press("preview");
            Window.run(() -> button("另存为 PDF").fire());

            assertThat(said()).contains("另存.pdf").doesNotContain("已另存");
            assertThat(Files.exists(target)).isFalse();
        }
    }

    @Test
    void leavingGoesBackToTheLedger() throws Exception {
        show(List.of());
        Window.run(() -> button("不打印了").fire());

        assertThat(left).isEqualTo(1);
    }

    private void show(List<UUID> ticked) throws Exception {
        show(ticked, CaseFilter.ALL);
    }

    private void show(List<UUID> ticked, CaseFilter filter) throws Exception {
        window = Window.show(Pictures.Screen.FULL, () -> {
            frame = new BorderPane(printing.open(filter, ticked, () -> left++));
            return frame;
        });
        Window.settle();
    }

    private UUID saved(SaveCase<HousingCase> save, String head, Grade grade) {
        HousingCase house = Houses.graded(grade);
        Concerned whom = house.file().concerned();
        var file = CaseFile.found(UUID.randomUUID(), TOWN, new Concerned(null, head, whom.idNumber(), whom.village(), whom.group(),
                whom.householdType(), whom.familySize(), whom.phone()), house.file().foundOn());
        var outcome = save.run(CLERK, house.with(file));
        return ((SaveCase.Outcome.Saved<HousingCase>) outcome).subject().file().id();
    }

    private static String text(Path pdf) throws Exception {
        return text(pdf, Integer.MAX_VALUE);
    }

    private static String firstPage(Path pdf) throws Exception {
        return text(pdf, 1);
    }

    private static String text(Path pdf, int upTo) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(upTo);
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    private void press(String id) {
        Window.run(() -> this.<Button>find(id).fire());
    }

    private void choose(String id) {
        Window.run(() -> this.<RadioButton>find(id).setSelected(true));
    }

    private String said() {
        return this.<Label>find("said").getText();
    }

    private Button button(String says) {
        return frame.lookupAll(".button").stream().map(Button.class::cast)
                .filter(one -> says.equals(one.getText()) || says.equals(one.getAccessibleText())).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) frame.lookup("#" + id);
    }

    private final class FakePrinters implements Printers {

        @Override
        public List<String> names() {
            return printerNames;
        }

        @Override
        public Optional<String> usual() {
            return Optional.of("办公室 A3");
        }

        @Override
        public PrintOutcome print(Path pdf, String printer, int copies) {
            sent.add(pdf);
            return printerWorks ? new PrintOutcome.Printed("1") : new PrintOutcome.Refused(Sentence.of("sheets.print.unknown", printer));
        }
    }
}
