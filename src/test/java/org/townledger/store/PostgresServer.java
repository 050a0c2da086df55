package org.townledger.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of the test's own, from the installed programs, in a folder that goes when it is closed. */
final class PostgresServer implements AutoCloseable {

    private static final String UNPRIVILEGED = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where {@code initdb} and {@code pg_ctl} lie: the newest under {@code /usr/lib/postgresql}, else on the path. */
    static Optional<Path> programs() throws IOException {
        List<Path> places = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (var versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).forEach(places::add);
            }
        }
        Stream.of(System.getenv("PATH").split(":")).map(Path::of).forEach(places::add);
        return places.stream().filter(place -> Files.isExecutable(place.resolve("initdb"))
                && Files.isExecutable(place.resolve("pg_ctl"))).findFirst();
    }

    static PostgresServer start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("postgres");
        var server = new PostgresServer(programs, folder, freePort());
        if (isRoot()) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
        }
        server.run("initdb", "--pgdata", "data", "--username", "town", "--auth", "trust", "--encoding", "UTF8",
                "--locale", "C", "--no-sync");
        server.run("pg_ctl", "start", "--wait", "--pgdata", "data", "--log", folder.resolve("server.log").toString(), "--options",
                "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off");
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=town";
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "--wait", "--mode", "immediate", "--pgdata", "data");
        try (var tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // The server refuses to run as root.
            command.addAll(List.of("runuser", "-u", UNPRIVILEGED, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        // A file and not a pipe: the server inherits it and would keep a pipe open.
        Path said = Files.createTempFile("postgres", ".log");
        int exit = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        String output = Files.readString(said);
        Files.delete(said);
        if (exit != 0) {
            throw new IOException(program + " ended with " + exit + ": " + output);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
