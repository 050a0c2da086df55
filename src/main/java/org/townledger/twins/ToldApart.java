package org.townledger.twins;

import java.time.Instant;
import java.util.UUID;

/** A clerk's verdict that two entries are not one. @param firstSays the entry in a word or two, as it was then */
public record ToldApart(UUID id, String realm, TwinRules.Apart pair, String firstSays, String secondSays, Instant at, String by) {
}
