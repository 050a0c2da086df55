package org.townledger.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which acts are meant; null where it does not matter.
 *
 * @param from first day @param to last day, both by the town's time
 * @param user as the journal names them
 * @param act  the use case, such as {@code CloseCase}
 * @param text part of a case's number, a head's or a person's name, or a household's number
 */
public record AuditFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String user, @Nullable String act,
                          @Nullable AuditArea area, @Nullable String text) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public AuditFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditFilter(first, last, user, act, area, text);
    }

    public AuditFilter by(@Nullable String who) {
        return new AuditFilter(from, to, who, act, area, text);
    }

    public AuditFilter doing(@Nullable String name) {
        return new AuditFilter(from, to, user, name, area, text);
    }

    public AuditFilter in(@Nullable AuditArea where) {
        return new AuditFilter(from, to, user, act, where, text);
    }

    public AuditFilter matching(@Nullable String part) {
        return new AuditFilter(from, to, user, act, area, part == null || part.isBlank() ? null : part.strip());
    }
}
