package org.townledger.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.townledger.wording.Wording;

/**
 * What a typed command came to.
 *
 * @param code  0 done, 1 refused, 2 wrong use
 * @param out   standard output
 * @param error standard error
 */
record Typed(int code, String out, String error) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T02:00:00Z"), ZoneOffset.UTC);
    static final String OFFICE = "150623100000";

    static Typed in(Path data, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data", data.toString()));
        return plainly(arguments.toArray(String[]::new));
    }

    static Typed plainly(String... words) {
        var out = new StringWriter();
        var error = new StringWriter();
        int code = new CommandLineProgram(new Wording(Wording.CHINESE), CLOCK, new PrintWriter(out, true), new PrintWriter(error, true)).run(words);
        return new Typed(code, out.toString(), error.toString());
    }

    /** A command that a test needs done before it begins. */
    static void done(Path data, String... words) {
        Typed typed = in(data, words);
        if (typed.code != 0) {
            throw new IllegalStateException(typed.toString());
        }
    }
}
