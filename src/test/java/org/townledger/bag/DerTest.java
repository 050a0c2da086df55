package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The frame of a sealed file")
class DerTest {

    @ParameterizedTest
    @CsvSource({"0,0400", "127,047f", "128,048180", "255,0481ff", "256,04820100", "65535,0482ffff", "65536,0483010000", "2147483648,048480000000",
            "4294967296,04850100000000"})
    void hasLengthsInTheirShortestForm(long length, String written) throws IOException {
        byte[] head = Der.head(Der.OCTETS, length);

        assertThat(HexFormat.of().formatHex(head)).isEqualTo(written);
        assertThat(new Der.Reader(new ByteArrayInputStream(head)).enter(Der.OCTETS)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "04", "0480", "04817f", "0482ff", "04820001", "0488ffffffffffffffff", "04ff", "3000"})
    void isReadInNoOtherForm(String written) {
        var reader = new Der.Reader(new ByteArrayInputStream(HexFormat.of().parseHex(written)));

        assertThatThrownBy(() -> reader.enter(Der.OCTETS)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 100, 65_535, 65_536, 70_000})
    void isDerAsTheLibraryReadsAndWritesIt(int size) throws IOException {
        byte[] sealed = MutatedPackage.sealed(Offices.noise(size, size));

        ContentInfo read = ContentInfo.getInstance(ASN1Primitive.fromByteArray(sealed));

        assertThat(read.getContentType()).isEqualTo(CMSObjectIdentifiers.authEnvelopedData);
        assertThat(read.getEncoded(ASN1Encoding.DER)).isEqualTo(sealed);
        AuthEnvelopedData content = AuthEnvelopedData.getInstance(read.getContent());
        assertThat(content.getRecipientInfos().size()).isEqualTo(2);
        assertThat(content.getAuthEncryptedContentInfo().getEncryptedContent().getOctets()).hasSize(size);
        assertThat(content.getMac().getOctets()).hasSize(16);
        assertThat(MutatedPackage.opened(sealed)).isEqualTo(Offices.noise(size, size));
    }

    @Test
    void saysBeforehandHowLargeTheFileGets() throws IOException {
        for (int size : List.of(0, 100, 200, 60_000, 70_000)) {
            var seal = new Seal(List.of(Offices.TOWN.certificate()), size);
            var out = new ByteArrayOutputStream();
            seal.write(new ByteArrayInputStream(new byte[size]), out, (_, _) -> { });

            assertThat(out.size()).isEqualTo((int) seal.sealedSize());
        }
    }
}
