package org.townledger.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.columns.Reading;
import org.townledger.wording.Wording;

/**
 * One of a list, found by typing a part of it (or what {@link #setMatching} adds, such as pinyin initials) or by
 * choosing with the arrow keys. Nothing that the list lacks is taken.
 */
public final class ChoiceField<T> extends TypedField<T> {

    private final Choices<T> choices;
    private final Suggestions<T> suggestions;

    public ChoiceField(@NamedArg("words") Wording words) {
        this(words, new Choices<>());
    }

    private ChoiceField(Wording words, Choices<T> choices) {
        super(new TextField(), choices::read, choice -> choices.text.apply(choice), words);
        this.choices = choices;
        suggestions = new Suggestions<>(input(), choice -> new Label(choices.text.apply(choice)), words.say("ui.choice.nothing"), this::take);
        getStyleClass().add("field-with-button");
        Button open = Icons.button(Feather.CHEVRON_DOWN, words.say("ui.choice.open"), this::openAll);
        open.getStyleClass().add("in-field");
        open.setFocusTraversable(false);
        open.disableProperty().bind(input().editableProperty().not());
        StackPane.setAlignment(open, Pos.CENTER_RIGHT);
        decorate(open);
        input().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && !suggestions.isShowing()) {
                openAll();
            }
        });
        input().addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (changesText(key)) {
                suggestions.offer(choices.like(input().getText()));
            }
        });
    }

    /** The list, in the order in which it is offered. */
    public void setChoices(List<T> items, Function<T, String> text) {
        choices.items = List.copyOf(items);
        choices.text = text;
    }

    /** The list as it is offered. */
    public List<T> choices() {
        return choices.items;
    }

    /** What else finds a choice: given the choice and what was typed, in lower case. */
    public void setMatching(BiPredicate<T, String> matching) {
        choices.matching = matching;
    }

    /** The Enter or Tab that brought the cursor here is typed here too, and asks for no list. */
    private static boolean changesText(KeyEvent key) {
        String typed = key.getCharacter();
        return !key.isShortcutDown() && !typed.isEmpty() && (typed.charAt(0) >= ' ' || typed.equals("\b"));
    }

    private void openAll() {
        input().requestFocus();
        suggestions.offer(choices.items);
    }

    private void take(T choice) {
        input().setText(choices.text.apply(choice));
        input().end();
    }

    private static final class Choices<T> {
        private List<T> items = List.of();
        private Function<T, String> text = String::valueOf;
        private BiPredicate<T, String> matching = (_, _) -> false;

        Reading<T> read(String typed) {
            String wanted = typed.strip();
            if (wanted.isEmpty()) {
                return Reading.nothing();
            }
            return items.stream().filter(item -> text.apply(item).equals(wanted)).findFirst()
                    .map(Reading::of)
                    .orElseGet(() -> Reading.unreadable("ui.choice.notListed", wanted));
        }

        List<T> like(String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            return items.stream().filter(item -> text.apply(item).toLowerCase(Locale.ROOT).contains(wanted) || matching.test(item, wanted)).toList();
        }
    }
}
