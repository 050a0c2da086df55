package org.townledger.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The folder's key, sealed by the key that Argon2id makes of a secret.
 *
 * @param salt   16 random bytes
 * @param cost   of a try
 * @param sealed the folder's key, as {@link Sealing} seals it
 */
record KeySlot(byte[] salt, PasswordCost cost, byte[] sealed) {

    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param context whose slot this is; a slot put under another name does not open */
    static KeySlot of(MasterKey key, char[] secret, String context, PasswordCost cost) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] secretKey = derive(secret, salt, cost);
        byte[] plain = key.bytes();
        try {
            return new KeySlot(salt, cost, Sealing.seal(secretKey, plain, bytes(context)));
        } finally {
            Arrays.fill(secretKey, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** One that nothing opens: so that asking for an unknown user takes as long as a wrong password. */
    static KeySlot locked(PasswordCost cost) {
        return new KeySlot(new byte[SALT], cost, new byte[Sealing.OVERHEAD + MasterKey.LENGTH]);
    }

    /** @return the folder's key; empty for another secret than the slot's */
    Optional<MasterKey> open(char[] secret, String context) {
        byte[] secretKey = derive(secret, salt, cost);
        try {
            return Sealing.open(secretKey, sealed, bytes(context)).map(KeySlot::wrapped);
        } finally {
            Arrays.fill(secretKey, (byte) 0);
        }
    }

    private static MasterKey wrapped(byte[] plain) {
        try {
            return MasterKey.of(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] derive(char[] secret, byte[] salt, PasswordCost cost) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        byte[] password = new byte[encoded.remaining()];
        encoded.get(password);
        byte[] key = new byte[MasterKey.LENGTH];
        try {
            var argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt).withMemoryAsKB(cost.memory()).withIterations(cost.iterations()).withParallelism(cost.lanes()).build());
            argon.generateBytes(password, key);
            return key;
        } finally {
            Arrays.fill(password, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
