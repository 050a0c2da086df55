package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file given to import")
class RefusedImportTest {

    private static final Path SAMPLE = HousingTruth.SAMPLES.resolve("housing.xlsx");

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class ThatIsUnusable {

        @TempDir
        static Path folder;
        private Path data;
        private String before;

        @BeforeAll
        void takeASoundOne() {
            data = folder.resolve("data");
            Typed.done(data, "init", "--office", Typed.OFFICE);
            Typed.done(data, "import", "housing", SAMPLE.toString());
            before = Typed.in(data, "list", "housing").out();
        }

        @AfterEach
        void theLedgerIsWhatItWas() {
            assertThat(Typed.in(data, "list", "housing").out()).isEqualTo(before);
        }

        private void assertRefused(Path file, String saying) {
            Typed typed = Typed.in(data, "import", "housing", file.toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.error()).hasLineCount(1).contains(file.getFileName().toString(), saying);
        }

        private Path file(String name, byte[] contents) throws IOException {
            return Files.write(folder.resolve(name), contents);
        }

        @Test
        void becauseItIsNoSpreadsheet() throws IOException {
            assertRefused(file("照片.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0}), "图片");
        }

        @Test
        void becauseItIsProtectedByAPassword() {
            assertRefused(MessyLedger.withPassword(folder), "密码");
        }

        @Test
        void becauseItIsCutOff() throws IOException {
            byte[] whole = Files.readAllBytes(SAMPLE);
            assertRefused(file("截断.xlsx", Arrays.copyOf(whole, whole.length / 2)), "损坏");
        }

        @Test
        void becauseItIsEmpty() throws IOException {
            assertRefused(file("空.xlsx", new byte[0]), "0 字节");
        }

        @Test
        void becauseItIsNotThere() {
            assertRefused(folder.resolve("没有.xlsx"), "找不到");
        }

        @Test
        void becauseItIsAZipBomb() throws IOException {
            Path bomb = folder.resolve("炸弹.xlsx");
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            try (OutputStream out = Files.newOutputStream(bomb); var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                for (int megabyte = 0; megabyte < 300; megabyte++) {
                    zip.write(spaces);
                }
            }
            assertRefused(bomb, "解压");
        }

        @Test
        void becauseItHasTwoHundredMegabytes() throws IOException {
            Path large = folder.resolve("大.xlsx");
            try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
                sparse.setLength(200L << 20);
            }
            assertRefused(large, "200");
        }

        @Test
        void becauseItHasNoTableOfThisLedger() throws IOException {
            assertRefused(file("通知.csv", "关于放假的通知\n各嘎查村：\n".getBytes(StandardCharsets.UTF_8)), "通知.csv");
        }
    }

    @Nested
    class ThatIsOfAnotherKind {

        @TempDir
        Path folder;

        @Test
        void isReadAsCsvInTheOfficesOldEncoding() {
            Typed.done(folder, "init", "--office", Typed.OFFICE);

            Typed typed = Typed.in(folder, "import", "housing", Layouts.csvInGb18030(folder.resolve("导出.csv")).toString(), "--json");

            assertThat(typed.out()).contains("\"imported\":200");
        }

        @Test
        void isReadAsXlsOfTheOldExcel() throws IOException {
            Typed.done(folder, "init", "--office", Typed.OFFICE);
            Path file = folder.resolve("台账.xls");
            try (var book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
                var sheet = book.createSheet("台账");
                row(sheet.createRow(0), "户主姓名", "身份证号", "嘎查村", "危房等级", "鉴定日期");
                row(sheet.createRow(1), "巴图", "150699199003192211", "三段地村", "D级", "2024.5.16");
                book.write(out);
            }

            Typed typed = Typed.in(folder, "import", "housing", file.toString(), "--json");

            assertThat(typed.out()).contains("\"imported\":1");
            assertThat(Typed.in(folder, "list", "housing").out()).contains("150699199003192211", "2024-05-16");
        }

        private static void row(org.apache.poi.ss.usermodel.Row row, String... texts) {
            for (String text : texts) {
                row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
            }
        }
    }
}
