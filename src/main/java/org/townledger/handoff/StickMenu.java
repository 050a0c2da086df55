package org.townledger.handoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/** The menu of the sticks that are plugged in; a folder anywhere will do too. */
final class StickMenu {

    private final MenuButton button;
    private final Wording words;
    private final Consumer<Stick> chosen;
    private final Runnable folder;

    /** @param chosen gets the stick that the clerk takes @param folder lets her pick one */
    StickMenu(MenuButton button, Wording words, Consumer<Stick> chosen, Runnable folder) {
        this.button = button;
        this.words = words;
        this.chosen = chosen;
        this.folder = folder;
    }

    void offer(List<Stick> found) {
        button.getItems().setAll(found.stream().map(one -> item(words.say("handoff.stick.offer", one.name(), HandoffText.size(one.free())),
                () -> chosen.accept(one))).toList());
        button.getItems().add(item(words.say("handoff.stick.folder"), folder));
    }

    /** The one that is chosen stays chosen, with the room that it has now; where none is, the first one. */
    static @Nullable Stick among(List<Stick> found, @Nullable Stick before) {
        if (before == null) {
            return found.isEmpty() ? null : found.getFirst();
        }
        return found.stream().filter(one -> one.folder().equals(before.folder())).findFirst().orElse(before);
    }

    private static MenuItem item(String says, Runnable act) {
        MenuItem item = new MenuItem(says);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
