package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;

/**
 * What the system is asked for by the running program, watched from outside. Java itself asks for three sockets as soon
 * as any file is opened by a channel, to learn what the machine can do, and closes them unused; so that the program is
 * held against a Java that only opens a file.
 */
@DisplayName("The running program")
class NoSocketTest {

    /** Opens a file, and nothing else. */
    static final class OpensAFile {

        private OpensAFile() {
        }

        public static void main(String[] arguments) throws IOException {
            FileChannel.open(Path.of(arguments[0])).close();
        }
    }

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void opensNoNetworkSocketByCommands() throws IOException, InterruptedException {
        Path password = Files.writeString(folder.resolve("password.txt"), Typed.PASSWORD);
        List<String> all = List.of("--data", folder.resolve("data").toString(), "--password-file", password.toString());
        opensNone(all, "init", "--office", Typed.OFFICE);
        opensNone(all, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());
        opensNone(all, "sheet", "housing", folder.resolve("sheet.pdf").toString());
        opensNone(all, "backup");
    }

    /** The demonstration is the whole round: every import, every sheet, every screen of the window. */
    @Test
    @Tag("faults")
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    void opensNoNetworkSocketOverAWholeJourneyInTheWindow() throws IOException, InterruptedException {
        int calls = opensNone(List.of(), "demo", folder.resolve("demo").toString());
        Figures.tell("a whole journey in the window under strace: %,d calls about sockets, no network asked for beyond what Java tries at its start", calls);
    }

    /** @return how many sockets of other families were asked for: two programs of one machine talk by them */
    private int opensNone(List<String> options, String... words) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "skipped: needs strace");
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(options);
        List<String> asked = calls(Main.class, arguments);
        List<String> usual = calls(OpensAFile.class, List.of(Files.writeString(folder.resolve("file.txt"), "").toString()));

        assertThat(asked).as(String.join(" ", words)).noneMatch(call -> call.contains("bind(") || call.contains("listen("))
                .noneMatch(call -> call.contains("AF_INET") && !call.contains("socket("));
        assertThat(networks(asked)).as(String.join(" ", words)).isLessThanOrEqualTo(networks(usual));
        return asked.size();
    }

    private static long networks(List<String> calls) {
        return calls.stream().filter(call -> call.contains("AF_INET")).count();
    }

    private List<String> calls(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        Path calls = folder.resolve("calls.txt");
        var command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,connect,bind,listen,sendto", "-o", calls.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-Xmx2g",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process program = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(folder.resolve("error.txt").toFile()).start();
        assertThat(program.waitFor()).as(() -> String.join(" ", arguments) + ": " + said()).isZero();
        return Files.readAllLines(calls);
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("error.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "--seccomp-bpf", "-f", "-qq", "true").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
