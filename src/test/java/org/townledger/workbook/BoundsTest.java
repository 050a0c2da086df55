package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.columns.RawCell;
import org.townledger.wording.Wording;

/** What one file may ask of an office's computer; every bound is met with a sentence that says what to do. */
@DisplayName("A spreadsheet made to do harm")
@Timeout(60)
class BoundsTest {

    private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";

    @TempDir
    private Path folder;

    @Nested
    class AskingTheParserForMore {

        @ParameterizedTest
        @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"})
        void getsNoFileOfThisComputerByAnyPart(String part) throws IOException {
            Path secret = Files.writeString(folder.resolve("secret"), "not to be read");
            var xlsx = new RawXlsx().sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
            String said = opened(replaced(xlsx.bytes(), part, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "&e;")).toString();

            assertThat(said).doesNotContain("not to be read");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"})
        void isNotLaughedAtABillionTimesInAnyPart(String part) throws IOException {
            var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"哈哈哈哈哈哈哈哈哈哈\">");
            for (int i = 1; i < 12; i++) {
                laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
            }
            var xlsx = new RawXlsx().sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");

            assertThat(opened(replaced(xlsx.bytes(), part, laughs + "]>", "&l11;")).toString().length()).isLessThan(100_000);
        }

        /** The declaration before the part's root, the entity wherever a text stands and before the root's end. */
        private byte[] replaced(byte[] xlsx, String part, String doctype, String entity) throws IOException {
            var parts = new java.util.LinkedHashMap<String, byte[]>();
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(xlsx))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
            String xml = new String(parts.get(part), StandardCharsets.UTF_8);
            int end = xml.lastIndexOf("</");
            parts.put(part, (doctype + xml.substring(0, end).replace("<t>", "<t>" + entity) + entity + xml.substring(end)).getBytes(StandardCharsets.UTF_8));
            var bytes = new ByteArrayOutputStream();
            try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
                for (var one : parts.entrySet()) {
                    zip.putNextEntry(new java.util.zip.ZipEntry(one.getKey()));
                    zip.write(one.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        }
    }

    @Nested
    class Unpacking {

        @Test
        void aBombWhosePartIsNotCalledXml() throws IOException {
            assertRefused("bomb", new RawXlsx().sheet("").part("xl/sharedStrings.bin", " ".repeat(60 << 20)).bytes());
        }

        @Test
        void fiftyMillionSharedStrings() throws IOException {
            assertRefused("bomb", new RawXlsx().sheet("").part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(50_000_000) + "</sst>").bytes());
        }

        @Test
        void aHundredThousandParts() throws IOException {
            var xlsx = new RawXlsx().sheet("");
            for (int i = 0; i < 100_000; i++) {
                xlsx.part("xl/media/" + i, "");
            }
            assertRefused("bomb", xlsx.bytes());
        }

        @Test
        void aPartThatClimbsOut() throws IOException {
            assertRefused("names", new RawXlsx().sheet("").part("../../x.xml", "").bytes());
        }
    }

    @Nested
    class FillingTheMemory {

