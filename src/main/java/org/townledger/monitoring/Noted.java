package org.townledger.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of a step, and what is noted with it: who took it, which paper it left, what came of it. */
public record Noted(@Nullable LocalDate on, @Nullable String text) {

    public static final Noted NONE = new Noted(null, null);

    public static Noted of(LocalDate on, String text) {
        return new Noted(on, text);
    }

    public boolean isDone() {
        return on != null;
    }

    boolean isSilent() {
        return text == null || text.isBlank();
    }
}
