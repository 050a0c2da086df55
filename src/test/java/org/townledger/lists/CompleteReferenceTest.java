package org.townledger.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;

class CompleteReferenceTest {

    @TempDir Path folder;
    private final ListRepository lists = new ListRepository();
    private Store store;
    private CompleteReference complete;

    @BeforeEach
    void openAFolderThatKnowsNoLists() {
        store = ((Opening.Opened) Store.open(folder, "admin", Clock.systemUTC())).store();
        complete = new CompleteReference(store, lists);
        store.write(new Act("admin", "Sample"), tx -> {
            lists.saveOffice(tx, "150623100000");
            lists.save(tx, new ListItem(tx.newId(), "repair", "自定方式", java.util.List.of(), 1, null, null, null, false));
            lists.save(tx, new Setting("housing.due_days", "90", "本镇", false));
            return 2;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFolderOfAnEarlierVersionGetsTheListsThatItLacks() {
        complete.run("admin");
        store.read(tx -> {
            assertThat(lists.itemsEver(tx, "household_type")).isNotEmpty();
            assertThat(lists.values(tx)).hasSameSizeAs(Reference.values(tx::newId));
            return 0;
        });
    }

    @Test
    void whatTheOfficeEditedIsLeftAlone() {
        complete.run("admin");
        store.read(tx -> {
            assertThat(lists.itemsEver(tx, "repair")).extracting(ListItem::word).containsExactly("自定方式");
            assertThat(lists.number(tx, "housing.due_days")).isEqualTo(90);
            return 0;
        });
    }

    @Test
    void aCompleteFolderIsNotWrittenAgain() {
        complete.run("admin");
        assertThat(complete.run("admin")).isZero();
    }

    @Test
    void aFolderWithoutAnOfficeWaitsForItsInit() {
        store.write(new Act("admin", "Sample"), tx -> {
            tx.remove(org.townledger.store.schema.Tables.SETTING, "office");
            return 0;
        });
        assertThat(complete.run("admin")).isZero();
    }
}
