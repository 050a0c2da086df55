package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.columns.RawCell;

/** Spreadsheets as they are found, whatever their name ends with. What is refused is in {@link RefusedFileTest}. */
class OpenWorkbookTest {

    @TempDir
    private Path folder;

    @Nested
    class AnXlsx {

        @Test
        void keepsEveryDigitThatTheFileHolds() throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().sheet(row(1, "<c><v>68.59999999999999</v></c><c><v>1.50699197509288E+17</v></c>"
                    + "<c><v>0.10000000000000000555</v></c><c><v>-7</v></c>")).bytes());
            assertThat(sheet.rows().getFirst()).containsExactly(number("68.59999999999999"), number("1.50699197509288E+17"),
                    number("0.10000000000000000555"), number("-7"));
        }

        @Test
        void holdsTextsOfEveryKind() throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().sheet(row(1, "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                    + "<c t=\"inlineStr\"><is><t>=1+1</t></is></c><c t=\"str\"><f>A1&amp;\"\"</f><v>算出</v></c>"
                    + "<c t=\"inlineStr\"><is><t>上_x000D_\n下</t></is></c><c t=\"inlineStr\"><is><t> </t></is></c>")).bytes());
            assertThat(sheet.rows().getFirst()).extracting(RawCell::shown).containsExactly("第一", "两段", "=1+1", "算出", "上\r\n下", " ");
        }

        @Test
        void holdsTruthsFaultsAndWhatFormulasCameTo() throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().sheet(row(1, "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
                    + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><f>2+2</f><v>4</v></c><c t=\"s\"><v/></c><c/>")).bytes());
            assertThat(sheet.rows().getFirst()).containsExactly(new RawCell.Truth(true), new RawCell.Fault("#DIV/0!"),
                    new RawCell.Fault("#DIV/0!"), number("4"));
        }

        @ParameterizedTest
        @ValueSource(ints = {14, 22, 27, 31, 36, 50, 57, 58})
        void knowsTheDatesOfBuiltInFormatsChineseOnesToo(int format) throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().styles("", 0, format).sheet(row(1, "<c><v>45622</v></c><c s=\"1\"><v>45622</v></c>")).bytes());
            assertThat(sheet.rows().getFirst()).containsExactly(number("45622"), date("45622"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@|true", "yyyy年m月d日|true",
                "[$-804]yyyy/m/d;@|true", "[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;;@|true", "m\\-d|true", "[$-804]aaaa|true",
                "0.00&quot;元&quot;|false", "#,##0.00_ ;[Red]\\-#,##0.00|false", "0&quot; days&quot;|false", "0.00E+00|false",
                "General|false", "[DBNum2]G/通用格式|false", "0\\m|false", "¥#,##0|false"})
        void knowsTheDatesOfFormatsThatTheOfficeMade(String format, boolean dated) throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().styles("<numFmt numFmtId=\"176\" formatCode=\"" + format + "\"/>", 176)
                    .sheet(row(1, "<c s=\"0\"><v>45622</v></c>")).bytes());
            assertThat(sheet.cell(0, 0)).isEqualTo(new RawCell.Number(new BigDecimal("45622"), dated));
        }

        @Test
        void ofTheCalendarOf1904CountsItsDatesAsTheOthersDo() throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().calendarOf1904().styles("", 0, 14)
                    .sheet(row(1, "<c s=\"1\"><v>44160</v></c><c><v>44160</v></c>")).bytes());
            assertThat(sheet.rows().getFirst()).containsExactly(date("45622"), number("44160"));
        }

        @Test
        void keepsItsHiddenRowsAndTellsItsHiddenSheets() throws IOException {
            List<SourceSheet> sheets = opened(new RawXlsx()
                    .sheet("说明", "visible", row(1, "<c><v>1</v></c>"), "")
                    .sheet("台账", "hidden", "<row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>2</v></c></row>", "").bytes()).sheets();
            assertThat(sheets).extracting(SourceSheet::hidden).containsExactly(false, true);
            assertThat(sheets.get(1).rows()).hasSize(3);
            assertThat(sheets.get(1).cell(2, 1)).isEqualTo(number("2"));
            assertThat(sheets.get(1).cell(90, 90)).isEqualTo(RawCell.BLANK);
        }

        @Test
        void tellsItsMergedRanges() throws IOException {
            SourceSheet sheet = opened(new RawXlsx().sheet("台账", "visible", row(1, "<c><v>1</v></c>"),
                    "<mergeCells count=\"2\"><mergeCell ref=\"A1:W1\"/><mergeCell ref=\"$AA$3:$AB$5\"/></mergeCells>").bytes()).sheets().getFirst();
            assertThat(sheet.merges()).containsExactly(new Merge(0, 0, 0, 22), new Merge(2, 26, 4, 27));
        }

        @Test
        void withoutStylesOrRowNumbersIsReadAllTheSame() throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").bytes());
            assertThat(sheet.rows()).containsExactly(List.of(number("1")), List.of(number("2")));
        }

        @Test
        void withFormattedButEmptyRowsToTheEndIsAsLongAsWhatItHolds() throws IOException {
            SourceSheet sheet = sheet(new RawXlsx().sheet(row(1, "<c><v>1</v></c>") + "<row r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>").bytes());
            assertThat(sheet.rows()).hasSize(1);
        }
    }

    @Nested
    class AnXls {

        @Test
        void isReadWithItsDatesMergesFormulasAndHiddenSheets() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var book = new HSSFWorkbook()) {
                var sheet = book.createSheet("台账");
                var row = sheet.createRow(2);
                row.createCell(0).setCellValue("巴图");
                row.createCell(1).setCellValue(68.6);
                row.createCell(2).setCellValue(true);
                row.createCell(3).setCellFormula("1/0");
                row.createCell(4).setCellFormula("2*21");
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                var dated = book.createCellStyle();
                dated.setDataFormat((short) 31);
                row.createCell(5).setCellValue(45622);
                row.getCell(5).setCellStyle(dated);
                sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 5));
                book.createSheet("旧");
                book.setSheetHidden(1, true);
                book.write(bytes);
            }
            SourceWorkbook workbook = opened(bytes.toByteArray());
            assertThat(workbook.sheets()).extracting(SourceSheet::hidden).containsExactly(false, true);
            SourceSheet sheet = workbook.sheets().getFirst();
            assertThat(sheet.merges()).containsExactly(new Merge(0, 0, 1, 5));
            assertThat(sheet.rows().get(2)).containsExactly(RawCell.text("巴图"), number("68.6"), new RawCell.Truth(true),
                    new RawCell.Fault("#DIV/0!"), number("42.0"), date("45622.0"));
        }
    }

    @Nested
    class ACsv {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
        void isReadInEachCharset(String charset) throws IOException {
            assertThat(texts("村名,户主\r\n三段地村,胡平\r\n".getBytes(Charset.forName(charset))))
                    .containsExactly(List.of("村名", "户主"), List.of("三段地村", "胡平"));
        }

        @Test
        void keepsRareCharacters() throws IOException {
            assertThat(texts("姓名,备注\n徐㛃磊,𬸣𠮷\n".getBytes(Charset.forName("GB18030")))).contains(List.of("徐㛃磊", "𬸣𠮷"));
        }

        @Test
        void mayBeginWithAByteOrderMark() throws IOException {
            assertThat(texts("\uFEFF村名,户主\n".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("村名", "户主"));
        }

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void isPartedByCommaSemicolonOrTab(String delimiter) throws IOException {
            assertThat(texts(("甲" + delimiter + "\"乙,;\t\n丙\"" + delimiter + "丁\n").getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(List.of("甲", "乙,;\t\n丙", "丁"));
        }

        @Test
        void keepsEmptyLinesSoThatRowsCountAsInTheFile() throws IOException {
            assertThat(texts("标题\n\n村名,户主\n".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("标题"), List.of(), List.of("村名", "户主"));
        }

        @Test
        void freesNumbersFromWhatShieldsThem() throws IOException {
            assertThat(texts("\"=\"\"150699199003192211\"\"\",'0012,'张,=1+1\n".getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(List.of("150699199003192211", "0012", "'张", "=1+1"));
        }

        private List<List<String>> texts(byte[] bytes) throws IOException {
            return sheet(bytes).rows().stream().map(row -> row.stream().map(RawCell::shown).toList()).toList();
        }
    }

    @Test
    void theContentCountsAndNotTheName() throws IOException {
        Path file = Files.write(folder.resolve("台账.csv"), new RawXlsx().sheet(row(1, "<c><v>1</v></c>")).bytes());
        assertThat(new OpenWorkbook().open(file)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void theSameFileHasTheSameHash() throws IOException {
        SourceWorkbook workbook = opened("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(workbook.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(workbook.fileName()).isEqualTo("file");
    }

    @Test
    void aLongFileTellsHowFarItIsAndStopsWhenInterrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), "村名,户主\n".repeat(1200));
        var told = IntStream.builder();
        new OpenWorkbook().open(file, told::add);
        assertThat(told.build()).containsExactly(500, 1000, 1200);

        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new OpenWorkbook().open(file)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private SourceWorkbook opened(byte[] bytes) throws IOException {
        return switch (new OpenWorkbook().open(Files.write(folder.resolve("file"), bytes))) {
            case Opening.Opened(SourceWorkbook workbook) -> workbook;
            case Opening.Refused refused -> throw new AssertionError(refused.toString(), refused.cause());
        };
    }

    private SourceSheet sheet(byte[] bytes) throws IOException {
        return opened(bytes).sheets().getFirst();
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static RawCell number(String value) {
        return new RawCell.Number(new BigDecimal(value), false);
    }

    private static RawCell date(String value) {
        return new RawCell.Number(new BigDecimal(value), true);
    }
}
