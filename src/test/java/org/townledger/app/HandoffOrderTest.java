package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;

@DisplayName("Packages as they really arrive")
class HandoffOrderTest {

    private static final String TOWN = HandoffWorld.TOWNS.getFirst();
    private static final String NAME = "敖勒召其镇";
    private static final int CASES = 3;

    @TempDir
    Path folder;
    private HandoffWorld world;

    @BeforeEach
    void aTownAndItsBanner() throws IOException {
        world = new HandoffWorld(folder, 1);
        Typed.done(world.of(TOWN), "import", "housing", sheet(CASES).toString());
    }

    private Path sheet(int cases) throws IOException {
        return HandoffSheets.ledger(folder, TOWN, "housing", cases);
    }

    /** A further package, with a further case in it. */
    private Path further(int cases) throws IOException {
        Typed.done(world.of(TOWN), "import", "housing", sheet(cases).toString());
        return world.pack(TOWN);
    }

    private static JsonNode line(JsonNode merged, int at) {
        return merged.path("packages").get(at);
    }

    private static String outcome(JsonNode merged) {
        return line(merged, 0).path("outcome").asText();
    }

    private void bothHaveTheSame() {
        assertThat(world.atBanner(TOWN, "housing")).isEqualTo(world.atTown(TOWN, "housing"));
    }

    /** Refused with a sentence that says this, and nothing is written. */
    private void refused(Path file, String because) {
        long before = world.entries(world.banner());
        Typed merging = world.merging(file);
        assertThat(merging.code()).as(merging.toString()).isEqualTo(1);
        assertThat(merging.error()).contains(because);
        assertThat(world.entries(world.banner())).isEqualTo(before);
    }

    private OfficeKey keyOf(Path office) {
        return world.in(office, wiring -> wiring.trust.own.current("admin"));
    }

    @Nested
    class InWhateverOrder {

        @Test
        void oneThatCameTwiceChangesNothing() {
            Path first = world.pack(TOWN);
            world.merge(first);

            Typed again = Typed.in(world.banner(), "handoff", "merge", first.toString(), "--json");

            assertThat(outcome(HandoffWorld.json(again))).isEqualTo("twice");
            bothHaveTheSame();
        }

        @Test
        void aGapIsHeldAndNamedUntilTheMissingOneComes() throws IOException {
            Path first = world.pack(TOWN);
            Path second = further(CASES + 1);
            Path third = further(CASES + 2);
            world.merge(first);

            JsonNode held = world.merge(third);

            assertThat(outcome(held)).isEqualTo("held");
            assertThat(line(held, 0).path("missing")).singleElement().satisfies(number -> assertThat(number.asInt()).isEqualTo(2));
            assertThat(world.atBanner(TOWN, "housing")).hasSize(CASES + 1);
            JsonNode told = world.receipt(TOWN, world.newestReceipt(NAME));
            assertThat(told.path("held").asInt()).isEqualTo(CASES + 2);

            JsonNode whole = world.merge(second);

            assertThat(whole.path("packages")).extracting(one -> one.path("outcome").asText()).containsExactly("merged", "merged");
            bothHaveTheSame();
            assertThat(world.receipt(TOWN, world.newestReceipt(NAME)).path("held").asInt()).isZero();
        }

        @Test
        void allAtOnceAndBackwardsIsTheSame() throws IOException {
            Path first = world.pack(TOWN);
            Path second = further(CASES + 1);
            Path third = further(CASES + 2);

            JsonNode merged = world.merge(third, second, first);

            assertThat(merged.path("packages")).extracting(one -> one.path("outcome").asText()).containsExactly("merged", "merged", "merged");
            bothHaveTheSame();
        }

        @Test
        void oneThatIsLostNeedNotBeWaitedForWhereALaterOneHoldsAllOfIt() throws IOException {
            world.merge(world.pack(TOWN));
            Files.delete(further(CASES + 1));
            Path third = further(CASES + 2);
            assertThat(outcome(world.merge(third))).isEqualTo("held");

            JsonNode merged = HandoffWorld.json(Typed.in(world.banner(), "handoff", "merge", "--abandon-missing", TOWN, "--json"));

            assertThat(outcome(merged)).isEqualTo("merged");
            bothHaveTheSame();
            assertThat(outcome(world.merge(further(CASES + 3)))).isEqualTo("merged");
        }

        @Test
        void anIncrementHoldsWhatChangedSinceTheLastReceiptAlone() throws IOException {
            world.merge(world.pack(TOWN));
            world.receipt(TOWN, world.newestReceipt(NAME));
            Typed.done(world.of(TOWN), "import", "housing", sheet(CASES + 2).toString());

            JsonNode packed = HandoffWorld.json(Typed.in(world.of(TOWN), "handoff", "pack", "--to", HandoffWorld.BANNER, "--out", world.stick.toString(), "--json"));

            assertThat(packed.path("kind").asText()).isEqualTo("increment");
            assertThat(packed.path("records").asInt()).isEqualTo(2);
            assertThat(outcome(world.merge(Path.of(packed.path("package").asText())))).isEqualTo("merged");
            bothHaveTheSame();
        }
    }

    /** Backups hold neither what waits at the banner nor what was packed since. */
    @Nested
    class AfterAnOlderBackupWasRestored {

