package org.townledger.app;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.townledger.wording.Wording;

/** Starts the window, or answers a command. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        ProgramLog.quiet();
        speakUtf8();
        var wording = new Wording(Locale.forLanguageTag(System.getProperty("townledger.language", "zh-CN")));
        System.exit(new CommandLineProgram(wording, Clock.systemUTC()).run(arguments));
    }

    /** Other programs read what commands print; a console's own encoding must not change it. */
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
