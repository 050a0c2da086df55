package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.townledger.store.ChainedEntry;
import org.townledger.store.CommitLog;

/**
 * The encrypted log beside the database, {@code journal.log}. What a power cut left half written at its end was never
 * acknowledged and is dropped when it is opened.
 */
final class JournalLog implements CommitLog {

    static final String NAME = "journal.log";

    /** Where the log ends, and with which entry. */
    private record End(long at, long sequence, String hash) {

        private static final End OF_NOTHING = new End(LogFile.START, 0, ChainedEntry.START);
    }

    private final LogFile file;
    private End end;
    private End before;

    private JournalLog(LogFile file, End end) {
        this.file = file;
        this.end = end;
        this.before = end;
    }

    /** Makes the log where there is none. @param key stays the caller's @throws LogDamaged if it was changed after it was written */
    static JournalLog open(Path folder, byte[] key) throws IOException, LogDamaged {
        Path path = folder.resolve(NAME);
        if (!Files.exists(path)) {
            LogFile.write(path, key, List.of());
        }
        LogFile file = LogFile.open(path, key);
        try {
            End end = end(file);
            file.cut(end.at());
            return new JournalLog(file, end);
        } catch (IOException | LogDamaged unusable) {
            file.close();
            throw unusable;
        }
    }

    /** Goes from header to header; only the end is opened, since a power cut may have left it without its bytes. */
    private static End end(LogFile file) throws IOException, LogDamaged {
        var transactions = new ArrayList<Long>(List.of((long) LogFile.START));
        long at = LogFile.START;
        long next = 1;
        for (Optional<LogFrame> frame = file.frameAt(at); frame.isPresent() && frame.get().first() == next; frame = file.frameAt(at)) {
            at += frame.get().size();
            next = frame.get().lastSequence() + 1;
            if (frame.get().last()) {
                transactions.add(at);
            }
        }
        if (file.nextFrame(at) >= 0) {
            throw new LogDamaged();
        }
        for (int last = transactions.size() - 1; last > 0; last--) {
            Optional<End> end = opened(file, transactions.get(last - 1), transactions.get(last));
            if (end.isPresent()) {
                return end.get();
            }
        }
        return End.OF_NOTHING;
    }

    /** Opens the frames between two places. @return empty where one of them does not open */
    private static Optional<End> opened(LogFile file, long from, long to) throws IOException {
        End end = End.OF_NOTHING;
        for (long at = from; at < to; ) {
            LogFrame frame = file.frameAt(at).orElseThrow();
            Optional<List<ChainedEntry>> entries = file.entriesAt(at, frame);
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            at += frame.size();
            end = new End(at, frame.lastSequence(), entries.get().getLast().hash());
        }
        return Optional.of(end);
    }

    @Override
    public long lastSequence() {
        return end.sequence();
    }

    @Override
    public String lastHash() {
        return end.hash();
    }

    @Override
    public void append(List<ChainedEntry> entries) throws IOException {
        long to = file.append(end.at(), entries);
        before = end;
        end = new End(to, entries.getLast().sequence(), entries.getLast().hash());
    }

    @Override
    public void takeBack() throws IOException {
        end = before;
        file.cut(end.at());
    }

    @Override
    public List<ChainedEntry> after(long sequence) throws IOException {
        var found = new ArrayList<ChainedEntry>();
        for (long at = LogFile.START; at < end.at(); ) {
            LogFrame frame = file.frameAt(at).orElseThrow(() -> new IOException("the log changed while it was open"));
            if (frame.lastSequence() > sequence) {
                file.entriesAt(at, frame).orElseThrow(() -> new IOException("a frame of the log does not open")).stream()
                        .filter(entry -> entry.sequence() > sequence).forEach(found::add);
            }
            at += frame.size();
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
