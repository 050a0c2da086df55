package org.townledger.handoff;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.townledger.rolls.CompareRolls;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Compares a roll that came down with the register. The file is opened in memory: it never lies readable on the disk. */
public final class DownCompare {

    private final Store store;
    private final DownRepository handed;
    private final DownRollFiles files;
    private final CompareRolls compare;

    public DownCompare(Store store, DownRepository handed, DownRollFiles files, CompareRolls compare) {
        this.store = store;
        this.handed = handed;
        this.files = files;
        this.compare = compare;
    }

    /** Not for the JavaFX thread. @param day on which who should be on the roll is judged */
    public CompareRolls.Outcome run(String user, UUID roll, LocalDate day) {
        Optional<DownRoll> known = store.read(tx -> handed.roll(tx, roll));
        if (known.isEmpty()) {
            return new CompareRolls.Outcome.Refused(Sentence.of("handoff.down.roll.none"));
        }
        byte[] content;
        try {
            content = files.content(roll);
        } catch (IOException gone) {
            return new CompareRolls.Outcome.Refused(Sentence.of("handoff.down.roll.gone", known.get().fileName()));
        }
        try (FileSystem memory = MemoryFileSystemBuilder.newEmpty().build()) {
            Path file = Files.createDirectories(memory.getPath("/roll")).resolve(fileName(known.get()));
            Files.write(file, content);
            CompareRolls.Outcome outcome = compare.run(user, known.get().kind(), file, day, _ -> { });
            if (outcome instanceof CompareRolls.Outcome.Compared compared) {
                store.write(new Act(user, "CompareRolls"), tx -> {
                    handed.save(tx, known.get().compared(compared.comparison().id(), tx.now(), tx.user()));
                    return compared;
                });
            }
            return outcome;
        } catch (IOException unlikely) {
            throw new IllegalStateException("a file in memory", unlikely);
        }
    }

    /** Whatever the banner's office called it, it is one file's name here. */
    private static String fileName(DownRoll roll) {
        String name = roll.fileName().replaceAll("[/\\\\\\x00-\\x1f]", "");
        return name.isBlank() || name.equals(".") || name.equals("..") ? roll.kind().word() : name;
    }
}
