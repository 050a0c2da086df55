package org.townledger.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/**
 * The root of a window: the screen, and over it dialogs and toasts. Dialogs are part of the window and not windows of
 * their own, so they cannot get lost behind it. An open dialog keeps mouse and focus until it is closed.
 */
public final class Layers extends StackPane {

    private static final Duration TOAST_STAYS = Duration.seconds(6);

    private record Open(Pane shade, Region box, Node first, @Nullable Node focusBefore) {
    }

    private final Wording words;
    private final Deque<Open> dialogs = new ArrayDeque<>();
    private final PauseTransition toastEnds = new PauseTransition(TOAST_STAYS);
    private @Nullable Toast toast;

    public Layers(Wording words, Node screen) {
        super(screen);
        this.words = words;
        toastEnds.setOnFinished(_ -> dropToast());
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::keepFocus);
    }

    public Wording words() {
        return words;
    }

    public void setScreen(Node screen) {
        getChildren().set(0, screen);
    }

    /** Opens a dialog; Esc calls {@code onEscape}, which is expected to close it. */
    public void open(Region box, Node first, Runnable onEscape) {
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        StackPane shade = new StackPane(box);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        shade.setPadding(new Insets(16));
        shade.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                onEscape.run();
            }
        });
        dialogs.push(new Open(shade, box, first, before));
        getChildren().add(shade);
        first.requestFocus();
    }

    public void close(Region box) {
        dialogs.stream().filter(open -> open.box() == box).findFirst().ifPresent(open -> {
            dialogs.remove(open);
            getChildren().remove(open.shade());
            if (open.focusBefore() != null) {
                open.focusBefore().requestFocus();
            }
        });
    }

    /** Closes every dialog and toast, whatever they asked. */
    public void closeAll() {
        dropToast();
        while (!dialogs.isEmpty()) {
            getChildren().remove(dialogs.pop().shade());
        }
    }

    public boolean hasDialog() {
        return !dialogs.isEmpty();
    }

    /** Says for six seconds what has been done, with a way back. Never for a refusal. */
    public void toast(String done, @Nullable Runnable undo) {
        dropToast();
        Toast shown = new Toast(done, words, undo, this::dropToast);
        toast = shown;
        setAlignment(shown, Pos.BOTTOM_LEFT);
        setMargin(shown, new Insets(0, 0, 42, 16));
        getChildren().add(shown);
        toastEnds.playFromStart();
    }

    /** Gives the way back to the toast that says what was just done, or says it where nothing does. */
    public void offerUndo(String done, Runnable undo) {
        Toast shown = toast;
        if (shown == null || !shown.hasUndo()) {
            toast(shown == null ? done : shown.done(), undo);
        }
    }

    private void dropToast() {
        toastEnds.stop();
        getChildren().remove(toast);
        toast = null;
    }

    private void keepFocus(@Nullable Node owner) {
        Open top = dialogs.peek();
        if (top != null && owner != null && !isWithin(owner, top.shade())) {
            top.first().requestFocus();
        }
    }

    private static boolean isWithin(@Nullable Node node, Node outer) {
        return node != null && (node == outer || isWithin(node.getParent(), outer));
    }
}
