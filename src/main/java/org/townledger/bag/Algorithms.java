package org.townledger.bag;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Every algorithm of a package, named here and nowhere else, so that SM2, SM3 and SM4 can take their place: RSA of
 * 3072 bits for an office's key, SHA-256, AES-256-GCM for the contents (RFC 5084), RSA-OAEP for its key (RFC 3560).
 */
final class Algorithms {

    static final String KEY = "RSA";
    static final int KEY_BITS = 3072;
    static final String SIGNATURE = "SHA256withRSA";
    static final String DIGEST = "SHA-256";
    /** In the names of the manifests (RFC 8493, 2.4). */
    static final String DIGEST_IN_NAMES = "sha256";

    static final int CONTENT_KEY = 32;
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final int SHORTEST_KEY = 2048;
    private static final int LONGEST_KEY = 8192;
    private static final int LONGEST_EXPONENT = 32;
    private static final ASN1ObjectIdentifier CONTENT = NISTObjectIdentifiers.id_aes256_GCM;
    private static final AlgorithmIdentifier DIGEST_ID = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    private static final AlgorithmIdentifier WRAPPING = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP,
            new RSAESOAEPparams(DIGEST_ID, new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, DIGEST_ID),
                    RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
    private static final Set<ASN1ObjectIdentifier> SIGNING =
            Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Algorithms() {
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(DIGEST);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static boolean isDigest(ASN1ObjectIdentifier oid) {
        return oid.equals(DIGEST_ID.getAlgorithm());
    }

    static boolean isSignature(ASN1ObjectIdentifier oid) {
        return SIGNING.contains(oid);
    }

    static AlgorithmIdentifier content(byte[] nonce) {
        return new AlgorithmIdentifier(CONTENT, new GCMParameters(nonce, TAG));
    }

    static boolean isContent(AlgorithmIdentifier named) {
        return named.getAlgorithm().equals(CONTENT);
    }

    /**
     * Java's own AES-GCM gives nothing out before the tag has been checked, and so holds all of it in memory, and ends at
     * 2 GB; this one goes on with whatever was put in.
     */
    static GCMModeCipher contentCipher(boolean sealing, byte[] key, byte[] nonce) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), 8 * TAG, nonce));
        return cipher;
    }

    static AlgorithmIdentifier wrapping() {
        return WRAPPING;
    }

    static byte[] wrap(PublicKey reader, byte[] contentKey) throws GeneralSecurityException {
        return wrapping(Cipher.ENCRYPT_MODE, reader).doFinal(contentKey);
    }

    static byte[] unwrap(PrivateKey own, byte[] wrapped) throws GeneralSecurityException {
        return wrapping(Cipher.DECRYPT_MODE, own).doFinal(wrapped);
    }

    private static Cipher wrapping(int mode, java.security.Key key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(mode, key, new OAEPParameterSpec(DIGEST, "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        return cipher;
    }

    /** Neither too weak to trust nor so large that checking it takes for ever. */
    static boolean isFit(PublicKey key) {
        return key instanceof java.security.interfaces.RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= SHORTEST_KEY && rsa.getModulus().bitLength() <= LONGEST_KEY
                && rsa.getPublicExponent().bitLength() <= LONGEST_EXPONENT;
    }
}
