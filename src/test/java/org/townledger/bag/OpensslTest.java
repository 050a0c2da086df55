package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.bag.Offices.BANNER;
import static org.townledger.bag.Offices.CONTENTS;
import static org.townledger.bag.Offices.TOWN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As the README tells it to somebody who has the office's key and certificates, and not this program. */
@DisplayName("A stranger with openssl, unzip and sha256sum")
class OpensslTest {

    @TempDir
    Path folder;
    private Path town;

    @BeforeEach
    void handOver() throws IOException {
        assumeTrue(isThere("openssl"), "skipped: needs openssl");
        town = Files.writeString(folder.resolve("town.cer"), TOWN.certificate().pem());
        try (var out = Files.newOutputStream(folder.resolve("banner.p12"))) {
            BANNER.writePkcs12(out, "correct horse".toCharArray());
        }
        Files.writeString(folder.resolve("password"), "correct horse\n");
        run("openssl", "pkcs12", "-in", "banner.p12", "-passin", "file:password", "-nodes", "-out", "banner.pem");
    }

    @Test
    void opensAPackageChecksItsListsAndItsSignature() throws IOException, CannotWriteBag {
        assumeTrue(isThere("unzip") && isThere("sha256sum"), "skipped: needs unzip and sha256sum");
        SealedBag sealed = Offices.write(folder.resolve("0007.tlbag"), folder);

        run("openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "0007.tlbag", "-recip", "banner.pem", "-inkey", "banner.pem",
                "-out", "bag.zip");
        run("unzip", "-q", "bag.zip", "-d", "bag");

        assertThat(runIn("bag", "sha256sum", "-c", "--strict", "manifest-sha256.txt").lines()).hasSize(CONTENTS.size()).allMatch(line -> line.endsWith(": OK"));
        assertThat(runIn("bag", "sha256sum", "-c", "--strict", "tagmanifest-sha256.txt").lines()).hasSize(3).allMatch(line -> line.endsWith(": OK"));
        run("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "bag/tagmanifest-sha256.txt.p7s",
                "-content", "bag/tagmanifest-sha256.txt", "-CAfile", "town.cer", "-out", "/dev/null");
        assertThat(run("sha256sum", "bag/tagmanifest-sha256.txt")).startsWith(sealed.hash());
        for (var each : CONTENTS.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve("bag/data").resolve(each.getKey()))).isEqualTo(each.getValue());
        }
    }

    @Test
    void seesThatASignatureIsAnothers() throws IOException, CannotWriteBag {
        assumeTrue(isThere("unzip"), "skipped: needs unzip");
        Offices.write(folder.resolve("0007.tlbag"), folder);
        Files.writeString(folder.resolve("other.cer"), Offices.OTHER_TOWN.certificate().pem());
        run("openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "0007.tlbag", "-recip", "banner.pem", "-inkey", "banner.pem",
                "-out", "bag.zip");
        run("unzip", "-q", "bag.zip", "-d", "bag");

        assertThat(exit(folder, "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "bag/tagmanifest-sha256.txt.p7s",
                "-content", "bag/tagmanifest-sha256.txt", "-CAfile", "other.cer", "-out", "/dev/null")).isNotZero();
    }

    @Test
    void opensAMessageAndChecksWhoWroteIt() throws IOException, CannotWriteBag {
        WriteMessage.write(folder.resolve("receipt"), TOWN, List.of(BANNER.certificate()), "{\"包\":7}".getBytes(StandardCharsets.UTF_8));

        run("openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "receipt", "-recip", "banner.pem", "-inkey", "banner.pem", "-out", "signed");
        run("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "signed", "-CAfile", "town.cer", "-out", "json");

        assertThat(folder.resolve("json")).hasContent("{\"包\":7}");
    }

    @Test
    void readsACertificateAndItsFingerprint() throws IOException {
        assertThat(run("openssl", "x509", "-in", town.toString(), "-noout", "-fingerprint", "-sha256").replaceAll("[:\\s]", ""))
                .endsWith(TOWN.certificate().fingerprint().toUpperCase(java.util.Locale.ROOT));
        Files.write(folder.resolve("der.cer"), TOWN.certificate().der());
        assertThat(run("openssl", "x509", "-inform", "DER", "-in", "der.cer", "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus"))
                .contains("敖勒召其镇", "150623100000");
    }

    private String run(String... command) throws IOException {
        return runIn(".", command);
    }

    private String runIn(String below, String... command) throws IOException {
        Path output = folder.resolve("output.txt");
        int exit = exit(folder.resolve(below), command);
        assertThat(exit).as("%s said: %s", String.join(" ", command), Files.readString(output)).isZero();
        return Files.readString(output);
    }

    private int exit(Path in, String... command) throws IOException {
        try {
            var process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile());
            process.environment().put("LC_ALL", "C.UTF-8");
            return process.start().waitFor();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    static boolean isThere(String program) {
        return java.util.stream.Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
