package org.townledger.bag;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.townledger.wording.Sentence;

/**
 * An office as others know it: an X.509 certificate that it signed itself, with its name as CN and its 12-digit code as
 * serialNumber. Who holds it is who its fingerprint was compared with on the telephone.
 *
 * @param office      12-digit code
 * @param fingerprint SHA-256 over the certificate: 64 hexadecimal digits
 */
public record OfficeCertificate(X509Certificate x509, String office, String officeName, String fingerprint, Instant validUntil) {

    /** Length of an office's name, as the database keeps it. */
    static final int LONGEST_NAME = 60;

    private static final int MOST_BYTES = 1 << 16;
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";
    private static final BigInteger TWENTY_FOUR_DIGITS = BigInteger.TEN.pow(24);

    /** @throws NotACertificate where it is none of an office, or its own signature does not fit */
    public static OfficeCertificate read(byte[] derOrPem) throws NotACertificate {
        if (derOrPem.length > MOST_BYTES) {
            throw notOne(new IllegalArgumentException("too large"));
        }
        try {
            byte[] der = der(derOrPem);
            var x509 = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (!Arrays.equals(x509.getEncoded(), der) || !Algorithms.isFit(x509.getPublicKey())
                    || !Algorithms.SIGNATURE.equalsIgnoreCase(x509.getSigAlgName())) {
                throw new GeneralSecurityException("another certificate than an office's");
            }
            // Bits left over at the signature's end are checked by nobody, and would make a second fingerprint for the same key.
            if (org.bouncycastle.asn1.x509.Certificate.getInstance(der).getSignature().getPadBits() != 0) {
                throw new GeneralSecurityException("a signature that is no whole bytes");
            }
            x509.verify(x509.getPublicKey());
            return of(x509);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw notOne(unreadable);
        }
    }

    private static OfficeCertificate of(X509Certificate x509) throws GeneralSecurityException {
        X500Name subject = X500Name.getInstance(x509.getSubjectX500Principal().getEncoded());
        String office = only(subject, BCStyle.SERIALNUMBER);
        String name = only(subject, BCStyle.CN);
        if (!office.matches("[0-9]{12}") || name.isBlank() || name.length() > LONGEST_NAME || name.matches("(?s).*\\p{C}.*")) {
            throw new GeneralSecurityException("names no office");
        }
        String fingerprint = HexFormat.of().formatHex(Algorithms.digest().digest(x509.getEncoded()));
        return new OfficeCertificate(x509, office, name, fingerprint, x509.getNotAfter().toInstant());
    }

    private static String only(X500Name subject, ASN1ObjectIdentifier attribute) throws GeneralSecurityException {
        RDN[] found = subject.getRDNs(attribute);
        if (found.length != 1 || found[0].isMultiValued()) {
            throw new GeneralSecurityException("names no office, or two");
        }
        return IETFUtils.valueToString(found[0].getFirst().getValue());
    }

    /** Binary, or the text between two lines of hyphens, also with what other programs write before it. */
    private static byte[] der(byte[] derOrPem) {
        String text = new String(derOrPem, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            return derOrPem;
        }
        return Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
    }

    private static NotACertificate notOne(Throwable cause) {
        return new NotACertificate(Sentence.of("bag.certificate.notOne"), cause);
    }

    public byte[] der() {
        try {
            return x509.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("it was read from these bytes", impossible);
        }
    }

    public String pem() {
        return BEGIN + '\n' + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der()) + '\n' + END + '\n';
    }

    /** To be read out on the telephone: 24 decimal digits of the fingerprint (80 bits) in six groups of four. */
    public String digits() {
        String digits = String.format("%024d", new BigInteger(fingerprint, 16).mod(TWENTY_FOUR_DIGITS));
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The first two groups, to tell one key from another at a glance; too few to trust by. */
    public String shortDigits() {
        return digits().substring(0, 9);
    }
}
