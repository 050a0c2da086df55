package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.NotACertificate;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.bag.WriteBag;
import org.townledger.bag.WriteMessage;
import org.townledger.vault.Vault;

@DisplayName("Keys and certificates on the command line")
class HandoffKeyCommandTest {

    private static final String BANNER = "150623000000";
    private static final OfficeKey THE_BANNER = OfficeKey.generate(BANNER, "鄂托克前旗", Typed.CLOCK.instant());
    private static final OfficeKey OTHER_TOWN = OfficeKey.generate("150623101000", "上海庙镇", Typed.CLOCK.instant());

    @TempDir
    Path folder;
    private Path town;
    private Path cer;

    @BeforeEach
    void makeATown() {
        town = folder.resolve("town");
        cer = folder.resolve("stick.cer");
        Typed.done(town, "init", "--office", Typed.OFFICE);
    }

    private Path certificate(OfficeKey of) throws IOException {
        return Files.write(folder.resolve("other.cer"), of.certificate().der());
    }

    private static OfficeCertificate read(Path file) throws IOException, NotACertificate {
        return OfficeCertificate.read(Files.readAllBytes(file));
    }

    private static JsonNode json(Typed typed) throws IOException {
        assertThat(typed.code()).as(typed.toString()).isZero();
        return new ObjectMapper().readTree(typed.out());
    }

    @Nested
    class TheOwnKey {

        @Test
        void isMadeOnceAndItsCertificateIsWrittenAgainAndAgain() throws IOException, NotACertificate {
            JsonNode told = json(Typed.in(town, "handoff", "key", cer.toString(), "--json"));
            OfficeCertificate first = read(cer);

            assertThat(first.office()).isEqualTo(Typed.OFFICE);
            assertThat(first.officeName()).isEqualTo("敖勒召其镇");
            assertThat(told.get("digits").asText()).isEqualTo(first.digits()).matches("(\\d{4} ){5}\\d{4}");
            assertThat(told.get("fingerprint").asText()).isEqualTo(first.fingerprint());
            Typed.done(town, "handoff", "key", cer.toString());
            assertThat(read(cer)).isEqualTo(first);
        }

        @Test
        void isRenewedAndTheOldOneStillOpensWhatWasSealedForIt() throws IOException, NotACertificate, CannotWriteBag {
            Typed.done(town, "handoff", "key", cer.toString());
            OfficeCertificate first = read(cer);
            Typed.done(town, "handoff", "trust", certificate(THE_BANNER).toString());
            Path receipt = folder.resolve("receipt.p7m");
            WriteMessage.write(receipt, THE_BANNER, List.of(first), "{\"issue\":1}".getBytes(StandardCharsets.UTF_8));

            Typed.done(town, "handoff", "key", "--renew", cer.toString());

            assertThat(read(cer)).isNotEqualTo(first);
            assertThat(json(Typed.in(town, "handoff", "inspect", receipt.toString(), "--json")).at("/message/issue").asInt()).isEqualTo(1);
        }

        @Test
        void isKeptInTheSafeUnderTheUsersPasswordAndRestoredIntoANewFolder() throws IOException, NotACertificate {
            Path safe = folder.resolve("safe.p12");
            Typed.done(town, "handoff", "key", "--private", safe.toString());
            Typed.done(town, "handoff", "key", cer.toString());
            OfficeCertificate first = read(cer);
            Path other = folder.resolve("new computer");
            Typed.done(other, "init", "--office", Typed.OFFICE);

            Typed.done(other, "handoff", "key", "--restore", safe.toString());
            Typed.done(other, "handoff", "key", cer.toString());

            assertThat(read(cer)).isEqualTo(first);
            assertThat(Typed.in(other, "handoff", "key", "--restore", safe.toString()).code()).isEqualTo(Answer.REFUSED);
        }

        @Test
        void isNotRestoredFromAnotherOfficesFileOrWithAWrongPassword() throws IOException {
            Path safe = folder.resolve("safe.p12");
            try (var out = Files.newOutputStream(safe)) {
                THE_BANNER.writePkcs12(out, Typed.PASSWORD.toCharArray());
            }
            assertThat(Typed.in(town, "handoff", "key", "--restore", safe.toString()).error()).contains("鄂托克前旗");

            Path wrong = Files.writeString(folder.resolve("wrong"), "wrong");
            assertThat(Typed.in(town, "handoff", "key", "--restore", safe.toString(), "--key-password-file", wrong.toString()).error()).contains("密码不对");
        }

