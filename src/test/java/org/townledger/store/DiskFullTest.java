package org.townledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.schema.tables.records.PreferenceRecord;
import org.townledger.wording.Sentence;

@DisplayName("When the disk is full")
class DiskFullTest {

    private static final int ROWS = 20;
    private static final Sentence FULL = Sentence.of("store.disk.full");

    @TempDir
    static Path folder;
    private SmallDisk disk;
    private Path data;
    private Store store;
    private final Set<String> acknowledged = new HashSet<>();

    @BeforeEach
    void openOnASmallDisk() throws IOException, InterruptedException {
        var mounted = SmallDisk.mountedAt(folder.resolve("small"), 8);
        assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
        disk = mounted.orElseThrow();
        data = disk.folder().resolve("data");
        store = ((Opening.Opened) Store.open(data, "test", Clock.systemUTC())).store();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (disk != null) {
            store.close();
            disk.close();
        }
    }

    private void writeTwenty() {
        Set<String> written = store.write(new Act("test", "WriteTwenty"), tx -> {
            var ids = new HashSet<String>();
            IntStream.range(0, ROWS).mapToObj(i -> tx.newId().toString()).forEach(id -> {
                tx.save(new PreferenceRecord(id, "填".repeat(100)));
                ids.add(id);
            });
            return ids;
        });
        acknowledged.addAll(written);
    }

    private CannotStore writeUntilFull() throws IOException {
        disk.fillUpTo(1 << 20);
        CannotStore failure = null;
        while (failure == null) {
            failure = catchThrowableOfType(CannotStore.class, this::writeTwenty);
        }
        return failure;
    }

    private static Set<String> rows(Store store) {
        return store.read(tx -> tx.sql().select(PREFERENCE.ID).from(PREFERENCE).fetchSet(PREFERENCE.ID));
    }

    @Test
    void theUserIsToldSoAndTheCauseIsKept() throws IOException {
        CannotStore failure = writeUntilFull();

        assertThat(failure.reason()).isEqualTo(FULL);
        assertThat(failure).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void whatWasSavedBeforeCanStillBeRead() throws IOException {
        writeUntilFull();

        assertThat(rows(store)).containsAll(acknowledged);
    }

    @Test
    void theSameStoreGoesOnOnceThereIsSpace() throws IOException {
        writeUntilFull();
        disk.free();

        assertThatCode(this::writeTwenty).doesNotThrowAnyException();
        assertThat(rows(store)).containsAll(acknowledged);
        assertThat(store.firstBrokenLink()).isZero();
    }

    @Test
    void everyAcknowledgedRowIsThereAfterReopening() throws IOException {
        writeUntilFull();
        store.close();
        disk.free();

        store = ((Opening.Opened) Store.open(data, "test", Clock.systemUTC())).store();

        assertThat(rows(store)).containsAll(acknowledged).hasSize(acknowledged.size());
        assertThat(store.firstBrokenLink()).isZero();
    }

    @Test
    void aFolderThatCannotBeOpenedForWantOfSpaceIsNotCalledBroken() throws IOException {
        Path fresh = disk.folder().resolve("fresh");
        disk.fillUpTo(16 << 10);

        assertThat(Store.open(fresh, "test", Clock.systemUTC())).isEqualTo(new Opening.Refused(FULL));
        disk.free();
        assertThat(Store.open(fresh, "test", Clock.systemUTC())).isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.store().close());
    }
}
