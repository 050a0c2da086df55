package org.townledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * Says that a data folder is in use, and by whom. The operating system drops the lock when the process ends, however
 * it ends; the name stands in a second file because Windows lets nobody read a locked one.
 */
public final class FolderLock implements AutoCloseable {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @return null where another window holds the folder */
    public static @Nullable FolderLock take(Path folder, String holder, Instant since) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("in-use.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return null;
        }
        var taken = new FolderLock(channel, lock);
        try {
            Files.writeString(folder.resolve("in-use.txt"), holder + "\n" + since, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            taken.close();
            throw unwritable;
        }
        return taken;
    }

    /** Why a folder that another window holds is not opened, and by whom it is held. */
    public static Sentence refusal(Path folder) {
        String[] holder = holder(folder);
        if (holder[0].isEmpty()) {
            return Sentence.of("store.folder.inUse");
        }
        return Sentence.of("store.folder.inUseBy", holder[0], SHOWN.format(Instant.parse(holder[1].strip()).atZone(Transaction.TOWN)));
    }

    /** Who holds the folder, and since when; empty text where the file cannot be read. */
    static String[] holder(Path folder) {
        try {
            String[] lines = Files.readString(folder.resolve("in-use.txt")).split("\n", 2);
            return lines.length == 2 ? lines : new String[] {"", ""};
        } catch (IOException unreadable) {
            return new String[] {"", ""};
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    /** Where nothing is left to be done about a lock that cannot be given back: the system drops it with the process. */
    public void closeQuietly() {
        try {
            close();
        } catch (IOException failed) {
            System.getLogger(FolderLock.class.getName()).log(System.Logger.Level.WARNING, "the folder's lock stays", failed);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
