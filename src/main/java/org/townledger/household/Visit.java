package org.townledger.household;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a household by the cadre responsible for it (走访记录).
 *
 * @param cadre      who went
 * @param companions others who went along
 * @param met        whom of the household they met
 * @param findings   what was found, only for the matters that were looked at
 * @param needs      what the household asks for (诉求)
 * @param agreed     what was agreed
 * @param agreedBy   by when it is to be done
 * @param nextDue    when the next visit is due
 * @param signed     whether the household signed the form
 */
public record Visit(UUID id, UUID household, LocalDate day, String cadre, @Nullable String companions, @Nullable String met,
                    Map<Matter, String> findings, @Nullable String needs, @Nullable String agreed,
                    @Nullable LocalDate agreedBy, @Nullable LocalDate nextDue, boolean signed) {

    public Visit {
        if (cadre.isBlank()) {
            throw new IllegalArgumentException("somebody makes a visit");
        }
        var sorted = new EnumMap<Matter, String>(Matter.class);
        sorted.putAll(findings);
        findings = java.util.Collections.unmodifiableMap(sorted);
    }

    /** Whether anything was found, asked for or agreed. */
    public boolean saysSomething() {
        return !findings.isEmpty() || needs != null || agreed != null;
    }
}
