package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.wording.Wording;

@DisplayName("A picture or paper made to do harm")
@Timeout(120)
class PhotoBoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Nested
    class APicture {

        @ParameterizedTest
        @ValueSource(strings = {"jpeg", "png", "tiff"})
        void ofAFewBytesThatClaimsAThousandMillionPixelsIsNotUnpacked(String format) throws IOException {
            assertRefused("tooManyPixels", patched(format, 40_000));
        }

        @ParameterizedTest
        @ValueSource(strings = {"jpeg", "png", "bmp", "tiff"})
        void whosePixelsNoNumberOfTheLibraryCountsIsRefusedToo(String format) throws IOException {
            assertThat(run(patched(format, 60_000))).isInstanceOf(PreparePhoto.Outcome.Refused.class);
        }

        @Test
        void asAGifWithAScreenOfAnySizeIsJudgedByItsFrame() throws IOException {
            byte[] gif = picture("gif");
            ByteBuffer.wrap(gif).order(java.nio.ByteOrder.LITTLE_ENDIAN).putShort(6, (short) 65_535).putShort(8, (short) 65_535);

            assertThat(run(gif)).isInstanceOf(PreparePhoto.Outcome.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
        void withBytesTurnedOverIsTakenOrRefusedAndNeverCrashes(String format) throws IOException {
            byte[] sound = picture(format);
            for (int seed = 0; seed < 60; seed++) {
                byte[] spoilt = sound.clone();
                var random = new Random(seed);
                for (int i = 0; i < 4; i++) {
                    // Most of them in the head, where sizes and lengths stand.
                    spoilt[3 + random.nextInt(seed % 3 == 0 ? spoilt.length - 3 : 200)] = (byte) random.nextInt(256);
                }
                assertThat(run(spoilt)).as("%s, seed %d", format, seed).isNotNull();
            }
        }

        private byte[] picture(String format) throws IOException {
            var bytes = new ByteArrayOutputStream();
            var drawn = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
            var random = new Random(7);
            for (int i = 0; i < 64 * 48; i++) {
                drawn.setRGB(i % 64, i / 64, random.nextInt());
            }
            assertThat(ImageIO.write(drawn, format, bytes)).isTrue();
            return bytes.toByteArray();
        }

        private byte[] patched(String format, int side) throws IOException {
            byte[] file = picture(format);
            ByteBuffer bytes = ByteBuffer.wrap(file);
            switch (format) {
                case "jpeg" -> {
                    int frame = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
                    bytes.putShort(frame + 5, (short) side).putShort(frame + 7, (short) side);
                }
                case "png" -> {
                    bytes.putInt(16, side).putInt(20, side);
                    var check = new CRC32();
                    check.update(file, 12, 17);
                    bytes.putInt(29, (int) check.getValue());
                }
                case "bmp" -> bytes.order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(18, side).putInt(22, side);
                default -> {
                    boolean little = file[0] == 'I';
                    bytes.order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
                    int directory = bytes.getInt(4);
                    for (int i = 0; i < bytes.getShort(directory); i++) {
                        int entry = directory + 2 + 12 * i;
                        int tag = bytes.getShort(entry) & 0xFFFF;
                        if (tag == 256 || tag == 257) {
                            bytes.putShort(entry + 2, (short) 4).putInt(entry + 8, side);
                        }
                    }
                }
            }
            return file;
        }
    }

    @Nested
    class APaper {

        @Test
        void whoseStreamUnpacksToGigabytesIsRefusedBeforeItIsRead() throws IOException {
            assertRefused("tooHeavy", pdf(PDRectangle.A4, 410L << 20, new byte[1 << 20]));
        }

        @Test
        void withAPageLargerThanATownIsDrawnSmall() throws IOException {
            byte[] huge = pdf(new PDRectangle(1_000_000, 1_000_000), 10, "0 0 m 1 1 l S ".getBytes(StandardCharsets.US_ASCII));

            assertThat(run(huge)).isInstanceOf(PreparePhoto.Outcome.Prepared.class);
            assertThat(PaperPage.picture(huge, 300).getWidth()).isLessThanOrEqualTo(300);
        }

        @Test
        void thatIsDrawnForEverIsGivenUp() throws IOException {
            byte[] slow = pdf(PDRectangle.A4, 14 * 20_000, "0 0 m 1 1 l S ".getBytes(StandardCharsets.US_ASCII));

            assertThatThrownBy(() -> PaperPage.picture(slow, 300, Duration.ZERO)).hasMessageContaining("too long");
        }

        @Test
        void withAScriptIsKeptAsTheBytesThatItIsAndNothingIsRun() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
                document.save(bytes);
            }

            assertThat(run(bytes.toByteArray())).isInstanceOfSatisfying(PreparePhoto.Outcome.Prepared.class,
                    prepared -> assertThat(prepared.bytes()).isEqualTo(bytes.toByteArray()));
        }

        @Test
        void ofBracketsWithinBracketsIsRefused() {
            byte[] nested = ("%PDF-1.4\n1 0 obj\n" + "[".repeat(2_000_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF").getBytes(StandardCharsets.US_ASCII);

            assertThat(run(nested)).isInstanceOf(PreparePhoto.Outcome.Refused.class);
        }

        @Test
        void withBytesTurnedOverIsTakenOrRefusedAndNeverCrashes() throws IOException {
            byte[] sound = pdf(PDRectangle.A4, 100, "0 0 m 1 1 l S ".getBytes(StandardCharsets.US_ASCII));
            for (int seed = 0; seed < 100; seed++) {
                byte[] spoilt = sound.clone();
                var random = new Random(seed);
                for (int i = 0; i < 6; i++) {
                    spoilt[8 + random.nextInt(spoilt.length - 8)] = (byte) random.nextInt(128);
                }
                assertThat(run(spoilt)).as("seed %d", seed).isNotNull();
            }
        }

        /** @param length of the page's stream, in which the piece is repeated */
        private byte[] pdf(PDRectangle size, long length, byte[] piece) throws IOException {
            var packed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(packed)) {
                for (long written = 0; written < length; written += piece.length) {
                    out.write(piece);
                }
            }
            var bytes = new ByteArrayOutputStream();
            try (var document = new PDDocument()) {
                var page = new PDPage(size);
                document.addPage(page);
                var stream = new PDStream(document);
                try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
                    raw.write(packed.toByteArray());
                }
                stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
                page.setContents(stream);
                document.save(bytes);
            }
            return bytes.toByteArray();
        }
    }

    private static PreparePhoto.Outcome run(byte[] file) {
        return PreparePhoto.run(PhotoSource.of("../../房.jpg", file), TODAY);
    }

    private static void assertRefused(String reason, byte[] file) {
        assertThat(run(file)).isInstanceOfSatisfying(PreparePhoto.Outcome.Refused.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("cases.photo.refused." + reason);
            assertThat(new Wording(Wording.CHINESE).say(refused.reason())).contains("请");
        });
    }
}
