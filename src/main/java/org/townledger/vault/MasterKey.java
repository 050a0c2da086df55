package org.townledger.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The random key of one data folder, 32 bytes. It encrypts nothing itself: for every purpose a key of its own is
 * derived from it (HKDF with SHA-256, RFC 5869). Closing it wipes it from memory.
 */
public final class MasterKey implements AutoCloseable {

    static final int LENGTH = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /** A new folder's key. */
    public static MasterKey random() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return new MasterKey(key);
    }

    /** @param key 32 bytes; copied, so that the caller may wipe them */
    static MasterKey of(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a master key has " + LENGTH + " bytes, not " + key.length);
        }
        return new MasterKey(key.clone());
    }

    /**
     * The key for one purpose; the same every time, and telling nothing of the others.
     *
     * @return 32 bytes, to be wiped by whoever asked
     */
    public byte[] derive(Purpose purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract().addIKM(key.clone()).thenExpand(purpose.label(), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 25 has HKDF", impossible);
        }
    }

    /** Another one of the same, to be closed by itself. */
    MasterKey copy() {
        return new MasterKey(key.clone());
    }

    /** A copy, to be wiped by whoever asked. */
    byte[] bytes() {
        return key.clone();
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
