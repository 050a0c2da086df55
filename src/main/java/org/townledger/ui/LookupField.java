package org.townledger.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.NamedArg;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.townledger.wording.Wording;

/** Looks something up as one types, with ↑ ↓ and Enter to take what was found; what is taken is the listener's. */
public final class LookupField<T> extends StackPane {

    private static final Duration TYPING_PAUSE = Duration.millis(120);

    private final Wording words;
    private final TextField input = new TextField();
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private int latest;

    public LookupField(@NamedArg("words") Wording words) {
        this.words = words;
        getStyleClass().addAll("search-field", "lookup");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon glass = Icons.of(Feather.SEARCH);
        glass.setMouseTransparent(true);
        setMargin(glass, new Insets(0, 0, 0, 10));
        getChildren().addAll(input, glass);
    }

    /**
     * @param find  off the JavaFX thread
     * @param look  how one finding stands in the list
     * @param taken gets the finding that was chosen; the field is empty again by then
     */
    public void setSource(Tasks tasks, Function<String, List<T>> find, Function<T, Node> look, Consumer<T> taken) {
        var suggestions = new Suggestions<T>(input, look, words.say("ui.search.nothing"), found -> {
            input.clear();
            taken.accept(found);
        });
        pause.setOnFinished(_ -> look(tasks, find, suggestions));
        input.textProperty().subscribe((_, _) -> pause.playFromStart());
    }

    public void setPromptText(String prompt) {
        input.setPromptText(prompt);
        input.setAccessibleText(prompt);
    }

    public String getPromptText() {
        return input.getPromptText();
    }

    /** What takes the cursor. */
    public TextField input() {
        return input;
    }

    private void look(Tasks tasks, Function<String, List<T>> find, Suggestions<T> suggestions) {
        int mine = ++latest;
        String typed = input.getText().strip();
        if (typed.isEmpty()) {
            suggestions.hide();
            return;
        }
        tasks.run(() -> find.apply(typed), found -> {
            if (mine == latest) {
                suggestions.offer(found);
            }
        });
    }
}
