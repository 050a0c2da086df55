package org.townledger.lists;

import org.jspecify.annotations.Nullable;

/** A value that the office may change. @param unverified whether nobody has yet found the rule behind it */
public record Setting(String id, String value, @Nullable String source, boolean unverified) {
}