        @Test
        void leavesByTheLogOfWhatLeaves() throws IOException {
            Typed.done(town, "handoff", "key", "--private", folder.resolve("safe.p12").toString());

            try (Vault vault = Entering.vault(town, Typed.CLOCK)) {
                assertThat(vault.store().chain()).extracting(entry -> String.valueOf(entry.entry().after()))
                        .anyMatch(row -> row.contains("OFFICE_KEY") && row.contains("safe.p12"));
            }
        }

        @Test
        void liesOnTheDiskOnlySealed() throws IOException {
            Typed.done(town, "handoff", "key", cer.toString());

            try (var files = Files.walk(town)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("BEGIN CERTIFICATE", "敖勒召其镇");
                }
            }
        }

        @Test
        void needsOneTargetAndNotTwo() {
            assertThat(Typed.in(town, "handoff", "key").code()).isEqualTo(Answer.WRONG_USE);
            assertThat(Typed.in(town, "handoff", "key", cer.toString(), "--private", "x.p12").code()).isEqualTo(Answer.WRONG_USE);
            assertThat(Typed.in(town, "handoff", "key", "--renew", "a.cer", "--private", "x.p12").code()).isEqualTo(Answer.WRONG_USE);
        }

        @Test
        void isNotWrittenWhereThereIsNoFolder() {
            Typed typed = Typed.in(town, "handoff", "key", folder.resolve("none/stick.cer").toString());

            assertThat(typed.code()).isEqualTo(Answer.REFUSED);
            assertThat(typed.error()).contains("找不到要保存");
        }
    }

    @Nested
    class Trust {

        @Test
        void isGivenToTheOwnBanner() throws IOException {
            JsonNode told = json(Typed.in(town, "handoff", "trust", certificate(THE_BANNER).toString(), "--json"));

            assertThat(told.get("digits").asText()).isEqualTo(THE_BANNER.certificate().digits());
            assertThat(told.get("known").asBoolean()).isFalse();
            assertThat(json(Typed.in(town, "handoff", "trust", "--list", "--json")).at("/trusted/0/office").asText()).isEqualTo(BANNER);
            assertThat(json(Typed.in(town, "handoff", "trust", certificate(THE_BANNER).toString(), "--json")).get("known").asBoolean()).isTrue();
        }

        @Test
        void inASecondCertificateReplacesTheFirstAndSaysSo() throws IOException {
            Typed.done(town, "handoff", "trust", certificate(THE_BANNER).toString());
            OfficeKey renewed = OfficeKey.generate(BANNER, "鄂托克前旗", Typed.CLOCK.instant());

            JsonNode told = json(Typed.in(town, "handoff", "trust", certificate(renewed).toString(), "--json"));

            assertThat(told.get("replaced").asText()).isEqualTo(THE_BANNER.certificate().fingerprint());
            JsonNode list = json(Typed.in(town, "handoff", "trust", "--list", "--json")).get("trusted");
            assertThat(list).hasSize(1);
            assertThat(list.get(0).get("fingerprint").asText()).isEqualTo(renewed.certificate().fingerprint());
        }

        @Test
        void endsAndThenItsReceiptsAreNotOpened() throws IOException, NotACertificate, CannotWriteBag {
            Typed.done(town, "handoff", "key", cer.toString());
            Typed.done(town, "handoff", "trust", certificate(THE_BANNER).toString());
            Path receipt = folder.resolve("receipt.p7m");
            WriteMessage.write(receipt, THE_BANNER, List.of(read(cer)), new byte[] {'1'});
            Typed.done(town, "handoff", "inspect", receipt.toString());

            Typed.done(town, "handoff", "trust", "--end", BANNER);

            assertThat(Typed.in(town, "handoff", "inspect", receipt.toString()).code()).isEqualTo(Answer.REFUSED);
            assertThat(Typed.in(town, "handoff", "trust", "--end", BANNER).code()).isEqualTo(Answer.REFUSED);
        }

        @Test
        void isNotGivenToAnotherTownToOneselfOrToAnyFile() throws IOException {
            assertThat(Typed.in(town, "handoff", "trust", certificate(OTHER_TOWN).toString()).error()).contains("上海庙镇", "不直接交接");
            Typed.done(town, "handoff", "key", cer.toString());
            assertThat(Typed.in(town, "handoff", "trust", cer.toString()).error()).contains("本单位自己的证书");
            assertThat(Typed.in(town, "handoff", "trust", certificate(OfficeKey.generate(Typed.OFFICE, "敖勒召其镇", Typed.CLOCK.instant())).toString())
                    .error()).contains("没有认可");
            assertThat(Typed.in(town, "handoff", "trust", certificate(OfficeKey.generate("150699000000", "别处", Typed.CLOCK.instant())).toString())
                    .error()).contains("行政区划");
            assertThat(Typed.in(town, "handoff", "trust", Files.writeString(folder.resolve("x"), "x").toString()).error()).contains("不是单位证书");
            assertThat(Typed.in(town, "handoff", "trust", folder.resolve("none").toString()).error()).contains("读不出来");
        }

        @Test
        void ofABannerIsGivenToTheTownsBelowItAndNotToAnotherBanner() throws IOException {
            Path banner = folder.resolve("banner");
            Typed.done(banner, "init", "--office", BANNER);

            Typed.done(banner, "handoff", "trust", certificate(OTHER_TOWN).toString());
            Typed.done(banner, "handoff", "trust", "--end", OTHER_TOWN.certificate().office());
            Typed.done(banner, "handoff", "key", "--private", folder.resolve("safe.p12").toString());
            Typed.done(banner, "handoff", "key", "--renew", cer.toString());
            Typed.done(banner, "handoff", "key", "--restore", folder.resolve("safe.p12").toString());
            assertThat(Typed.in(banner, "handoff", "trust", certificate(OfficeKey.generate("150600000000", "鄂尔多斯市", Typed.CLOCK.instant())).toString())
                    .code()).isEqualTo(Answer.REFUSED);
        }

        @Test
        void isGivenByWhoMayChangeSettingsAlone() throws IOException {
            Path password = Files.writeString(folder.resolve("clerk"), "马场井-2026");
            Typed.done(town, "user", "add", "clerk", "--role", "clerk", "--new-password-file", password.toString());
            Path own = Files.writeString(folder.resolve("clerk own"), "马场井-2027");
            Typed.plainly("user", "password", "--user", "clerk", "--password-file", password.toString(), "--new-password-file", own.toString(),
                    "--data", town.toString());

            for (String[] command : List.of(new String[] {"handoff", "trust", certificate(THE_BANNER).toString()},
                    new String[] {"handoff", "key", "--private", folder.resolve("x.p12").toString()},
                    new String[] {"handoff", "key", "--renew", cer.toString()}, new String[] {"handoff", "key", cer.toString()})) {
                var words = new java.util.ArrayList<>(List.of(command));
                words.addAll(List.of("--user", "clerk", "--password-file", own.toString()));
                Typed typed = Typed.in(town, words.toArray(String[]::new));
                assertThat(typed.code()).as(typed.toString()).isEqualTo(Answer.REFUSED);
                assertThat(typed.error()).contains("管理员");
            }
        }
    }

    @Nested
    class Inspecting {

        @Test
        void tellsWhoSignedAPackageAndWhatIsInItAndChangesNothing() throws IOException, NotACertificate, CannotWriteBag {
            Typed.done(town, "handoff", "key", cer.toString());
            Typed.done(town, "handoff", "trust", certificate(THE_BANNER).toString());
            Path file = folder.resolve("down.p7m");
            var sealed = WriteBag.write(file, THE_BANNER, List.of(read(cer)), Map.of("External-Identifier", "3"),
                    bag -> bag.entry("datapackage.json", out -> out.write('{')), folder.resolve("scratch"), (_, _, _) -> { });

            JsonNode told = json(Typed.in(town, "handoff", "inspect", file.toString(), "--json"));

            assertThat(told.get("kind").asText()).isEqualTo("package");
            assertThat(told.get("hash").asText()).isEqualTo(sealed.hash());
            assertThat(told.at("/signed_by/office").asText()).isEqualTo(BANNER);
            assertThat(told.at("/about/External-Identifier").asText()).isEqualTo("3");
            assertThat(told.at("/files/0").asText()).isEqualTo("datapackage.json");
            assertThat(Typed.in(town, "handoff", "inspect", file.toString()).out()).contains("数据包完整", "External-Identifier: 3");
            try (var left = Files.list(town)) {
                assertThat(left.map(each -> each.getFileName().toString())).noneMatch(name -> name.startsWith("scratch"));
            }
        }

        @Test
        void refusesWhatIsSealedForOthersInASentence() throws CannotWriteBag {
            Path file = folder.resolve("other.p7m");
            WriteMessage.write(file, THE_BANNER, List.of(OTHER_TOWN.certificate()), new byte[] {'1'});

            assertThat(Typed.in(town, "handoff", "inspect", file.toString()).error()).contains("不是发给本单位的");
            assertThat(Typed.in(town, "handoff", "inspect", folder.resolve("none").toString()).code()).isEqualTo(Answer.REFUSED);
        }
    }
}
