package org.townledger.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.townledger.wording.Sentence;

/** An office's own key: with it the office signs what it hands on and opens what is sealed for it. */
public final class OfficeKey {

    private static final int YEARS = 10;
    private static final int SERIAL = 16;
    private static final String STORE = "PKCS12";

    private final PrivateKey key;
    private final OfficeCertificate certificate;

    private OfficeKey(PrivateKey key, OfficeCertificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /**
     * Takes a second or so.
     *
     * @param officeCode 12 digits
     * @param now        the certificate is valid from the day before, as offices' clocks differ, and for ten years
     */
    public static OfficeKey generate(String officeCode, String officeName, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(Algorithms.KEY);
            generator.initialize(Algorithms.KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            return new OfficeKey(pair.getPrivate(), certify(pair, officeCode, officeName, now));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException("every Java has RSA", impossible);
        }
    }

    private static OfficeCertificate certify(KeyPair pair, String code, String name, Instant now)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        String shortened = name.length() <= OfficeCertificate.LONGEST_NAME ? name : name.substring(0, OfficeCertificate.LONGEST_NAME);
        X500Name office = new X500NameBuilder().addRDN(BCStyle.CN, shortened).addRDN(BCStyle.SERIALNUMBER, code).build();
        Instant from = now.truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
        Instant until = from.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        var builder = new JcaX509v3CertificateBuilder(office, new BigInteger(1, Algorithms.random(SERIAL)).shiftRight(1).setBit(0),
                Date.from(from), Date.from(until), office, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
        builder.addExtension(Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        var signer = new JcaContentSignerBuilder(Algorithms.SIGNATURE).build(pair.getPrivate());
        try {
            return OfficeCertificate.read(builder.build(signer).getEncoded());
        } catch (NotACertificate noOffice) {
            throw new IllegalArgumentException("an office has a name and a code of 12 digits", noOffice);
        }
    }

    /** @throws IllegalArgumentException where it is no key, or another certificate's */
    public static OfficeKey of(byte[] pkcs8, OfficeCertificate certificate) {
        try {
            return of(KeyFactory.getInstance(Algorithms.KEY).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)), certificate);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not a key", unreadable);
        }
    }

    private static OfficeKey of(PrivateKey key, OfficeCertificate certificate) {
        if (!(key instanceof RSAKey own) || !(certificate.x509().getPublicKey() instanceof RSAKey shown)
                || !own.getModulus().equals(shown.getModulus())) {
            throw new IllegalArgumentException("the key is another certificate's");
        }
        return new OfficeKey(key, certificate);
    }

    public OfficeCertificate certificate() {
        return certificate;
    }

    /** The private key itself, to be sealed at once. */
    public byte[] pkcs8() {
        return key.getEncoded();
    }

    PrivateKey privateKey() {
        return key;
    }

    /** Key and certificate under a password, for the safe; other programs open it too. */
    public void writePkcs12(OutputStream out, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance(STORE);
            store.load(null, null);
            store.setKeyEntry(certificate.office(), key, password, new Certificate[] {certificate.x509()});
            store.store(out, password);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PKCS #12", impossible);
        }
    }

    /** @throws NotACertificate where it is no such file, the password is wrong, or the key in it is no office's */
    public static OfficeKey readPkcs12(InputStream in, char[] password) throws NotACertificate {
        try {
            KeyStore store = KeyStore.getInstance(STORE);
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return of(key, OfficeCertificate.read(store.getCertificate(alias).getEncoded()));
                }
            }
            throw new GeneralSecurityException("no key in it");
        } catch (GeneralSecurityException | IOException | RuntimeException unreadable) {
            throw new NotACertificate(Sentence.of("bag.key.notOne"), unreadable);
        }
    }
}
