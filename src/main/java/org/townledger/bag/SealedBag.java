package org.townledger.bag;

/**
 * A package that was written and read back.
 *
 * @param hash    of the bag's tag manifest: 64 hexadecimal digits, which pin everything else
 * @param bytes   of the file
 * @param entries of the contents
 */
public record SealedBag(String hash, long bytes, int entries) {
}
