package org.townledger.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the fault suite has in common. A suite is a test class with two tests over one body: a short one, which every
 * {@code mvn verify} runs, and a whole one with {@code @Tag("faults")}, which {@code mvn verify -Pfaults} runs alone.
 *
 * <p>Every fault is drawn from a seed of its own, which a failure names: {@code -Dfaults.seed=N} (or N,M) replays that one alone,
 * {@code -Dfaults.times=N} tries as many as wanted.
 */
public final class Figures {

    private static final Path GATHERED = Path.of("target", "faults.txt");

    private Figures() {
    }

    /** The seeds to try, from 0, as many as usual unless the caller of Maven asks for others. */
    public static LongStream seeds(int usual) {
        String only = System.getProperty("faults.seed");
        return only == null ? LongStream.range(0, times(usual)) : Stream.of(only.split(",")).mapToLong(Long::parseLong);
    }

    public static int times(int usual) {
        return Integer.getInteger("faults.times", usual);
    }

    /** Neighbouring seeds draw unlike numbers. */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** One line with the figures of a suite, on the console and in {@code target/faults.txt}. */
    public static void tell(String figures, Object... arguments) {
        String line = "faults: " + String.format(Locale.ROOT, figures, arguments);
        System.out.println(line);
        try {
            Files.createDirectories(GATHERED.getParent());
            Files.writeString(GATHERED, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
