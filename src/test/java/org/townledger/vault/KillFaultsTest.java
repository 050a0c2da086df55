package org.townledger.vault;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;

/** What the program said was saved is there after the power has gone, at any moment from its start to its closing. */
class KillFaultsTest {

    private static final int KILLS_OF_A_FOLDER = 50;
    private static final int UUID_LENGTH = 36;
    private static final long LONGEST_START = TimeUnit.MILLISECONDS.toNanos(4000);
    private static final long LONGEST_WORK = TimeUnit.MILLISECONDS.toNanos(600);

    @TempDir
    Path folder;
    private final MasterKey key = MasterKey.random();
    private int acknowledged;
    private int atWork;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void everyAcknowledgedRowIsThereAfterTwelveKills() throws IOException, InterruptedException {
        kill(12);
    }

    @Test
    @Tag("faults")
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void everyAcknowledgedRowIsThereAfterThreeHundredKills() throws IOException, InterruptedException {
        kill(300);
    }

    private void kill(int usual) throws IOException, InterruptedException {
        Map<String, Integer> known = new HashMap<>();
        long kills = 0;
        for (long seed : Figures.seeds(usual).toArray()) {
            Path data = folder.resolve("data-" + kills / KILLS_OF_A_FOLDER);
            if (kills % KILLS_OF_A_FOLDER == 0) {
                known = new HashMap<>();
            }
            workUntilKilled(data, seed, known);
            assertNothingIsLost(data, seed, known);
            kills++;
        }
        assertThat(acknowledged).as("transactions that were acknowledged").isPositive();
        Figures.tell("%,d kills (%,d of them after a first acknowledgement): %,d acknowledged transactions, all there; every start good",
                kills, atWork, acknowledged);
    }

    /** Half of the kills come anywhere from the start of the process, half once it is at work. */
    private void workUntilKilled(Path data, long seed, Map<String, Integer> known) throws IOException, InterruptedException {
        Random random = Figures.random(seed);
        boolean afterFirst = seed % 2 == 0;
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-classpath", System.getProperty("java.class.path"), VaultWriter.class.getName(), data.toString(), Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        // By its handle: Process.destroyForcibly closes the pipe, and with it what was acknowledged but not yet read.
        ProcessHandle handle = writer.toHandle();
        if (!afterFirst) {
            delayedExecutor(random.nextLong(LONGEST_START), TimeUnit.NANOSECONDS).execute(handle::destroyForcibly);
        }
        writer.getOutputStream().write((HexFormat.of().formatHex(key.bytes()) + "\n").getBytes(StandardCharsets.US_ASCII));
        writer.getOutputStream().flush();
        boolean first = true;
        try (BufferedReader said = writer.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                assertThat(line).as("the writer of seed %d", seed).doesNotStartWith("not opened");
                if (first && afterFirst) {
                    delayedExecutor(random.nextLong(LONGEST_WORK), TimeUnit.NANOSECONDS).execute(handle::destroyForcibly);
                }
                atWork += first ? 1 : 0;
                first = false;
                acknowledged += remember(line, known);
            }
        }
        assertThat(writer.waitFor()).as("how the writer of seed %d ended: killed", seed).isNotZero();
    }

    /** A line that the kill cut off in its middle acknowledges nothing. */
    private static int remember(String line, Map<String, Integer> known) {
        String[] words = line.split(" ");
        if (words.length == 3 && words[1].length() == UUID_LENGTH && !words[2].isEmpty()) {
            known.put(words[1], Integer.parseInt(words[2]));
            return 1;
        }
        return 0;
    }

    private void assertNothingIsLost(Path data, long seed, Map<String, Integer> known) throws IOException {
        if (!Files.exists(data)) {
            assertThat(known).as("killed before it made its folder").isEmpty();
            return;
        }
        VaultOpening opening = Vault.open(data, "test", Clock.systemUTC(), MasterKey.of(key.bytes()));
        assertThat(opening).as("opening after the kill of seed %d", seed).isInstanceOf(VaultOpening.Opened.class);
        try (Vault vault = ((VaultOpening.Opened) opening).vault()) {
            Map<String, Long> rows = vault.store().read(tx -> tx.sql().selectFrom(PREFERENCE).fetch(PREFERENCE.ID)).stream()
                    .collect(Collectors.groupingBy(id -> id.substring(0, UUID_LENGTH), Collectors.counting()));
            known.forEach((id, count) -> assertThat(rows.getOrDefault(id, 0L).intValue())
                    .as("rows of %s after the kill of seed %d", id, seed).isEqualTo(Math.max(1, count)));
            rows.forEach((id, count) -> assertThat(count.intValue()).as("%s is there whole or not at all, seed %d", id, seed)
                    .isIn(VaultWriter.ROWS[0], VaultWriter.ROWS[1], VaultWriter.ROWS[2], VaultWriter.ROWS[3]));
            assertThat(vault.store().firstBrokenLink()).as("first broken link after the kill of seed %d", seed).isZero();
        }
    }
}
