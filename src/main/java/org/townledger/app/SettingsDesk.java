package org.townledger.app;

import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.TextSize;

/** The settings, in the window. */
final class SettingsDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final BackupDesk backups;
    private @Nullable FrameSettings shown;

    SettingsDesk(Wiring wiring, WindowTools tools, FileChoices files, BackupDesk backups) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.backups = backups;
    }

    Node node() {
        var panes = new SettingsScreens(wiring, tools, files).panes(backups.pane());
        shown = new FrameSettings(tools.theme(), wiring.wording, panes, this::remember);
        return tools.screens().load("app/Settings.fxml", shown);
    }

    /** Turns to a pane of the settings that stand open. */
    void turnTo(String title) {
        Objects.requireNonNull(shown, "opened just now").open(title);
    }

    private void remember(TextSize size) {
        tools.tasks().run(() -> {
            wiring.rememberTextSize(tools.user(), size.pixels());
            return size;
        }, _ -> { });
    }
}
