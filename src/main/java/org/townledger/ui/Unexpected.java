package org.townledger.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A failure that nobody foresaw.
 *
 * @param code  the same for the same place in the program, so that two offices can tell that they have one fault
 * @param cause never dropped
 */
public record Unexpected(String code, Throwable cause) {

    public static Unexpected of(Throwable cause) {
        return new Unexpected("%08x".formatted(trace(cause).hashCode()).toUpperCase(Locale.ROOT), cause);
    }

    /** Types and places without the messages: those may quote a name or an ID number, and a log must hold neither. */
    public String traceWithoutMessages() {
        return trace(cause);
    }

    private static String trace(Throwable thrown) {
        String own = thrown.getClass().getName() + Arrays.stream(thrown.getStackTrace())
                .map(frame -> "\n\tat " + frame).collect(Collectors.joining());
        Throwable inner = thrown.getCause();
        return inner == null || inner == thrown ? own : own + "\ncaused by " + trace(inner);
    }
}
