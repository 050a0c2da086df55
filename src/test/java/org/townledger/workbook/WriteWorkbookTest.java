package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.identity.IdNumber;
import org.townledger.wording.Wording;
import org.townledger.workbook.TestLedger.Home;

class WriteWorkbookTest {

    private static final Home BATU = new Home("三段地村", "3社", "巴图", IdNumber.of("150699199003192211"), 2, "17632604067", "D",
            LocalDate.of(2024, 5, 16), LocalDate.of(2024, 11, 26), new BigDecimal("8000.00"), true, "外出务工");

    @TempDir
    private Path folder;

    private final Wording wording = new Wording(Wording.CHINESE);
    private final WriteWorkbook writer = new WriteWorkbook(wording);

    @Nested
    class ReadAgain {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5})
        void givesTheSameLedger(long seed) throws CannotWrite {
            List<Home> homes = randomHomes(new Random(seed), 60);
            assertThat(homes(opened(write(plan(homes))))).isEqualTo(homes);
        }

        @Test
        void keepsWhatLooksLikeAFormulaAsText() throws CannotWrite, IOException {
            for (String text : List.of("=1+1", "=cmd|calc", "+86 177", "-", "@x", "'8", "_x0041_", "1.独居；2.腿脚不便\n钥匙在邻居处")) {
                Path file = write(plan(List.of(withNote(text))));
                assertThat(sheetXml(file)).doesNotContain("<f>");
                SourceSheet sheet = opened(file).sheets().getFirst();
                assertThat(sheet.cell(4, 11).shown()).isEqualTo(text);
            }
        }

        @Test
        void isKnownByItsMarkAndOffersNoSheetOfItsOwn() throws CannotWrite {
            Path file = folder.resolve("out.xlsx");
            writer.write(file, List.of(plan(List.of(BATU))), Map.of("office", "150623100000", "ledger", "housing", "sequence", "42"));
            SourceWorkbook workbook = opened(file);
            assertThat(workbook.mark()).isEqualTo(Map.of("office", "150623100000", "ledger", "housing", "sequence", "42"));
            assertThat(workbook.sheets()).extracting(SourceSheet::name).containsExactly("住房");
        }

        @Test
        void hasTheHeaderWithItsGroupsMerged() throws CannotWrite {
            SourceSheet sheet = opened(write(plan(List.of(BATU)))).sheets().getFirst();
            Header header = new HeaderFinder(TestLedger.WRITTEN).find(sheet).orElseThrow();
            assertThat(header.firstRow()).isEqualTo(2);
            assertThat(header.lastRow()).isEqualTo(3);
            assertThat(sheet.merges()).contains(new Merge(0, 0, 0, 11), new Merge(1, 0, 1, 11), new Merge(2, 0, 2, 1),
                    new Merge(2, 2, 2, 5), new Merge(2, 11, 3, 11));
            assertThat(MappingProposal.propose(header, TestLedger.WRITTEN).missing(TestLedger.WRITTEN)).isEmpty();
        }

        @Test
        void ofAnEmptyLedgerIsAnEmptyLedger() throws CannotWrite {
            assertThat(homes(opened(write(plan(List.of()))))).isEmpty();
        }
    }

    @Nested
    class OnTheScreenAndOnPaper {

        @Test
        void itsHeaderStandsStillAndIsPrintedOnEveryPage() throws CannotWrite, IOException {
            Path file = write(plan(List.of(BATU)));
            assertThat(sheetXml(file)).contains("ySplit=\"4\"", "state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"",
                    "fitToHeight=\"0\"", "&amp;P", "&amp;N", "宋体");
            assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$4");
        }

        @Test
        void itsDropDownsRefuseAnyOtherWord() throws CannotWrite, IOException {
            String xml = sheetXml(write(plan(List.of(BATU))));
            assertThat(xml).contains("errorStyle=\"stop\"", "showErrorMessage=\"true\"", "type=\"list\"", "sqref=\"G5:G205\"", "sqref=\"K5:K205\"");
        }

        @Test
        void aLongListOfChoicesIsOfferedWhole() throws CannotWrite, IOException {
            var villages = IntStream.range(0, 80).mapToObj(i -> Choice.word("第" + i + "嘎查，含草原")).toList();
            Column<String, String> village = Column.of("village", "嘎查村", CellTypes.openChoice(() -> villages), text -> text);
            Path file = folder.resolve("out.xlsx");
            writer.write(file, List.of(SheetPlan.of("表", "", "", List.of(village), List.of("第1嘎查，含草原"))), Map.of());
            assertThat(sheetXml(file)).contains("'_townledger_lists'!$A$1:$A$80");
            assertThat(part(file, "xl/workbook.xml")).contains("veryHidden");
        }

        @Test
        void lockedColumnsCannotBeChangedAndTheOthersCan() throws CannotWrite, IOException {
            Path file = write(plan(List.of(BATU)).locking(TestLedger.ID, TestLedger.HEAD));
            assertThat(sheetXml(file)).contains("<sheetProtection", "sheet=\"true\"");
            assertThat(part(file, "xl/styles.xml")).contains("locked=\"false\"");
        }

        @Test
        void aTableWithoutTitleBeginsWithItsHeader() throws CannotWrite {
            SourceSheet sheet = opened(write(SheetPlan.of("表", "", "", List.of(TestLedger.HEAD, TestLedger.NOTE), List.of(BATU)))).sheets().getFirst();
            assertThat(sheet.cell(0, 0).shown()).isEqualTo("姓名");
            assertThat(sheet.cell(1, 0).shown()).isEqualTo("巴图");
        }
    }

    @Nested
    class LibreOffice {

        @Test
        void opensItAndSavesTheSameLedger() throws Exception {
            Path program = soffice();
            List<Home> homes = randomHomes(new Random(7), 30);
            Path file = write(plan(homes).locking(TestLedger.ID));
            convert(program, file, "xlsx:Calc MS Excel 2007 XML", folder.resolve("again"));
            assertThat(homes(opened(folder.resolve("again/out.xlsx")))).isEqualTo(homes);
        }

        @Test
        void readsTheReport() throws Exception {
            Path program = soffice();
            Path report = folder.resolve("report.xlsx");
            new WriteReport(wording).write(report, WriteReportTest.plan());
            convert(program, report, "csv:Text - txt - csv (StarCalc):44,34,76", folder.resolve("again"));
            assertThat(Files.readString(folder.resolve("again/report.csv"))).contains("导入结论", "未导入", "嘎查村不认识", "=cmd|calc");
        }

        private void convert(Path program, Path file, String format, Path into) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless", "--convert-to", format, "--outdir", into.toString(), file.toString()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile()).start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
            assertThat(process.exitValue()).as(Files.readString(folder.resolve("soffice.log"), StandardCharsets.UTF_8)).isZero();
        }

        private static Path soffice() {
            var found = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(at -> Path.of(at, "soffice"))
                    .filter(Files::isExecutable).findFirst();
            assumeTrue(found.isPresent(), "skipped: needs LibreOffice");
            return found.get();
        }
    }

    @Nested
    class WhatGoesWrong {

        @Test
        void leavesTheFileThatWasThere() throws IOException {
            Path file = Files.writeString(folder.resolve("out.xlsx"), "before");
            assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                out.write(new byte[9000]);
                throw new IOException("No space left on device");
            })).isInstanceOf(IOException.class);
            assertThat(file).hasContent("before");
            assertThat(files()).containsExactly("out.xlsx");
        }

        @Test
        void isSaidInASentence() {
            assertThatThrownBy(() -> writer.write(folder.resolve("gone/out.xlsx"), List.of(plan(List.of())), Map.of()))
                    .isInstanceOfSatisfying(CannotWrite.class, failed -> assertThat(wording.say(failed.reason())).contains("找不到", "out.xlsx"));
            assertThat(wording.say(CannotWrite.to(folder.resolve("a.xlsx"), new IOException("No space left on device")).reason()))
                    .contains("磁盘空间不足", "a.xlsx");
            assertThat(wording.say(CannotWrite.to(folder.resolve("a.xlsx"), new IOException("Input/output error")).reason()))
                    .contains("没有写成");
        }

        @Test
        void cancelledLeavesNothing() throws IOException {
            Thread.currentThread().interrupt();
            try {
                List<Home> homes = java.util.Collections.nCopies(600, BATU);
                assertThatThrownBy(() -> writer.write(folder.resolve("out.xlsx"), List.of(plan(homes)), Map.of()))
                        .isInstanceOf(CancellationException.class);
            } finally {
                Thread.interrupted();
            }
            assertThat(files()).isEmpty();
        }

        private List<String> files() throws IOException {
            try (var list = Files.list(folder)) {
                return list.map(file -> file.getFileName().toString()).toList();
            }
        }
    }

    private Path write(SheetPlan<Home> plan) throws CannotWrite {
        Path file = folder.resolve("out.xlsx");
        writer.write(file, List.of(plan), Map.of());
        return file;
    }

    private static SheetPlan<Home> plan(List<Home> homes) {
        return SheetPlan.of("住房", "敖勒召其镇农村牧区住房安全台账", "敖勒召其镇人民政府    2026年11月5日", TestLedger.WRITTEN, homes);
    }

    private static SourceWorkbook opened(Path file) {
        return switch (new OpenWorkbook().open(file)) {
            case Opening.Opened(SourceWorkbook workbook) -> workbook;
            case Opening.Refused refused -> throw new AssertionError(refused.toString(), refused.cause());
        };
    }

    private static List<Home> homes(SourceWorkbook workbook) {
        SourceSheet sheet = workbook.sheets().getFirst();
        Header header = new HeaderFinder(TestLedger.WRITTEN).find(sheet).orElseThrow();
        Mapping mapping = MappingProposal.propose(header, sheet, TestLedger.WRITTEN).mapping();
        return new TableReader().read(sheet, header, mapping).rows().stream().map(row -> home(row.values())).toList();
    }

    private static Home home(RowValues v) {
        assertThat(v.problems()).isEmpty();
        return new Home(v.get(TestLedger.VILLAGE), v.get(TestLedger.GROUP), v.get(TestLedger.HEAD), v.get(TestLedger.ID), v.get(TestLedger.PEOPLE),
                v.get(TestLedger.PHONE), v.get(TestLedger.GRADE), v.get(TestLedger.APPRAISED), v.get(TestLedger.ACCEPTED), v.get(TestLedger.SUBSIDY),
                v.get(TestLedger.CLOSED), v.get(TestLedger.NOTE));
    }

    private static Home withNote(String note) {
        return new Home(BATU.village(), null, BATU.head(), null, null, null, null, null, null, null, null, note);
    }

    private static List<Home> randomHomes(Random random, int count) {
        var homes = new ArrayList<Home>();
        for (int i = 0; i < count; i++) {
            homes.add(new Home(pick(random, "三段地村", "伊克乌素嘎查"), maybe(random, pick(random, "3社", "十二社")),
                    pick(random, "额尔德尼·巴雅尔", "胡䶮丽", "徐㛃磊", "圐圙𬸣", "𠮷田"),
                    maybe(random, IdNumber.of(pick(random, "150699199003192211", "15069919380606382X"))), maybe(random, random.nextInt(9)),
                    maybe(random, pick(random, "17632604067", "0477-7622345")), maybe(random, pick(random, "A", "B", "C", "D")),
                    maybe(random, LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2400))),
                    maybe(random, LocalDate.of(1960, 1, 1).plusDays(random.nextInt(24000))),
                    maybe(random, BigDecimal.valueOf(random.nextInt(9_000_000), 2)), maybe(random, random.nextBoolean()),
                    pick(random, "=1+1", "+86", "@x", "=cmd|calc", "-5 度", "a_x000D_b", "<&>\"'", "两行\n字", "0012", "1E5", "TRUE", "2024-05-01")));
        }
        return homes;
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }

    private static <T> @org.jspecify.annotations.Nullable T maybe(Random random, T value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private static String sheetXml(Path file) throws IOException {
        return part(file, "xl/worksheets/sheet1.xml");
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
