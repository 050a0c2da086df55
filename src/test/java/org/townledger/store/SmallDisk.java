package org.townledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of a few megabytes, to be filled to the last byte. */
public final class SmallDisk implements AutoCloseable {

    /** What a test says where there can be none. */
    public static final String NEEDED = "skipped: needs a small file system (root on Linux)";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @return empty where this user may not mount one */
    public static Optional<SmallDisk> mountedAt(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (!System.getProperty("os.name").startsWith("Linux") || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) == 0;
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    /** Takes up space, all of it but so many bytes. */
    public void fillUpTo(long left) throws IOException {
        Files.write(folder.resolve("filler"), new byte[Math.toIntExact(folder.toFile().getUsableSpace() - left)]);
    }

    public void free() throws IOException {
        Files.delete(folder.resolve("filler"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
