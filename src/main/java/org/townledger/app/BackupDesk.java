package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.LongWork;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Running;
import org.townledger.vault.BackupCard;
import org.townledger.vault.BackupOutcome;
import org.townledger.vault.BackupRecord;
import org.townledger.vault.BackupState;
import org.townledger.vault.BackupWords;
import org.townledger.vault.BackupsNow;
import org.townledger.vault.BackupsPane;
import org.townledger.vault.Permission;
import org.townledger.vault.ReadBackups;
import org.townledger.vault.RunBackup;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** Backups in the window: the desk's card, the settings' tab, the foot's words, and one a day made by itself. */
final class BackupDesk {

    /** Where it leads. @param pane opens the settings' tab @param restore leaves the ledger for the screen that restores */
    record Doors(Runnable pane, Consumer<@Nullable Path> restore, Consumer<BackupWords.Said> said) {
    }

    static final String KEY = "backup";

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Doors doors;
    private final Wording words;
    private final ReadBackups read;
    private final RunBackup run;
    private final BackupCard card;
    private final BackupsPane pane;
    private final Node cardNode;
    private @Nullable BackupRecord unwritten;
    private final Timeline hourly = new Timeline(new KeyFrame(Duration.hours(1), _ -> makeIfDue()));

    BackupDesk(Vault vault, Wiring wiring, WindowTools tools, FileChoices files, Doors doors) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.doors = doors;
        this.words = wiring.wording;
        read = new ReadBackups(vault, wiring.backups, tools.clock());
        run = new RunBackup(vault, wiring.backups, words, tools.clock());
        card = new BackupCard(words, tools.session().may(Permission.BACKUP), this::backUp, doors.pane());
        pane = new BackupsPane(read, new BackupsPane.Acts(files::pictureFolder, this::backUp, this::askToRestore, this::reload),
                tools.session(), words, tools.tasks());
        cardNode = tools.screens().load("vault/BackupCard.fxml", card);
    }

    Node card() {
        return cardNode;
    }

    SettingsPane pane() {
        return new SettingsPane(words.say("app.backup.title"), () -> tools.screens().load("vault/BackupsPane.fxml", pane));
    }

    /** Reads how things stand. */
    void reload() {
        tools.tasks().run(read::now, this::show);
    }

    /** From now on one is made by itself when the day has none, looked at every hour. */
    void watch() {
        hourly.setCycleCount(Animation.INDEFINITE);
        hourly.play();
        makeIfDue();
    }

    void stop() {
        hourly.stop();
    }

    private void show(BackupsNow now) {
        boolean isWrittenDown = now.state().kind() == BackupState.Kind.FAILED || now.state().kind() == BackupState.Kind.DONE;
        BackupsNow said = unwritten == null || isWrittenDown ? now : now.failed(unwritten);
        card.show(said);
        doors.said().accept(new BackupWords(words).say(said));
    }

    private void makeIfDue() {
        tools.tasks().run(read::isDue, due -> {
            if (due) {
                card.running(true);
                tools.tasks().run(() -> made((_, _, _) -> { }), this::keep, this::afterwards);
            }
        });
    }

    private List<BackupOutcome> made(LongWork.Progress progress) {
        String office = wiring.store.read(tx -> wiring.lists.divisions(tx).officeName());
        return run.run(tools.user(), office, null, progress);
    }

    void backUp() {
        card.running(true);
        Running running = tools.tasks().start(this::made, this::tell);
        ProgressDialog.show(tools.layers(), words.say("vault.card.make"), running);
        running.overProperty().subscribe(over -> {
            if (over) {
                afterwards();
            }
        });
    }

    private void afterwards() {
        reload();
        pane.reload();
    }

    /** On a full disk a failure may not be written down either, and is said all the same. */
    private void keep(List<BackupOutcome> outcomes) {
        unwritten = outcomes.stream().anyMatch(BackupOutcome.Made.class::isInstance) ? null
                : outcomes.stream().filter(BackupOutcome.Failed.class::isInstance).map(BackupOutcome.Failed.class::cast).findFirst()
                .map(failed -> new BackupRecord(new UUID(0, 0), tools.clock().instant(), tools.user(), failed.place().toString(), "", 0, 0, 0, null,
                        words.say(failed.reason()))).orElse(null);
    }

    private void tell(List<BackupOutcome> outcomes) {
        keep(outcomes);
        List<BackupOutcome.Failed> failed = outcomes.stream().filter(BackupOutcome.Failed.class::isInstance).map(BackupOutcome.Failed.class::cast).toList();
        if (failed.isEmpty()) {
            tools.layers().toast(words.say("app.backup.made"), null);
            return;
        }
        Message message = Message.of(words.say("vault.card.make"), Message.Sign.FAILED, words.say("vault.card.failed"));
        for (BackupOutcome.Failed one : failed) {
            message = message.fact(words.say(one.reason()));
        }
        MessageDialog.show(tools.layers(), message.fact(words.say(failed.size() < outcomes.size() ? "app.backup.othersMade" : "app.backup.olderStay"))
                .act(words.say("ui.close"), () -> { }).act(words.say("app.window.again"), this::backUp));
    }

    private void askToRestore(@Nullable Path file) {
        MessageDialog.show(tools.layers(), Message.of(words.say("vault.restore.title"), Message.Sign.QUESTION, words.say("app.restore.ask"))
                .fact(file == null ? words.say("app.restore.askFile") : words.say("app.restore.askThis", String.valueOf(file.getFileName())))
                .fact(words.say("app.restore.lost")).fact(words.say("vault.restore.kept"))
                .act(words.say("app.restore.stay"), () -> { }).act(words.say("app.restore.goOn"), () -> doors.restore().accept(file)));
    }
}
