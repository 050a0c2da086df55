package org.townledger.vault;

/**
 * How much work one try of a password takes (Argon2id, RFC 9106).
 *
 * @param memory     in KiB
 * @param iterations passes over the memory
 * @param lanes      of the memory
 */
public record PasswordCost(int memory, int iterations, int lanes) {

    /** The second recommended option of RFC 9106, section 4: 64 MiB. */
    public static final PasswordCost STANDARD = new PasswordCost(64 * 1024, 3, 4);

    private static final int MOST_MEMORY = 1024 * 1024;

    /** A file from outside must not make the program take all memory or all day. */
    public PasswordCost {
        if (lanes < 1 || lanes > 16 || iterations < 1 || iterations > 64 || memory < 8 * lanes || memory > MOST_MEMORY) {
            throw new IllegalArgumentException("no cost of a password: " + memory + " KiB, " + iterations + ", " + lanes);
        }
    }
}
