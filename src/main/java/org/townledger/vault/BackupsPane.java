package org.townledger.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PagingTable;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 设置·备份: where backups are kept, which there are, and restoring one of them. */
public final class BackupsPane {

    /**
     * What is done from here.
     *
     * @param place   the user picks a folder
     * @param backUp  makes one now
     * @param restore brings the ledger to that one; null: to a file that is picked
     * @param changed after another place was chosen
     */
    public record Acts(Supplier<Optional<Path>> place, Runnable backUp, Consumer<@Nullable Path> restore, Runnable changed) {
    }

    private final ReadBackups read;
    private final Acts acts;
    private final Wording words;
    private final Tasks tasks;
    private final BackupWords says;
    private final boolean mayChoose;
    private final boolean mayRestore;
    private @Nullable PagingTable<KnownBackup> table;

    @FXML private VBox root;
    @FXML private Label folder;
    @FXML private Label stick;
    @FXML private Label warning;
    @FXML private Button chooseFolder;
    @FXML private Button backToData;
    @FXML private Button chooseStick;
    @FXML private Button noStick;
    @FXML private Button restore;
    @FXML private Button restoreFile;

    public BackupsPane(ReadBackups read, Acts acts, Session who, Wording words, Tasks tasks) {
        this.read = read;
        this.acts = acts;
        this.words = words;
        this.tasks = tasks;
        this.says = new BackupWords(words);
        this.mayChoose = who.may(Permission.SETTINGS);
        this.mayRestore = who.may(Permission.RESTORE);
    }

    @FXML
    private void initialize() {
        var made = new PagingTable<>(words, tasks, specs(), KnownBackup::file, new ShortList<>(read::known)).withoutTicks();
        table = made;
        made.setEmptyState(new EmptyState(Feather.SHIELD, words.say("vault.backups.none"), words.say("vault.backups.noneHint")));
        VBox.setVgrow(made, Priority.ALWAYS);
        root.getChildren().add(made);
        for (Button button : List.of(backToData, noStick, chooseFolder, chooseStick, restore, restoreFile)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        warning.managedProperty().bind(warning.visibleProperty());
        restore.setVisible(mayRestore);
        restoreFile.setVisible(mayRestore);
        made.selectedProperty().subscribe(chosen -> restore.setDisable(chosen == null || chosen.manifest() == null));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    /** Reads everything again, once the tab has been opened. */
    public void reload() {
        if (table != null) {
            tasks.run(read::now, this::show);
            table.reload();
        }
    }

    private void show(BackupsNow now) {
        BackupPlaces places = now.places();
        Path second = places.stick();
        folder.setText(places.folder() == null ? words.say("vault.backups.within", places.first(now.dataFolder()).toString()) : String.valueOf(places.folder()));
        stick.setText(second == null ? words.say("vault.backups.noStick") : now.stickIsThere() ? second.toString() : words.say("vault.backups.absent", second.toString()));
        warning.setVisible(places.isWithinAlone());
        chooseFolder.setVisible(mayChoose);
        chooseStick.setVisible(mayChoose);
        backToData.setVisible(mayChoose && places.folder() != null);
        noStick.setVisible(mayChoose && second != null);
    }

    private List<TableColumnSpec<KnownBackup>> specs() {
        return List.of(
                spec("at", backup -> backup.manifest() == null ? "" : says.moment(backup.manifest().madeAt())).wide(11),
                spec("state", _ -> "").looks(this::tag).wide(11),
                spec("rows", backup -> backup.manifest() == null ? "" : BackupWords.grouped(backup.manifest().holds().rowCount())).wide(6)
                        .aligned(TableColumnSpec.Align.RIGHT),
                spec("photos", backup -> backup.manifest() == null ? "" : BackupWords.grouped(backup.manifest().photos().size())).wide(5)
                        .aligned(TableColumnSpec.Align.RIGHT),
                spec("place", backup -> String.valueOf(backup.file().getParent())).wide(20),
                spec("file", backup -> backup.problem() == null ? String.valueOf(backup.file().getFileName())
                        : backup.file().getFileName() + "  " + words.say(backup.problem())).givingWay());
    }

    private Tag tag(KnownBackup backup) {
        return backup.problem() == null ? new Tag(words.say("vault.backups.good"), Tag.Tone.SUCCESS, Feather.CHECK)
                : new Tag(words.say("vault.backups.bad"), Tag.Tone.DANGER, Feather.ALERT_CIRCLE);
    }

    private TableColumnSpec<KnownBackup> spec(String field, java.util.function.Function<KnownBackup, String> text) {
        return TableColumnSpec.of(field, words.say("vault.backups.column." + field), text).unsorted();
    }

    @FXML
    private void chooseFolder() {
        acts.place().get().ifPresent(chosen -> change(places -> places.withFolder(chosen)));
    }

    @FXML
    private void backToData() {
        change(places -> places.withFolder(null));
    }

    @FXML
    private void chooseStick() {
        acts.place().get().ifPresent(chosen -> change(places -> places.withStick(chosen)));
    }

    @FXML
    private void noStick() {
        change(places -> places.withStick(null));
    }

    private void change(UnaryOperator<BackupPlaces> change) {
        tasks.run(() -> {
            try {
                read.places().write(change.apply(read.places().read()));
                return true;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }, _ -> {
            reload();
            acts.changed().run();
        });
    }

    @FXML
    private void backUp() {
        acts.backUp().run();
    }

    @FXML
    private void restore() {
        acts.restore().accept(Objects.requireNonNull(Objects.requireNonNull(table).selectedProperty().getValue()).file());
    }

    @FXML
    private void restoreFile() {
        acts.restore().accept(null);
    }
}
