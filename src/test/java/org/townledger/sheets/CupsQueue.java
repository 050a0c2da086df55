package org.townledger.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A print server of the test's own, with one queue that keeps what it was sent. */
final class CupsQueue {

    static final String PRINTER = "hall";

    private static final Path SERVER = Path.of("/usr/sbin/cupsd");

    private final Path folder;
    private final Process server;

    private CupsQueue(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    static boolean isPossible() {
        return Files.isExecutable(SERVER) && Files.isExecutable(Path.of("/usr/sbin/lpadmin"))
                && CupsPrinters.isOnPath("lp") && CupsPrinters.isOnPath("lpstat");
    }

    static CupsQueue start(Path folder) throws IOException, InterruptedException {
        for (String inner : List.of("etc", "spool/tmp", "cache", "run", "log")) {
            Files.createDirectories(folder.resolve(inner));
        }
        Path settings = Files.writeString(folder.resolve("etc/cupsd.conf"), """
                Listen %s/run/cups.sock
                WebInterface No
                Browsing No
                PreserveJobFiles Yes
                <Location />
                  Order allow,deny
                  Allow all
                </Location>
                <Policy default>
                  <Limit All>
                    Order allow,deny
                    Allow all
                  </Limit>
                </Policy>
                """.formatted(folder));
        Path files = Files.writeString(folder.resolve("etc/cups-files.conf"), """
                FileDevice Yes
                ServerRoot %1$s/etc
                RequestRoot %1$s/spool
                TempDir %1$s/spool/tmp
                CacheDir %1$s/cache
                StateDir %1$s/run
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                SystemGroup root
                """.formatted(folder));
        Process server = new ProcessBuilder(SERVER.toString(), "-f", "-c", settings.toString(), "-s", files.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log/server").toFile()).start();
        var queue = new CupsQueue(folder, server);
        queue.addPrinter();
        return queue;
    }

    /** The server needs a moment; the command is repeated until it answers or a few seconds are over. */
    private void addPrinter() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (server.isAlive() && System.nanoTime() < end) {
            var command = new ProcessBuilder("/usr/sbin/lpadmin", "-p", PRINTER, "-v", "file:/dev/null", "-m", "raw", "-E")
                    .redirectErrorStream(true).redirectOutput(folder.resolve("log/lpadmin").toFile());
            command.environment().putAll(environment());
            if (command.start().waitFor() == 0) {
                return;
            }
        }
    }

    boolean isRunning() {
        return server.isAlive() && new CupsPrinters(environment()).names().contains(PRINTER);
    }

    Map<String, String> environment() {
        return Map.of("CUPS_SERVER", folder.resolve("run/cups.sock").toString());
    }

    List<Path> spooled() throws IOException {
        return spool("d");
    }

    /** Written when the server stops, or when it finds the time. */
    String lastJobTicket() throws IOException {
        return Files.readString(spool("c").getLast(), StandardCharsets.ISO_8859_1);
    }

    private List<Path> spool(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }

    void stop() throws InterruptedException {
        server.destroy();
        server.waitFor(10, TimeUnit.SECONDS);
    }
}
