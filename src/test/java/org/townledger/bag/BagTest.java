package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.townledger.bag.Offices.BANNER;
import static org.townledger.bag.Offices.CONTENTS;
import static org.townledger.bag.Offices.OTHER_TOWN;
import static org.townledger.bag.Offices.TOWN;
import static org.townledger.bag.Offices.UNWATCHED;
import static org.townledger.bag.Offices.below;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.ui.LongWork;

@DisplayName("A package")
class BagTest {

    @TempDir
    Path folder;
    private Path stick;
    private Path file;
    private Path scratch;

    @BeforeEach
    void insertTheStick() throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        file = stick.resolve("0007.tlbag");
        scratch = folder.resolve("data");
    }

    @Nested
    class ThatIsWritten {

        @Test
        void isOpenedByItsReaderWithAllThatWasPutIn() throws IOException, CannotWriteBag {
            SealedBag sealed = Offices.write(file, scratch);

            try (OpenedBag bag = opened(Offices.atTheBanner(file, scratch))) {
                assertThat(bag.signer()).isEqualTo(TOWN.certificate());
                assertThat(bag.hash()).isEqualTo(sealed.hash()).matches("[0-9a-f]{64}");
                assertThat(bag.bagInfo()).containsAllEntriesOf(Offices.ABOUT).containsKey("Payload-Oxum");
                assertThat(bag.names()).containsExactlyElementsOf(CONTENTS.keySet());
                assertThat(Offices.read(bag)).usingRecursiveComparison().isEqualTo(CONTENTS);
            }
            assertThat(sealed.bytes()).isEqualTo(Files.size(file));
            assertThat(sealed.entries()).isEqualTo(CONTENTS.size());
        }

        @Test
        void isOpenedByItsOwnOfficeToo() throws IOException, CannotWriteBag {
            Offices.write(file, scratch);

            try (OpenedBag bag = opened(OpenBag.open(file, List.of(TOWN), List.of(TOWN.certificate()), scratch, UNWATCHED))) {
                assertThat(bag.names()).hasSize(CONTENTS.size());
            }
        }

        @Test
        void isOpenedWithAnEarlierKeyOfItsReader() throws IOException, CannotWriteBag {
            Offices.write(file, scratch);
            OfficeKey renewed = OfficeKey.generate("150623000000", "鄂托克前旗", Offices.NOW);

            try (OpenedBag bag = opened(OpenBag.open(file, List.of(renewed, BANNER), List.of(TOWN.certificate()), scratch, UNWATCHED))) {
                assertThat(bag.signer().office()).isEqualTo("150623100000");
            }
        }

        @Test
        void leavesNothingBesideItAndNoTemporaryFile() throws CannotWriteBag {
            Offices.write(file, scratch);
            opened(Offices.atTheBanner(file, scratch)).close();

            assertThat(below(stick)).containsOnlyKeys("0007.tlbag");
            assertThat(below(scratch)).isEmpty();
        }

        @Test
        void takesTheStickSpaceThatWasSaid() throws IOException, CannotWriteBag {
            Offices.write(file, scratch);
            byte[] first = Files.readAllBytes(file);
            Offices.write(file, scratch);

            assertThat(Files.readAllBytes(file)).as("every package has a key of its own").isNotEqualTo(first);
        }

        @Test
        void showsNothingOfItsContents() throws IOException, CannotWriteBag {
            Offices.write(file, scratch);

            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("datapackage", "bagit", "PK\u0003\u0004");
        }
    }

    @Nested
    class IsRefused {

        @BeforeEach
        void write() throws CannotWriteBag {
            Offices.write(file, scratch);
        }

        @Test
        void whereItIsSealedForOthers() {
            assertRefused(OpenBag.open(file, List.of(OTHER_TOWN), List.of(TOWN.certificate()), scratch, UNWATCHED), "bag.open.notForUs");
        }

        @Test
        void whereNobodyKnowsWhoSignedIt() {
            assertRefused(OpenBag.open(file, List.of(BANNER), List.of(OTHER_TOWN.certificate()), scratch, UNWATCHED), "bag.open.notTrusted");
        }

        @Test
        void whereItWasCut() throws IOException {
            byte[] whole = Files.readAllBytes(file);
            for (int length : List.of(0, 1, 20, 500, whole.length / 2, whole.length - 1)) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertRefused(Offices.atTheBanner(file, scratch), "bag.open.notOne");
            }
        }

        @Test
        void whereAByteOfItsContentsOrItsTagWasTurnedOver() throws IOException {
            byte[] whole = Files.readAllBytes(file);
            for (int at : List.of(whole.length - 1, whole.length - 30, whole.length / 2)) {
                byte[] altered = whole.clone();
                altered[at] ^= 1;
                Files.write(file, altered);
                assertRefused(Offices.atTheBanner(file, scratch), "bag.open.damaged");
            }
        }

        @Test
        void whereSomethingStandsBehindItsEnd() throws IOException {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length + 1));
            assertRefused(Offices.atTheBanner(file, scratch), "bag.open.notOne");
        }

        @Test
        void whereItIsNoFileOrAnotherOne() throws IOException {
            assertRefused(Offices.atTheBanner(stick.resolve("none"), scratch), "bag.open.unreadable");
            assertRefused(Offices.atTheBanner(stick, scratch), "bag.open.notOne", "bag.open.unreadable");
            Files.writeString(file, "台账");
            assertRefused(Offices.atTheBanner(file, scratch), "bag.open.notOne");
        }

        @Test
        void whereItIsAMessage() throws CannotWriteBag {
            WriteMessage.write(file, TOWN, List.of(BANNER.certificate()), new byte[] {'{', '}'});
            assertRefused(Offices.atTheBanner(file, scratch), "bag.open.notOne");
        }

        private void assertRefused(OpenBag.Outcome outcome, String... reasons) {
            assertThat(outcome).isInstanceOfSatisfying(OpenBag.Refused.class, refused ->
                    assertThat(refused.reason().key()).isIn((Object[]) reasons));
            assertThat(below(scratch)).isEmpty();
        }
    }

    @Nested
    class WhoseWritingIsStopped {

        @ParameterizedTest
        @ValueSource(strings = {"bag.write.sealing", "bag.write.checking"})
        void leavesNothing(String at) {
            LongWork.Progress stop = (saying, _, _) -> {
                if (saying.key().equals(at)) {
                    throw new CancellationException();
                }
            };

            assertThatThrownBy(() -> WriteBag.write(file, TOWN, List.of(), Map.of(), Offices::fill, scratch, stop))
                    .isInstanceOf(CancellationException.class);
            assertThat(below(folder)).isEmpty();
        }

        @Test
        void orWhoseContentsCannotBeReadLeavesNothing() {
            assertThatThrownBy(() -> WriteBag.write(file, TOWN, List.of(), Map.of(), bag -> {
                bag.entry("a", out -> out.write(1));
                throw new IOException("gone");
            }, scratch, UNWATCHED)).isInstanceOfSatisfying(CannotWriteBag.class,
                    cannot -> assertThat(cannot.reason().key()).isEqualTo("bag.write.notGathered"));
            assertThat(below(folder)).isEmpty();
        }

        @Test
        void keepsWhatLayThereBefore() throws IOException {
            Files.writeString(file, "before");

            assertThatThrownBy(() -> WriteBag.write(file, TOWN, List.of(), Map.of(), _ -> {
                throw new IllegalStateException("fault");
            }, scratch, UNWATCHED)).isInstanceOf(IllegalStateException.class);
            assertThat(below(folder)).containsOnly(Map.entry("stick/0007.tlbag", "before"));
        }
    }

    @Nested
    class OfAMessage {

        @Test
        void isReadByItsReaderAndByItsWriter() throws CannotWriteBag {
            byte[] json = Offices.noise(300_000, 5);
            WriteMessage.write(file, BANNER, List.of(TOWN.certificate()), json);

            for (OfficeKey reader : List.of(TOWN, BANNER)) {
                assertThat(OpenMessage.open(file, List.of(reader), List.of(BANNER.certificate()))).isInstanceOfSatisfying(OpenMessage.Opened.class, opened -> {
                    assertThat(opened.json()).isEqualTo(json);
                    assertThat(opened.signer()).isEqualTo(BANNER.certificate());
                });
            }
            assertThat(below(folder)).containsOnlyKeys("stick/0007.tlbag");
        }

        @Test
        void isRefusedInASentenceWhateverIsWrong() throws IOException, CannotWriteBag {
            assertRefused(OpenMessage.open(file, List.of(TOWN), List.of(BANNER.certificate())), "bag.open.unreadable");
            WriteMessage.write(file, BANNER, List.of(TOWN.certificate()), new byte[] {'1'});
            assertRefused(OpenMessage.open(file, List.of(OTHER_TOWN), List.of(BANNER.certificate())), "bag.open.notForUs");
            assertRefused(OpenMessage.open(file, List.of(TOWN), List.of(OTHER_TOWN.certificate())), "bag.open.notTrusted");
            Offices.write(file, scratch);
            assertRefused(OpenMessage.open(file, List.of(TOWN), List.of(TOWN.certificate())), "bag.message.notOne");
            Files.write(file, new byte[40 << 20]);
            assertRefused(OpenMessage.open(file, List.of(TOWN), List.of(TOWN.certificate())), "bag.message.notOne");
        }

        private void assertRefused(OpenMessage.Outcome outcome, String reason) {
            assertThat(outcome).isInstanceOfSatisfying(OpenMessage.Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(reason));
        }
    }

    @Nested
    class TakesNoName {

        @ParameterizedTest
        @ValueSource(strings = {"", "/a", "a/", "../a", "a/../b", "a//b", "a\\b", "C:a", "a\nb", "a%0Ab", "a.", "a /b", "a*", "b/./c"})
        void thatIsNotAFilesOnEverySystem(String name) {
            assertThatThrownBy(() -> WriteBag.write(file, TOWN, List.of(), Map.of(), bag -> bag.entry(name, _ -> { }), scratch, UNWATCHED))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(below(folder)).isEmpty();
        }

        @Test
        void twice() {
            assertThatThrownBy(() -> WriteBag.write(file, TOWN, List.of(), Map.of(), bag -> {
                bag.entry("photos/A.jpg", _ -> { });
                bag.entry("photos/a.jpg", _ -> { });
            }, scratch, UNWATCHED)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void orLabelThatBreaksItsLine() {
            for (Map<String, String> about : List.of(Map.of("a:b", "c"), Map.of("a", "b\nc"), Map.of(" a", "b"), Map.of("", "b"))) {
                assertThatThrownBy(() -> WriteBag.write(file, TOWN, List.of(), about, Offices::fill, scratch, UNWATCHED))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    static OpenedBag opened(OpenBag.Outcome outcome) {
        assertThat(outcome).isInstanceOf(OpenBag.Opened.class);
        return ((OpenBag.Opened) outcome).bag();
    }
}
