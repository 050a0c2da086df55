package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.townledger.bag.Offices.BANNER;
import static org.townledger.bag.Offices.TOWN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An office's certificate")
class OfficeCertificateTest {

    private static final OfficeCertificate OWN = TOWN.certificate();

    @Test
    void saysWhoseItIsAndForHowLong() {
        assertThat(OWN.office()).isEqualTo("150623100000");
        assertThat(OWN.officeName()).isEqualTo("敖勒召其镇");
        assertThat(OWN.validUntil()).isEqualTo(Instant.parse("2036-11-24T00:00:00Z"));
        assertThat(OWN.x509().getNotBefore().toInstant()).isBefore(Offices.NOW);
    }

    @Test
    void isReadFromBytesAndFromText() throws NotACertificate {
        assertThat(OfficeCertificate.read(OWN.der())).isEqualTo(OWN);
        assertThat(OfficeCertificate.read(OWN.pem().getBytes(StandardCharsets.US_ASCII))).isEqualTo(OWN);
        assertThat(OfficeCertificate.read(("subject=旗\r\n" + OWN.pem().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))).isEqualTo(OWN);
        assertThat(OfficeCertificate.read(OWN.der()).pem()).isEqualTo(OWN.pem());
    }

    @Test
    void isReadOutAsSixGroupsOfFourDigitsOfItsFingerprint() {
        assertThat(OWN.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(OWN.digits()).matches("([0-9]{4} ){5}[0-9]{4}").startsWith(OWN.shortDigits());
        assertThat(OWN.digits().replace(" ", "")).isEqualTo(String.format("%024d", new BigInteger(OWN.fingerprint(), 16).mod(BigInteger.TEN.pow(24))));
        assertThat(OWN.digits()).isNotEqualTo(BANNER.certificate().digits());
    }

    @Nested
    class IsNotTakenForOne {

        @Test
        void withAnyOfItsBytesAltered() {
            byte[] der = OWN.der();
            for (int at = 0; at < der.length; at++) {
                byte[] altered = der.clone();
                altered[at] ^= 1;
                assertThatThrownBy(() -> OfficeCertificate.read(altered)).as("byte %d", at).isInstanceOf(NotACertificate.class);
            }
        }

        /** With a last bit of 0, which every second signature has, the bits left over would change nothing that is signed. */
        @Test
        void withBitsLeftOverAtTheEndOfItsSignature() {
            OfficeCertificate even = java.util.stream.Stream.generate(() -> OfficeKey.generate("150623100000", "敖勒召其镇", Offices.NOW).certificate())
                    .filter(one -> one.der()[one.der().length - 1] % 2 == 0).findFirst().orElseThrow();
            byte[] altered = even.der();
            int leftOver = altered.length - even.x509().getSignature().length - 1;
            assertThat(altered[leftOver]).isZero();
            altered[leftOver] = 1;
            assertThatThrownBy(() -> OfficeCertificate.read(altered)).isInstanceOf(NotACertificate.class);
        }

        @Test
        void cutLengthenedOrOfSomethingElse() {
            byte[] der = OWN.der();
            for (byte[] bytes : new byte[][] {{}, {0x30}, java.util.Arrays.copyOf(der, der.length - 1), java.util.Arrays.copyOf(der, der.length + 1),
                    new byte[1 << 20], "-----BEGIN CERTIFICATE-----\n%%%\n-----END CERTIFICATE-----".getBytes(StandardCharsets.US_ASCII),
                    "-----END CERTIFICATE----------BEGIN CERTIFICATE-----".getBytes(StandardCharsets.US_ASCII), TOWN.pkcs8()}) {
                assertThatThrownBy(() -> OfficeCertificate.read(bytes)).isInstanceOfSatisfying(NotACertificate.class,
                        not -> assertThat(not.reason().key()).isEqualTo("bag.certificate.notOne"));
            }
        }

        @ParameterizedTest
        @CsvSource({
                "RSA,1024,'CN=敖勒召其镇,SERIALNUMBER=150623100000',a key too short",
                "RSA,2048,'CN=敖勒召其镇',no code",
                "RSA,2048,'CN=敖勒召其镇,SERIALNUMBER=15062310000',a code too short",
                "RSA,2048,'SERIALNUMBER=150623100000',no name",
                "RSA,2048,'CN=甲,CN=乙,SERIALNUMBER=150623100000',two names",
                "EC,256,'CN=敖勒召其镇,SERIALNUMBER=150623100000',another kind of key"})
        void where(String kind, int bits, String subject, String why) throws Exception {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            byte[] der = signed(pair, pair, subject, kind.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");

            assertThatThrownBy(() -> OfficeCertificate.read(der)).as(why).isInstanceOf(NotACertificate.class);
        }

        @Test
        void whereSomebodyElseSignedIt() throws Exception {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            String subject = "CN=敖勒召其镇,SERIALNUMBER=150623100000";
            KeyPair pair = generator.generateKeyPair();

            assertThat(OfficeCertificate.read(signed(pair, pair, subject, "SHA256withRSA")).office()).as("else it is one").isEqualTo("150623100000");
            byte[] others = signed(pair, generator.generateKeyPair(), subject, "SHA256withRSA");
            assertThatThrownBy(() -> OfficeCertificate.read(others)).isInstanceOf(NotACertificate.class);
        }

        private byte[] signed(KeyPair whose, KeyPair by, String subject, String algorithm) throws Exception {
            var name = new X500Name(subject);
            return new JcaX509v3CertificateBuilder(name, BigInteger.TEN, Date.from(Offices.NOW), Date.from(Offices.NOW.plusSeconds(1)), name, whose.getPublic())
                    .build(new JcaContentSignerBuilder(algorithm).build(by.getPrivate())).getEncoded();
        }
    }

    @Nested
    class WithItsKey {

        @Test
        void isKeptInAFileUnderAPassword() throws IOException, NotACertificate {
            var file = new ByteArrayOutputStream();
            TOWN.writePkcs12(file, "correct horse".toCharArray());

            OfficeKey read = OfficeKey.readPkcs12(new ByteArrayInputStream(file.toByteArray()), "correct horse".toCharArray());

            assertThat(read.certificate()).isEqualTo(OWN);
            assertThat(read.pkcs8()).isEqualTo(TOWN.pkcs8());
        }

        @Test
        void isNotReadWithAnotherPasswordOrFromAnotherFile() throws IOException {
            var file = new ByteArrayOutputStream();
            TOWN.writePkcs12(file, "correct horse".toCharArray());
            for (byte[] bytes : new byte[][] {file.toByteArray(), {}, new byte[100], OWN.der()}) {
                assertThatThrownBy(() -> OfficeKey.readPkcs12(new ByteArrayInputStream(bytes), "wrong".toCharArray()))
                        .isInstanceOfSatisfying(NotACertificate.class, not -> assertThat(not.reason().key()).isEqualTo("bag.key.notOne"));
            }
        }

        @Test
        void goesTogetherWithNoOther() {
            assertThat(OfficeKey.of(TOWN.pkcs8(), OWN).certificate()).isEqualTo(OWN);
            assertThatThrownBy(() -> OfficeKey.of(BANNER.pkcs8(), OWN)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> OfficeKey.of(new byte[10], OWN)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
