package org.townledger.store;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program said was saved is there after the power has gone, thirty times in a row on one data folder. */
class PowerCutTest {

    private static final int CUTS = 30;
    private static final int UUID_LENGTH = 36;
    private static final long LONGEST_RUN = TimeUnit.MILLISECONDS.toNanos(300);

    @Test
    void everyAcknowledgedRowIsFoundAfterThirtyKills(@TempDir Path folder) throws IOException, InterruptedException {
        var moments = new Random(20261123);
        Set<String> acknowledged = new HashSet<>();
        for (int cut = 1; cut <= CUTS; cut++) {
            int before = acknowledged.size();
            writeUntilKilled(folder, moments.nextLong(LONGEST_RUN), acknowledged);
            assertThat(acknowledged).as("the writer got to write before cut %d", cut).hasSizeGreaterThan(before);
            assertNothingIsLost(folder, acknowledged, cut);
        }
    }

    /** Kills the writer the given nanoseconds after its first acknowledgement. */
    private static void writeUntilKilled(Path folder, long nanoseconds, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-classpath", System.getProperty("java.class.path"), PowerCutWriter.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = writer.inputReader()) {
            String id = said.readLine();
            // By its handle: Process.destroyForcibly closes the pipe, and with it what was acknowledged but not yet read.
            delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS).execute(writer.toHandle()::destroyForcibly);
            while (id != null) {
                if (id.length() == UUID_LENGTH) {
                    acknowledged.add(id);
                }
                id = said.readLine();
            }
        }
        assertThat(writer.waitFor()).as("how the writer ended: killed").isNotZero();
    }

    private static void assertNothingIsLost(Path folder, Set<String> acknowledged, int cut) {
        var opening = Store.open(folder, "test", Clock.systemUTC());
        assertThat(opening).as("opening after cut %d", cut).isInstanceOf(Opening.Opened.class);
        try (Store store = ((Opening.Opened) opening).store()) {
            Map<String, Long> rows = store.read(tx -> tx.sql().selectFrom(PREFERENCE).fetch(PREFERENCE.ID)).stream()
                    .collect(groupingBy(id -> id.substring(0, UUID_LENGTH), counting()));
            assertThat(rows.keySet()).as("rows after cut %d", cut).containsAll(acknowledged);
            assertThat(rows.values()).as("a transaction is there whole or not at all").containsOnly(2L);
            assertThat(store.firstBrokenLink()).as("first broken link of the journal after cut %d", cut).isZero();
        }
    }
}
