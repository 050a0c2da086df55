package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.store.SmallDisk;
import org.townledger.store.Undoing;
import org.townledger.wording.Sentence;

@DisplayName("Putting photos on a case")
class AddPhotosTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

    @TempDir Path folder;
    private PhotoTown town;

    @BeforeEach
    void open() {
        town = new PhotoTown(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static PhotoSource named(String name, byte[] bytes) {
        return PhotoSource.of(name, bytes);
    }

    private CasePhoto only() {
        assertThat(town.photos()).hasSize(1);
        return town.photos().getFirst();
    }

    private BufferedImage picture(CasePhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(town.kept(photo)));
    }

    @Nested
    class APicture {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void isTurnedUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
            town.add(PhotoPhase.BEFORE, named("IMG.jpg", SamplePhotos.held(orientation, 400, 300)));

            BufferedImage upright = picture(only());
            assertThat(List.of(upright.getWidth(), upright.getHeight())).containsExactly(400, 300);
            assertThat(List.of(colour(upright, 100, 75), colour(upright, 300, 75), colour(upright, 300, 225), colour(upright, 100, 225)))
                    .containsExactly(0, 1, 2, 3);
        }

        /** Which of the four colours it is nearest to. */
        private int colour(BufferedImage picture, int x, int y) {
            var seen = new Color(picture.getRGB(x, y));
            var distances = SamplePhotos.CORNERS.stream().map(corner -> Math.abs(corner.getRed() - seen.getRed())
                    + Math.abs(corner.getGreen() - seen.getGreen()) + Math.abs(corner.getBlue() - seen.getBlue())).toList();
            return distances.indexOf(java.util.Collections.min(distances));
        }

        @Test
        void keepsNothingOfWhatTheCameraWroteBesideIt() {
            byte[] original = SamplePhotos.house(0, MARCH);
            assertThat(SamplePhotos.markers(original)).as("the original says where it was taken").contains(0xFFE1);

            town.add(PhotoPhase.BEFORE, named("IMG.jpg", original));

            byte[] kept = town.kept(only());
            assertThat(SamplePhotos.markers(kept)).as("JFIF, tables and the picture, nothing else").containsOnly(0xFFD8, 0xFFE0, 0xFFDB, 0xFFC0, 0xFFC4, 0xFFDA);
            String text = new String(kept, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("Exif", "GPS", "http", "2026:03:12", "ICC_PROFILE", "Photoshop");
            assertThat(new String(town.files.thumbnail(only()).orElseThrow(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }

        @Test
        void keepsTheDayOnWhichItWasTaken() {
            town.add(PhotoPhase.BEFORE, named("IMG.jpg", SamplePhotos.house(0, MARCH)));

            assertThat(only().takenOn()).isEqualTo(MARCH);
        }

        @Test
        void hasNoDayWhereTheCamerasClockWasAhead() {
            town.add(PhotoPhase.BEFORE, named("IMG.jpg", SamplePhotos.house(0, LocalDate.of(2099, 1, 1))));

            assertThat(only().takenOn()).isNull();
        }

        @Test
        void isMadeSmallerAndNeverLarger() throws IOException {
            town.add(PhotoPhase.BEFORE, named("large.jpg", SamplePhotos.house(0, MARCH)),
                    named("tall.png", SamplePhotos.written(new BufferedImage(1000, 4100, BufferedImage.TYPE_INT_RGB), "png")),
                    named("small.gif", SamplePhotos.written(new BufferedImage(90, 40, BufferedImage.TYPE_BYTE_BINARY), "gif")));

            assertThat(town.photos()).extracting(CasePhoto::width).containsExactly(1920, 468, 90);
            assertThat(town.photos()).extracting(CasePhoto::height).containsExactly(1440, 1920, 40);
            assertThat(picture(town.photos().getFirst()).getWidth()).isEqualTo(1920);
            assertThat(town.photos()).allSatisfy(photo -> assertThat(photo.bytes()).isEqualTo(town.kept(photo).length));
        }

        @Test
        void isWhiteWhereItIsSeeThrough() throws IOException {
            town.add(PhotoPhase.OTHER, named("seal.png", SamplePhotos.written(new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB), "png")));

            assertThat(new Color(picture(only()).getRGB(30, 30))).isEqualTo(Color.WHITE);
        }

        @Test
        void liesUnderTheHashOfWhatIsInIt() {
            town.add(PhotoPhase.BEFORE, named("院子.jpg", SamplePhotos.house(0, MARCH)));

            assertThat(only().fileName()).isEqualTo("院子.jpg");
            assertThat(town.onDisk()).containsExactly(only().sha256() + ".jpg");
            assertThat(town.files.file(only()).getParent().getFileName()).hasToString(town.id.toString());
        }

        @Test
        void thatIsOnTheCaseAlreadyIsToldAndNotAddedAgain() {
            byte[] picture = SamplePhotos.house(0, MARCH);
            town.add(PhotoPhase.BEFORE, named("IMG_1.jpg", picture));
            byte[] savedAgain = town.kept(only());

            AddPhotos.Outcome.Added again = town.added(PhotoPhase.AFTER, named("copy.jpg", picture), named("exported.jpg", savedAgain),
                    named("new.jpg", SamplePhotos.house(1, MARCH)), named("new too.jpg", SamplePhotos.house(1, MARCH)));

            assertThat(again.leftOut()).containsExactly(Sentence.of("cases.photo.again", "copy.jpg"),
                    Sentence.of("cases.photo.again", "exported.jpg"), Sentence.of("cases.photo.again", "new too.jpg"));
            assertThat(again.photos()).hasSize(1);
            assertThat(town.photos()).hasSize(2);
        }
    }

    @Nested
    class APaper {

        @Test
        void isKeptAsItCameAndShownByItsFirstPage() throws IOException {
            byte[] pdf = SamplePhotos.pdf();
            town.add(PhotoPhase.BEFORE, named("公示.pdf", pdf));

            assertThat(only().isPaper()).isTrue();
            assertThat(only().phase()).isEqualTo(PhotoPhase.NOTICE);
            assertThat(town.kept(only())).isEqualTo(pdf);
            BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(town.files.thumbnail(only()).orElseThrow()));
            assertThat(thumbnail.getHeight()).isEqualTo(320);
            assertThat(thumbnail.getWidth()).isBetween(225, 228);
        }

        @Test
        void isAReceiptWhereTheClerkSaysSo() {
            town.add(PhotoPhase.RECEIPT, named("发票.pdf", SamplePhotos.pdf()));

            assertThat(only().phase()).isEqualTo(PhotoPhase.RECEIPT);
        }
    }

    @Nested
    class AFileThatCannotBeUsed {

        @Test
        void isToldInASentenceAndTheOthersGoIn() {
            byte[] good = SamplePhotos.house(0, MARCH);
            AddPhotos.Outcome.Added added = town.added(PhotoPhase.BEFORE,
                    named("空.jpg", new byte[0]),
                    named("表.jpg", "PK\3\4 a spreadsheet under a picture's name".getBytes(StandardCharsets.UTF_8)),
                    named("半张.jpg", Arrays.copyOf(good, good.length / 2)),
                    named("IMG_0001.HEIC", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1)),
                    named("录像.jpg", "\0\0\0\30ftypisom\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1)),
                    named("微信.webp", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)),
                    named("坏.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)),
                    PhotoSource.of(folder.resolve("拔走的.jpg")),
                    PhotoSource.of(folder),
                    named("好.jpg", good));

            assertThat(added.leftOut()).extracting(Sentence::key).containsExactly("cases.photo.refused.empty",
                    "cases.photo.refused.noPicture", "cases.photo.refused.damaged", "cases.photo.refused.heic",
                    "cases.photo.refused.video", "cases.photo.refused.webp", "cases.photo.refused.damaged",
                    "cases.photo.refused.unreadable", "cases.photo.refused.unreadable");
            assertThat(PhotoTown.WORDS.say(added.leftOut().get(3))).contains("IMG_0001.HEIC", "兼容性最佳", "JPG");
            assertThat(town.photos()).extracting(CasePhoto::fileName).containsExactly("好.jpg");
            assertThat(town.onDisk()).hasSize(1);
        }

        @Test
        void isNotReadWhereItIsTooLarge() throws IOException {
            Path large = folder.resolve("large.jpg");
            try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
                file.setLength(PreparePhoto.MOST_BYTES + 1L);
            }

            assertThat(town.added(PhotoPhase.BEFORE, PhotoSource.of(large)).leftOut())
                    .containsExactly(Sentence.of("cases.photo.refused.tooLarge", "large.jpg", 51L, 50));
        }

        @Test
        void isNotUnpackedWhereItsHeaderClaimsTooManyPixels() {
            AddPhotos.Outcome.Added added = town.added(PhotoPhase.BEFORE, named("bomb.png", pngClaiming(60_000, 60_000)));

            assertThat(added.leftOut()).extracting(Sentence::key).containsExactly("cases.photo.refused.tooManyPixels");
        }

        /** Signature and header of a PNG, with a right checksum; not a pixel follows. */
        private byte[] pngClaiming(int width, int height) {
            byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                    .put(new byte[] {8, 2, 0, 0, 0}).array();
            var sum = new CRC32();
            sum.update(header);
            return ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).put(header).putInt((int) sum.getValue()).array();
        }

        @Test
        void isTakenUprightWhereOnlyItsExifIsBroken() {
            byte[] plain = SamplePhotos.jpeg(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB));
            byte[] circle = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2, (byte) 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0};
            byte[] outside = {'I', 'I', 42, 0, -1, -1, -1, 0x7F};
            byte[] cutOff = {'M', 'M', 0, 42, 0, 0, 0, 8, -1, -1, 1};

            assertThat(Exif.of(SamplePhotos.withSegment(plain, circle))).isEqualTo(new Exif(6, null));
            assertThat(Exif.of(SamplePhotos.withSegment(plain, outside))).isEqualTo(Exif.NONE);
            assertThat(Exif.of(SamplePhotos.withSegment(plain, cutOff))).isEqualTo(Exif.NONE);
            assertThat(Exif.of(new byte[] {-1, -40, -1, -31, -1, -1})).isEqualTo(Exif.NONE);
            assertThat(Exif.of(plain)).isEqualTo(Exif.NONE);
        }

        @Test
        void withAnyByteWrongIsReadOrRefusedAndNothingElse() {
            byte[] good = SamplePhotos.held(6, 64, 48);
            var random = new java.util.Random(20261123);
            for (int i = 0; i < 400; i++) {
                byte[] broken = good.clone();
                for (int j = 0; j < 3; j++) {
                    broken[random.nextInt(Math.min(400, broken.length))] = (byte) random.nextInt(256);
                }
                Exif.of(broken);
                assertThat(PreparePhoto.run(named("broken.jpg", broken), MARCH)).isNotNull();
            }
        }
    }

    @Nested
    class Stopping {

        @Test
        void leavesNothingHalfDone() {
            List<PhotoSource> three = List.of(named("1.jpg", SamplePhotos.house(0, MARCH)), named("2.jpg", SamplePhotos.house(1, MARCH)),
                    named("3.jpg", SamplePhotos.house(2, MARCH)));

            assertThatThrownBy(() -> town.add.run(PhotoTown.CLERK, town.id, PhotoPhase.BEFORE, three, (_, done, _) -> {
                if (done == 2) {
                    throw new CancellationException();
                }
            })).isInstanceOf(CancellationException.class);

            assertThat(town.photos()).isEmpty();
            assertThat(town.onDisk()).isEmpty();
        }
    }

    @Nested
    class AClosedCase {

        @Test
        void takesNoPhotosAndGivesNoneAway() {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));
            town.closeTheCase();

            assertThat(town.refused(town.add(PhotoPhase.AFTER, named("2.jpg", SamplePhotos.house(1, MARCH))))).hasValueSatisfying(
                    said -> assertThat(said).contains("已经销号", "重新打开"));
            assertThat(town.remove.run(PhotoTown.CLERK, only().id())).isInstanceOf(RemovePhoto.Outcome.Refused.class);
            assertThat(town.describe.run(PhotoTown.CLERK, only().id(), PhotoPhase.AFTER, "x")).isPresent();
            assertThat(town.onDisk()).hasSize(1);
        }
    }

    @Nested
    class TheJournal {

        @Test
        void bringsBackWhatWasRemoved() {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));
            CasePhoto photo = only();
            var removed = (RemovePhoto.Outcome.Removed) town.remove.run(PhotoTown.CLERK, photo.id());
            assertThat(town.photos()).isEmpty();

            assertThat(town.undo.run(PhotoTown.CLERK, removed.act())).isInstanceOf(Undoing.Undone.class);

            assertThat(only()).isEqualTo(photo);
            assertThat(town.files.content(photo)).isPresent();
            assertThat(town.store.firstBrokenLink()).isZero();
        }

        @Test
        void takesBackWhatWasAdded() {
            var added = town.added(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)), named("2.jpg", SamplePhotos.house(1, MARCH)));

            town.undo.run(PhotoTown.CLERK, added.act());

            assertThat(town.photos()).isEmpty();
        }

        @Test
        void knowsWhichPhotosThereWereOnADay() {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));

            try (var then = town.store.asRecorded(LocalDate.of(2026, 11, 23))) {
                List<CasePhoto> recorded = then.read(tx -> town.rows.of(tx, town.id));
                assertThat(recorded).hasSize(1).isEqualTo(town.photos());
            }
        }

        @Test
        void hasThePhotosOfACaseThatGoesOffTheLedger() {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));
            var act = new org.townledger.store.Act(PhotoTown.CLERK, "Remove");
            var id = town.store.write(act, tx -> {
                town.houses.remove(tx, town.id);
                return tx.actId();
            });
            assertThat(town.photos()).isEmpty();

            town.store.undo(act, id);
            assertThat(town.photos()).hasSize(1);
        }
    }

    @Nested
    class APhoto {

        @Test
        void isDescribedByPhaseAndALine() {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));

            assertThat(town.describe.run(PhotoTown.CLERK, only().id(), PhotoPhase.AFTER, "东墙已加固")).isEmpty();

            assertThat(only().phase()).isEqualTo(PhotoPhase.AFTER);
            assertThat(only().caption()).isEqualTo("东墙已加固");
            assertThat(new PhotoWords(PhotoTown.WORDS, town.ledger.photoWords()).caption(only())).isEqualTo("改造后 2026-03-12 东墙已加固");
        }

        @Test
        void isNotShownWhereItsFileWasChanged() throws IOException {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));
            Files.write(town.files.file(only()), SamplePhotos.house(2, MARCH));

            assertThat(town.files.content(only())).isEmpty();
            assertThat(town.files.copy(only(), folder.resolve("copy.jpg")).orElseThrow()).isEqualTo(Sentence.of("cases.photo.gone"));
        }

        @Test
        void isCopiedOutAsItIsKept() throws IOException {
            town.add(PhotoPhase.BEFORE, named("1.jpg", SamplePhotos.house(0, MARCH)));

            assertThat(town.files.copy(only(), folder.resolve("copy.jpg"))).isEmpty();
            assertThat(Files.readAllBytes(folder.resolve("copy.jpg"))).isEqualTo(town.kept(only()));
        }
    }

    @Nested
    class AStick {

        @Test
        void isSearchedForPicturesTheNewestFirst() throws IOException {
            Path stick = Files.createDirectories(folder.resolve("stick"));
            Path camera = Files.createDirectories(stick.resolve("DCIM/Camera"));
            Files.createDirectories(stick.resolve(".thumbnails"));
            write(camera.resolve("IMG_old.JPG"), 100);
            write(camera.resolve("IMG_new.jpg"), 300);
            write(stick.resolve("公示.pdf"), 200);
            write(stick.resolve("名单.xlsx"), 400);
            write(stick.resolve(".thumbnails/1.jpg"), 500);

            assertThat(new FindPictures().in(stick, PhotoTown.UNWATCHED)).extracting(found -> found.file().getFileName().toString())
                    .containsExactly("IMG_new.jpg", "公示.pdf", "IMG_old.JPG");
        }

        private void write(Path file, long seconds) throws IOException {
            Files.write(file, new byte[] {1});
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_700_000_000_000L + seconds * 1000));
        }
    }

    @Nested
    class AFullDisk {

        @Test
        void isToldAndNothingHalfDoneIsLeft() throws IOException, InterruptedException {
            var mounted = SmallDisk.mountedAt(folder.resolve("small"), 24);
            assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
            try (SmallDisk disk = mounted.orElseThrow(); var small = new PhotoTown(disk.folder().resolve("data"))) {
                disk.fillUpTo(100 << 10);

                assertThat(small.refused(small.add(PhotoPhase.BEFORE, named("墙.jpg", SamplePhotos.held(1, 1900, 1400)), noise("院子.jpg"))))
                        .hasValueSatisfying(said -> assertThat(said).contains("磁盘空间不足", "院子.jpg"));
                assertThat(small.onDisk()).isEmpty();
                assertThat(small.photos()).isEmpty();

                disk.free();
                assertThat(small.added(PhotoPhase.BEFORE, noise("院子.jpg")).photos()).hasSize(1);
            }
        }

        /** A picture that JPEG cannot make small. */
        private PhotoSource noise(String name) {
            var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
            var random = new java.util.Random(1);
            for (int y = 0; y < 600; y++) {
                for (int x = 0; x < 800; x++) {
                    picture.setRGB(x, y, random.nextInt());
                }
            }
            return named(name, SamplePhotos.written(picture, "png"));
        }
    }

    @Nested
    class TheNextPhase {

        @Test
        void isTheFirstOfWhichThereIsNothingAndElseTheCasesOwn() {
            assertThat(PhotoPhase.next(CaseState.FOUND, java.util.Map.of())).isEqualTo(PhotoPhase.BEFORE);
            assertThat(PhotoPhase.next(CaseState.UNDER_WAY, java.util.Map.of(PhotoPhase.BEFORE, 1L, PhotoPhase.DURING, 2L))).isEqualTo(PhotoPhase.AFTER);
            assertThat(PhotoPhase.next(CaseState.UNDER_WAY, java.util.Map.of(PhotoPhase.BEFORE, 1L, PhotoPhase.DURING, 2L, PhotoPhase.AFTER, 1L)))
                    .isEqualTo(PhotoPhase.DURING);
        }
    }
}