        @Test
        void theBannerKeepsAPackageThatItAlreadyHeldOnceMore() throws IOException {
            Path first = world.pack(TOWN);
            Path second = further(CASES + 1);
            assertThat(outcome(world.merge(second))).isEqualTo("held");
            try (var waiting = Files.newDirectoryStream(world.banner().resolve("handoff"), "*.p7m")) {
                for (Path file : waiting) {
                    Files.delete(file);
                }
            }

            assertThat(outcome(world.merge(second))).isEqualTo("held");

            assertThat(world.merge(first).path("packages")).extracting(one -> one.path("outcome").asText()).containsExactly("merged", "merged");
            bothHaveTheSame();
        }

        @Test
        void theTownTakesTheNumbersOverFromTheBannersReceipt() throws IOException {
            Path before = copied(world.of(TOWN), folder.resolve("before"));
            world.merge(world.pack(TOWN));
            restored(before, world.of(TOWN));
            Typed.done(world.of(TOWN), "import", "housing", sheet(CASES + 1).toString());
            refused(world.pack(TOWN), "第 1 号");

            world.receipt(TOWN, world.newestReceipt(NAME));
            Path next = world.pack(TOWN);

            assertThat(next.getFileName()).hasToString(NAME + "-0002.p7m");
            assertThat(outcome(world.merge(next))).isEqualTo("merged");
            bothHaveTheSame();
        }

        private Path copied(Path from, Path to) throws IOException {
            try (var all = Files.walk(from)) {
                for (Path one : all.toList()) {
                    Path target = to.resolve(from.relativize(one).toString());
                    if (Files.isDirectory(one)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(one, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            return to;
        }

        private void restored(Path from, Path to) throws IOException {
            try (var all = Files.walk(to)) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
            copied(from, to);
        }
    }

    @Nested
    class WhatIsRefused {

        @Test
        void onePackageForAnotherOffice() throws IOException {
            Path own = world.pack(TOWN);
            long before = world.entries(world.of(TOWN));
            Typed merging = Typed.in(world.of(TOWN), "handoff", "merge", own.toString());
            assertThat(merging.code()).isEqualTo(1);
            assertThat(world.entries(world.of(TOWN))).isEqualTo(before);
        }

        @Test
        void oneOfAnOfficeThatNobodyTrusts() throws IOException, CannotWriteBag {
            OfficeKey town = keyOf(world.of(TOWN));
            OfficeCertificate banner = keyOf(world.banner()).certificate();
            OfficeKey stranger = OfficeKey.generate(TOWN, NAME, Typed.CLOCK.instant());

            refused(Repacked.with(world.pack(TOWN), town, stranger, banner, folder.resolve("stranger.p7m"), Map.of()), "证书");
        }

        @Test
        void oneThatSaysItComesFromAnotherTown() throws IOException, CannotWriteBag {
            refused(changed("datapackage.json", text -> text.replace("\"office\" : \"150623100000\"", "\"office\" : \"150623101000\"")), "签名");
        }

        @Test
        void oneWithARowOfAnotherTown() throws IOException, CannotWriteBag {
            refused(changed("tables/case_file.csv", text -> text.replace("\"150623100000\"", "\"150623101000\"")), "对不上");
        }

        @Test
        void oneOfWhichARecordIsNotAsItsHashSays() throws IOException, CannotWriteBag {
            refused(changed("tables/housing_case.csv", text -> text.replace("\"C\"", "\"D\"")), "对不上");
        }

        @Test
        void oneThatSaysMoreThanTheLedgerCanHold() throws IOException, CannotWriteBag {
            refused(changed("index.csv", text -> text.replaceAll("\"(150623100\\d{3})\",\"([0-9a-f]{64})\"", "\"$1$1$1\",\"$2\"")), "对不上");
        }

        @Test
        void anotherOneUnderANumberThatWasMerged() throws IOException, CannotWriteBag {
            Path first = world.pack(TOWN);
            world.merge(first);
            refused(changed(first, "datapackage.json", text -> text.replace("\"findings\" : 0", "\"findings\" : 7").replace("\"program_version\" : \"", "\"program_version\" : \"9")),
                    "第 1 号");
        }

        @Test
        void oneOfANewerProgram() throws IOException, CannotWriteBag {
            refused(changed("datapackage.json", text -> text.replaceFirst("\"schema_version\" : \"[^\"]+\"", "\"schema_version\" : \"999\"")), "升级");
        }
    }

    @Test
    void oneOfAnOlderProgramIsCarriedForward() throws IOException, CannotWriteBag {
        Path older = changed("datapackage.json", text -> text.replaceFirst("\"schema_version\" : \"[^\"]+\"", "\"schema_version\" : \"017\""));

        assertThat(outcome(world.merge(older))).isEqualTo("merged");
        bothHaveTheSame();
    }

    private Path changed(String entry, UnaryOperator<String> change) throws IOException, CannotWriteBag {
        return changed(world.pack(TOWN), entry, change);
    }

    private Path changed(Path made, String entry, UnaryOperator<String> change) throws IOException, CannotWriteBag {
        OfficeKey town = keyOf(world.of(TOWN));
        OfficeCertificate banner = keyOf(world.banner()).certificate();
        return Repacked.with(made, town, town, banner, folder.resolve("changed.p7m"), Map.of(entry, was -> {
            String text = new String(was, StandardCharsets.UTF_8);
            String changed = change.apply(text);
            assertThat(changed).as("the change takes hold").isNotEqualTo(text);
            return changed.getBytes(StandardCharsets.UTF_8);
        }));
    }
}
