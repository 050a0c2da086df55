package org.townledger.bag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.townledger.wording.Sentence;

/**
 * Signs and checks, as CMS SignedData (RFC 5652, 5). The signer's certificate goes along for other programs; here only
 * those count that the office trusts. No time of signing is kept: an office's clock proves nothing.
 */
final class Signature {

    /** Who signed, and what. */
    record Signed(OfficeCertificate signer, byte[] content) {
    }

    private Signature() {
    }

    static byte[] beside(byte[] content, OfficeKey own) {
        return sign(content, own, false);
    }

    static byte[] around(byte[] content, OfficeKey own) {
        return sign(content, own, true);
    }

    private static byte[] sign(byte[] content, OfficeKey own, boolean around) {
        try {
            var certificate = new JcaX509CertificateHolder(own.certificate().x509());
            var attributes = new DefaultSignedAttributeTableGenerator();
            var generator = new CMSSignedDataGenerator();
            generator.setDefiniteLengthEncoding(true);
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(known -> attributes.getAttributes(known).remove(CMSAttributes.signingTime))
                    .build(new JcaContentSignerBuilder(Algorithms.SIGNATURE).build(own.privateKey()), certificate));
            generator.addCertificate(certificate);
            return generator.generate(new CMSProcessableByteArray(content), around).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | IOException | java.security.cert.CertificateException impossible) {
            throw new IllegalStateException("every Java signs with RSA", impossible);
        }
    }

    /** @param name what the user calls the file @throws BagRefused where nobody signed it whom the office trusts */
    static OfficeCertificate check(byte[] content, byte[] signature, Collection<OfficeCertificate> trusted, String name) throws BagRefused {
        try {
            return check(new CMSSignedData(new CMSProcessableByteArray(content), signature), trusted, name);
        } catch (CMSException | RuntimeException unreadable) {
            throw new BagRefused(Sentence.of("bag.open.forged", name), unreadable);
        }
    }

    /** As {@link #check}, of what holds its content. */
    static Signed open(byte[] signed, Collection<OfficeCertificate> trusted, String name) throws BagRefused {
        CMSSignedData data;
        try {
            data = new CMSSignedData(signed);
        } catch (CMSException | RuntimeException somethingElse) {
            throw new BagRefused(Sentence.of("bag.message.notOne", name), somethingElse);
        }
        try {
            OfficeCertificate signer = check(data, trusted, name);
            var content = new ByteArrayOutputStream();
            data.getSignedContent().write(content);
            return new Signed(signer, content.toByteArray());
        } catch (CMSException | IOException | RuntimeException unreadable) {
            throw new BagRefused(Sentence.of("bag.open.forged", name), unreadable);
        }
    }

    private static OfficeCertificate check(CMSSignedData data, Collection<OfficeCertificate> trusted, String name)
            throws CMSException, BagRefused {
        List<SignerInformation> signers = List.copyOf(data.getSignerInfos().getSigners());
        if (signers.size() != 1) {
            throw new CMSException("not one signer");
        }
        SignerInformation signer = signers.getFirst();
        boolean isNamed = false;
        for (OfficeCertificate known : trusted) {
            if (isBy(signer, known)) {
                if (isRight(signer, known)) {
                    return known;
                }
                isNamed = true;
            }
        }
        throw new BagRefused(Sentence.of(isNamed ? "bag.open.forged" : "bag.open.notTrusted", name));
    }

    private static boolean isBy(SignerInformation signer, OfficeCertificate known) throws CMSException {
        try {
            return signer.getSID().match(new JcaX509CertificateHolder(known.x509()));
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new CMSException("it was read from its bytes", impossible);
        }
    }

    /** Without signed attributes, those of another signature could be passed off as contents. */
    private static boolean isRight(SignerInformation signer, OfficeCertificate known) throws CMSException {
        if (signer.getSignedAttributes() == null || !Algorithms.isDigest(signer.getDigestAlgorithmID().getAlgorithm())
                || !Algorithms.isSignature(signer.toASN1Structure().getDigestEncryptionAlgorithm().getAlgorithm())) {
            return false;
        }
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(known.x509()));
        } catch (OperatorCreationException unknown) {
            throw new CMSException("no way to check it", unknown);
        }
    }
}
