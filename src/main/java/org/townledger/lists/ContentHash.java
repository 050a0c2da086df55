package org.townledger.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** By which a source row or a file is known when it comes again. */
public final class ContentHash {

    private ContentHash() {
    }

    /** @param said what the row says under which heading or field; @return SHA-256, 64 hex digits */
    public static String of(SortedMap<String, String> said) {
        return of(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @return SHA-256, 64 hex digits */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
