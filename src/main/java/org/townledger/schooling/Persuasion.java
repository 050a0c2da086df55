package org.townledger.schooling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody went to persuade (劝返).
 *
 * @param persuaders who went
 * @param met        whom they met
 * @param way        a word of the dated list {@code persuasion_way}
 * @param recordedBy the user who wrote it down, who alone may change it
 */
public record Persuasion(UUID id, LocalDate day, String persuaders, @Nullable String met, @Nullable String way, String result,
                         @Nullable String nextStep, String recordedBy) {
}
