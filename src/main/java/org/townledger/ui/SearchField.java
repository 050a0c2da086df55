package org.townledger.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.NamedArg;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.townledger.wording.Wording;

/** Finds as one types and drops the findings down. Ctrl+K brings the cursor into it from anywhere in the window. */
public final class SearchField extends StackPane {

    /** Looks for what was typed; runs off the JavaFX thread. */
    @FunctionalInterface
    public interface Source {
        List<Suggestion> find(String typed);
    }

    private static final KeyCombination CTRL_K = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final Duration TYPING_PAUSE = Duration.millis(120);

    private final TextField field = new TextField();
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private final Suggestions<Suggestion> suggestions;
    private int latest;

    public SearchField(@NamedArg("words") Wording words) {
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon glass = Icons.of(Feather.SEARCH);
        glass.setMouseTransparent(true);
        StackPane.setMargin(glass, new Insets(0, 0, 0, 10));
        Label key = new Label("Ctrl+K");
        key.getStyleClass().add("key");
        key.setMouseTransparent(true);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        StackPane.setMargin(key, new Insets(0, 10, 0, 0));
        getChildren().addAll(field, glass, key);
        suggestions = new Suggestions<>(field, SearchField::line, words.say("ui.search.nothing"), this::open);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(CTRL_K, field::requestFocus);
            }
        });
    }

    /** Without a source the field finds nothing. */
    public void setSource(Tasks tasks, Source source) {
        pause.setOnFinished(_ -> look(tasks, source));
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
    }

    public void setPromptText(String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    public String getPromptText() {
        return field.getPromptText();
    }

    public TextField field() {
        return field;
    }

    private void look(Tasks tasks, Source source) {
        int mine = ++latest;
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            suggestions.hide();
            return;
        }
        tasks.run(() -> source.find(typed), found -> {
            if (mine == latest) {
                suggestions.offer(found);
            }
        });
    }

    private void open(Suggestion chosen) {
        field.clear();
        chosen.open().run();
    }

    private static Node line(Suggestion suggestion) {
        Label title = new Label(suggestion.title());
        title.setMinWidth(USE_PREF_SIZE);
        Label detail = new Label(suggestion.detail());
        detail.getStyleClass().add("hint");
        HBox line = new HBox(12, title, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
