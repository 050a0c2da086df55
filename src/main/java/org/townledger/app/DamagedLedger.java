package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Running;
import org.townledger.ui.Tasks;
import org.townledger.vault.BackupSource;
import org.townledger.vault.Login;
import org.townledger.vault.MasterKey;
import org.townledger.vault.RebuildVault;
import org.townledger.vault.Rebuilding;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What the window says of a database that is not as it was left, and the ways out: rebuilding it, or a backup. */
final class DamagedLedger {

    /** Where it leads. @param opened what came of opening it once it was rebuilt */
    record Doors(Consumer<Login.Outcome> opened, Runnable restore, Runnable leave) {
    }

    /** @param opened null where it could not be rebuilt */
    private record Rebuilt(Rebuilding rebuilding, Login.@Nullable Outcome opened) {
    }

    private final Path folder;
    private final Clock clock;
    private final Login login;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private final Doors doors;

    DamagedLedger(Path folder, Clock clock, Login login, Layers layers, Tasks tasks, Doors doors) {
        this.folder = folder;
        this.clock = clock;
        this.login = login;
        this.layers = layers;
        this.tasks = tasks;
        this.words = layers.words();
        this.doors = doors;
    }

    void show(Login.Outcome.Damaged damaged) {
        MessageDialog.show(layers, Message.of(words.say("app.damaged.about"), Message.Sign.CAUTION, words.say("app.damaged.happened"))
                .fact(words.say(damaged.what())).fact(words.say("app.damaged.safe"))
                .step(words.say("app.damaged.step.rebuild")).step(words.say("app.damaged.step.kept"))
                .act(words.say("app.window.close"), () -> without(damaged, doors.leave()))
                .act(words.say("app.damaged.restore"), () -> without(damaged, doors.restore()))
                .act(words.say("app.damaged.rebuild"), () -> rebuild(damaged)));
    }

    private static void without(Login.Outcome.Damaged damaged, Runnable then) {
        damaged.key().close();
        then.run();
    }

    private void rebuild(Login.Outcome.Damaged damaged) {
        Running running = tasks.start(progress -> {
            progress.at(Sentence.of("app.damaged.rebuilding"), 0, 0);
            try (MasterKey key = damaged.key()) {
                Rebuilding rebuilding = new RebuildVault(folder, clock, new BackupSource(folder, key)).run(damaged.user(), key);
                return new Rebuilt(rebuilding, rebuilding instanceof Rebuilding.Rebuilt ? login.again(folder, damaged) : null);
            }
        }, this::came);
        ProgressDialog.show(layers, words.say("app.damaged.rebuild"), running);
    }

    private void came(Rebuilt rebuilt) {
        switch (rebuilt.rebuilding()) {
            case Rebuilding.Rebuilt(long entries, String _) -> {
                doors.opened().accept(java.util.Objects.requireNonNull(rebuilt.opened()));
                layers.toast(words.say("app.rebuild.done", entries), null);
            }
            case Rebuilding.Refused(Sentence reason) -> MessageDialog.show(layers,
                    Message.of(words.say("app.damaged.rebuild"), Message.Sign.FAILED, words.say("app.damaged.notRebuilt")).fact(words.say(reason))
                            .act(words.say("app.window.close"), doors.leave()).act(words.say("app.damaged.restore"), doors.restore()));
        }
    }
}
