package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Every bad file gets one plain sentence that says what it is, what to do, and that nothing was changed. */
class RefusedFileTest {

    private static final Limits SMALL = Limits.OFFICE.within(new ZipLimits(20, 1 << 20, 50, 1 << 17)).within(10, 100);

    @TempDir
    private Path folder;

    @Nested
    class WhatIsNoSpreadsheet {

        @ParameterizedTest
        @CsvSource({"'%PDF-1.7\n', pdf", "'<html><table><tr><td>1</td></tr></table></html>', webPage", "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>', webPage",
                "'MIME-Version: 1.0\n\nx', webPage", "'{\\rtf1 台账}', word"})
        void isNamedByItsFirstBytes(String contents, String reason) throws IOException {
            assertThat(refused(contents.getBytes(StandardCharsets.UTF_8))).isEqualTo(reason);
        }

        @Test
        void aPictureIsNamed() throws IOException {
            assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'})).isEqualTo("picture");
            assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).isEqualTo("picture");
        }

        @Test
        void otherOfficeFilesAreNamedThoughTheyAreZipsToo() throws IOException {
            assertThat(refused(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo("word");
            assertThat(refused(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo("slides");
            assertThat(refused(zip("[Content_Types].xml", "xl/workbook.bin"))).isEqualTo("xlsb");
            assertThat(refused(zip("mimetype", "content.xml"))).isEqualTo("openDocument");
            assertThat(refused(zip("台账.xlsx"))).isEqualTo("archive");
        }

        @Test
        void oldOfficeFilesAreNamedThoughTheirContainerIsTheSame() throws IOException {
            assertThat(refused(ole("WordDocument"))).isEqualTo("word");
            assertThat(refused(ole("PowerPoint Document"))).isEqualTo("slides");
            assertThat(refused(ole("Book"))).isEqualTo("excel95");
            assertThat(refused(ole("Something"))).isEqualTo("noSpreadsheet");
        }

        @Test
        void randomBytesAreNone() throws IOException {
            byte[] bytes = new byte[5000];
            new Random(1).nextBytes(bytes);
            assertThat(refused(bytes)).isEqualTo("noSpreadsheet");
        }

        @Test
        void aFolderIsNone() {
            assertThat(reason(new OpenWorkbook().open(folder))).isEqualTo("noFile");
        }
    }

    @Nested
    class WhatIsProtectedByAPassword {

        @Test
        void asXlsx() throws IOException {
            assertThat(refused(ole("EncryptedPackage"))).isEqualTo("password");
        }

        @Test
        void asXls() throws IOException {
            byte[] locked;
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            try {
                locked = xls();
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
            assertThat(refused(locked)).isEqualTo("password");
        }
    }

    @Nested
    class WhatIsDamaged {

        @Test
        void nothingAtAll() throws IOException {
            assertThat(refused(new byte[0])).isEqualTo("empty");
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.999})
        void anXlsxCutOff(double part) throws IOException {
            byte[] whole = Files.readAllBytes(Path.of("src/test/resources/samples/housing.xlsx"));
            assertThat(refused(Arrays.copyOf(whole, (int) (whole.length * part)))).isEqualTo("damaged");
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.2, 0.5, 0.8})
        void anXlsCutOff(double part) throws IOException {
            byte[] whole = xls();
            assertThat(refused(Arrays.copyOf(whole, (int) (whole.length * part)))).isEqualTo("damaged");
        }

        @Test
        void anXlsxWithBytesTurnedOver() throws IOException {
            byte[] whole = Files.readAllBytes(Path.of("src/test/resources/samples/housing.xlsx"));
            for (int at = whole.length / 4; at < whole.length / 4 + 400; at++) {
                whole[at] ^= 0x55;
            }
            assertThat(refused(whole)).isEqualTo("damaged");
        }

        @Test
        void anXlsxThatAsksForAFileOfThisComputer() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret"), "not to be read");
            String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
            Opening opening = new OpenWorkbook().open(file(new RawXlsx().sheet("").part("xl/worksheets/sheet1.xml", xml).bytes()));
            assertThat(opening.toString()).doesNotContain("not to be read");
        }
    }

    @Nested
    class WhatIsTooMuch {

        @Test
        void twoHundredMegabytesAreRefusedUnread() throws IOException {
            Path large = folder.resolve("large.xlsx");
            try (var file = new RandomAccessFile(large.toFile(), "rw")) {
                file.setLength(200L << 20);
            }
            Instant start = Instant.now();
            Opening opening = new OpenWorkbook().open(large);
            assertThat(reason(opening)).isEqualTo("tooLarge");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(said(opening)).contains("200 MB", "100 MB");
        }

        @Test
        void aZipBomb() throws IOException {
            byte[] bomb = new RawXlsx().sheet("").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + " ".repeat(60 << 20)).bytes();
            assertThat(bomb.length).isLessThan(200_000);
            assertThat(refused(bomb)).isEqualTo("bomb");
        }

        @Test
        void aZipOfEndlessParts() throws IOException {
            var zip = new RawXlsx().sheet("");
            for (int i = 0; i < 30; i++) {
                zip.part("xl/media/" + i, "");
            }
            assertThat(reason(new OpenWorkbook(SMALL).open(file(zip.bytes())))).isEqualTo("bomb");
        }

        @Test
        void moreUnpackedThanTheLimitWhateverTheDirectorySays() throws IOException {
            byte[] noise = new byte[900_000];
            new Random(3).nextBytes(noise);
            String text = java.util.HexFormat.of().formatHex(noise);
            assertThat(reason(new OpenWorkbook(Limits.OFFICE.within(new ZipLimits(20, 1 << 20, 50, 1 << 20)))
                    .open(file(new RawXlsx().sheet("").part("xl/theme.xml", text).bytes())))).isEqualTo("bomb");
        }

        @Test
        void moreRowsThanALedgerHas() throws IOException {
            Path file = Files.writeString(folder.resolve("rows.csv"), "a,b\n".repeat(11));
            assertThat(reason(new OpenWorkbook(SMALL).open(file))).isEqualTo("tooManyRows");
            assertThat(new OpenWorkbook().open(file)).isInstanceOf(Opening.Opened.class);
            Path many = Files.writeString(folder.resolve("many.csv"), "a\n".repeat(200_001));
            assertThat(reason(new OpenWorkbook().open(many))).isEqualTo("tooManyRows");
        }
    }

    @Nested
    class WhatCannotBeReached {

        @Test
        void aFileThatVanished() {
            assertThat(reason(new OpenWorkbook().open(folder.resolve("gone.xlsx")))).isEqualTo("vanished");
        }
    }

    private String refused(byte[] contents) throws IOException {
        Opening opening = new OpenWorkbook().open(file(contents));
        assertThat(said(opening)).contains("没有改动任何数据。").contains("“坏.xlsx”");
        return reason(opening);
    }

    private Path file(byte[] contents) throws IOException {
        return Files.write(folder.resolve("坏.xlsx"), contents);
    }

    private static String said(Opening opening) {
        return new Wording(Wording.CHINESE).say(sentence(opening));
    }

    private static String reason(Opening opening) {
        return sentence(opening).key().replace("workbook.refused.", "");
    }

    private static Sentence sentence(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return ((Opening.Refused) opening).reason();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[100]), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] xls() throws IOException {
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
