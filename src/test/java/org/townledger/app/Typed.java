package org.townledger.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.townledger.vault.PasswordCost;
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
    static final String PASSWORD = "敖勒召其-2026";
    /** So that hundreds of commands in tests do not each take the time that a thief is to take. */
    static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    private static final Path PASSWORD_FILE = fileWith(PASSWORD);

    /** With the folder's password, where the command names none. */
    static Typed in(Path data, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data", data.toString()));
        if (!arguments.contains("--password-file")) {
            arguments.addAll(List.of("--password-file", PASSWORD_FILE.toString()));
        }
        return plainly(arguments.toArray(String[]::new));
    }

    /** Holds the folder's password. */
    static Path passwordFile() {
        return PASSWORD_FILE;
    }

    static Typed plainly(String... words) {
        var out = new StringWriter();
        var error = new StringWriter();
        int code = new CommandLineProgram(new Wording(Wording.CHINESE), CLOCK, CHEAP, new PrintWriter(out, true), new PrintWriter(error, true)).run(words);
        return new Typed(code, out.toString(), error.toString());
    }

    /** A command that a test needs done before it begins. */
    static void done(Path data, String... words) {
        Typed typed = in(data, words);
        if (typed.code != 0) {
            throw new IllegalStateException(typed.toString());
        }
    }

    private static Path fileWith(String password) {
        try {
            Path file = Files.createTempFile("password", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, password + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
