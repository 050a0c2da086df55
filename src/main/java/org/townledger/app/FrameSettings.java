package org.townledger.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.townledger.ui.TextSize;
import org.townledger.ui.Theme;
import org.townledger.wording.Wording;

/** 设置: the size of the text, and a tab for each further thing that can be set. */
public final class FrameSettings {

    private final Theme theme;
    private final Wording words;
    private final List<SettingsPane> panes;
    private final Consumer<TextSize> remember;
    private final ToggleGroup sizes = new ToggleGroup();

    @FXML private TabPane tabs;
    @FXML private VBox textSizes;

    /** @param remember stores the size for the next start */
    public FrameSettings(Theme theme, Wording words, List<SettingsPane> panes, Consumer<TextSize> remember) {
        this.theme = theme;
        this.words = words;
        this.panes = List.copyOf(panes);
        this.remember = remember;
    }

    @FXML
    private void initialize() {
        for (TextSize size : TextSize.values()) {
            textSizes.getChildren().add(choice(size));
        }
        panes.forEach(pane -> tabs.getTabs().add(tab(pane)));
    }

    /** Shows one tab, by its title. */
    void open(String title) {
        tabs.getTabs().stream().filter(tab -> title.equals(tab.getText())).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    private RadioButton choice(TextSize size) {
        RadioButton choice = new RadioButton(words.say("app.settings.textSize." + size.pixels()));
        choice.setToggleGroup(sizes);
        choice.setSelected(theme.textSizeProperty().get() == size);
        choice.setOnAction(_ -> {
            theme.textSizeProperty().set(size);
            remember.accept(size);
        });
        return choice;
    }

    private static Tab tab(SettingsPane pane) {
        Tab tab = new Tab(pane.title());
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(pane.content().get());
            }
        });
        return tab;
    }
}