        @Test
        void aCellAtTheFarEndOfTheSheet() throws IOException {
            assertRefused("tooWide", xlsx("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
        }

        @Test
        void butNotABlankOneThatOnlyHasAColour() throws IOException {
            assertThat(opened(xlsx(CELL.formatted("x") + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>"))).isInstanceOf(Opening.Opened.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ZZZZZZ1", "XFE1"})
        void aCellBeyondIt(String address) throws IOException {
            assertRefused("tooWide", xlsx("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>"));
        }

        @Test
        void aRowOfTwentyThousandColumns() throws IOException {
            assertRefused("tooWide", xlsx("<row r=\"1\">" + "<c><v>1</v></c>".repeat(20_000) + "</row>"));
        }

        @Test
        void aCellLongerThanExcelWouldTake() throws IOException {
            assertRefused("cellTooLong", xlsx(CELL.formatted("汉".repeat(32_768))));
            assertThat(opened(xlsx(CELL.formatted("汉".repeat(32_767))))).isInstanceOf(Opening.Opened.class);
        }

        @Test
        void oneLongTextInEveryCell() throws IOException {
            String rows = "<row><c t=\"s\"><v>0</v></c></row>".repeat(2000);
            assertRefused("tooMuchText", new RawXlsx().sheet(rows).part("xl/sharedStrings.xml",
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + "汉".repeat(32_000) + "</t></si></sst>").bytes());
        }

        @Test
        void aNumberOfAMillionDigits() throws IOException {
            assertRefused("cellTooLong", xlsx("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(1_000_000) + "</v></c></row>"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E999999999", "-1E-999999999", "1E2147483647"})
        void aNumberThatWouldBeWrittenOutForEver(String number) throws IOException {
            var sheet = ((Opening.Opened) opened(xlsx("<row r=\"1\"><c r=\"A1\"><v>" + number + "</v></c></row>"))).workbook().sheets().getFirst();
            assertThat(sheet.cell(0, 0)).isEqualTo(RawCell.text(number));
        }

        @Test
        void aHundredThousandMergedRanges() throws IOException {
            assertRefused("tooManyMerges", new RawXlsx().sheet("台账", "visible", CELL.formatted("x"),
                    "<mergeCells>" + "<mergeCell ref=\"A1:A2\"/>".repeat(100_000) + "</mergeCells>").bytes());
        }

        @Test
        void rangesThatLieOverEachOther() throws IOException {
            String rows = "<row><c><v>1</v></c></row>".repeat(2000);
            assertRefused("tooManyMerges", new RawXlsx().sheet("台账", "visible", rows,
                    "<mergeCells>" + "<mergeCell ref=\"A1:C1048576\"/>".repeat(5000) + "</mergeCells>").bytes());
        }

        @Test
        void aThousandSheetsOutOfOnePart() throws IOException {
            var xlsx = new RawXlsx();
            for (int i = 0; i < 1000; i++) {
                xlsx.sheet("表" + i, "visible", CELL.formatted("x"), "");
            }
            assertRefused("tooManySheets", xlsx.bytes());
        }

        private byte[] xlsx(String rows) {
            return new RawXlsx().sheet(rows).bytes();
        }
    }

    @Nested
    class AsCsv {

        @Test
        void ofOneLineOfNothingButCommas() throws IOException {
            assertRefused("tooWide", ",".repeat(50 << 20).getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void whoseQuoteIsNeverClosed() throws IOException {
            assertRefused("cellTooLong", ("户主,村\n\"王德胜," + "巴郎庙村\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void ofTwoHundredMegabytesIsRefusedUnread() throws IOException {
            Path large = folder.resolve("large.csv");
            try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
                file.setLength(200L << 20);
            }
            assertThat(((Opening.Refused) new OpenWorkbook().open(large)).reason().key()).isEqualTo("workbook.refused.tooLarge");
        }
    }

    @Nested
    class AsXls {

        @Test
        void withBrokenSectorsIsRefusedOrReadAndNeverHangs() throws IOException {
            byte[] whole = xls();
            for (int seed = 0; seed < 200; seed++) {
                byte[] broken = whole.clone();
                var random = new Random(seed);
                // The header with the table of sectors, or any sector.
                int at = seed % 2 == 0 ? random.nextInt(512) : random.nextInt(broken.length);
                Arrays.fill(broken, at, Math.min(broken.length, at + 1 + random.nextInt(16)), (byte) random.nextInt(256));
                assertThat(opened(broken)).isNotNull();
            }
        }

        private byte[] xls() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var book = new HSSFWorkbook()) {
                var sheet = book.createSheet("台账");
                for (int row = 0; row < 200; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("三段地村" + row);
                }
                book.write(bytes);
            }
            return bytes.toByteArray();
        }
    }

    private void assertRefused(String reason, byte[] file) throws IOException {
        assertThat(opened(file)).isInstanceOfSatisfying(Opening.Refused.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("workbook.refused." + reason);
            assertThat(new Wording(Wording.CHINESE).say(refused.reason())).endsWith("没有改动任何数据。").contains("请");
        });
    }

    private Opening opened(byte[] file) throws IOException {
        return new OpenWorkbook().open(Files.write(folder.resolve("坏.xlsx"), file));
    }
}
