package org.townledger.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.townledger.ui.FormRow;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;

/** A clerk at the program's window: presses keys and buttons, types, and looks at what stands there. */
final class Clerk {

    private static final int FIELDS_OF_A_FORM = 60;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    Clerk(Stage stage) {
        this.stage = stage;
    }

    /** Presses the first button that begins with these words, once it is there. */
    void clicks(String says) {
        clicks(".root", says);
    }

    /** @param place selector of the part of the window in which the button stands */
    void clicks(String place, String says) {
        waits("a button " + says, () -> button(place, says).filter(button -> !button.isDisabled()).isPresent());
        Window.run(() -> clicks(button(place, says).orElseThrow()));
    }

    void clicksOn(String selector) {
        Window.run(() -> clicks(root().lookup(selector)));
    }

    /** Not by the mouse: the headless screen ends at 1000 pixels, before the window's right side does. */
    private static void clicks(Node node) {
        if (node.isFocusTraversable()) {
            node.requestFocus();
        }
        if (node instanceof ButtonBase button) {
            button.fire();
        }
    }

    private Optional<ButtonBase> button(String place, String says) {
        return labels(place).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> all(button).stream().anyMatch(label -> label.getText().startsWith(says))).findFirst();
    }

    /** A new machine's first start, as far as the first screen. */
    void beginsTheOffice() {
        clicksOn(".first-run .text-field");
        types("敖勒");
        presses(KeyCode.ENTER);
        clicksOn("#user");
        types(TownOffice.CLERK);
        clicksOn("#password");
        types(Typed.PASSWORD);
        clicksOn("#again");
        types(Typed.PASSWORD);
        clicks("开始使用");
        clicks("已抄录");
        clicks("进入台账");
    }

    void presses(KeyCode... keys) {
        robot.push(keys);
        Window.settle();
    }

    /** As an input method does: what was typed goes to whatever has the cursor. */
    void types(String text) {
        Window.run(() -> text.codePoints().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** Into the field with the cursor, in the place of what stands there, and on to the next. */
    void enters(String text) {
        presses(KeyCode.CONTROL, KeyCode.A);
        types(text);
        presses(KeyCode.ENTER);
    }

    /** Empties the field with the cursor and goes on to the next. */
    void clears() {
        presses(KeyCode.CONTROL, KeyCode.A);
        presses(KeyCode.DELETE);
        presses(KeyCode.ENTER);
    }

    /** As {@link #enters}, where a list drops down while one types. */
    void chooses(String text) {
        enters(text);
        presses(KeyCode.ENTER);
    }

    /** Waits for the list that drops down a moment after one has typed. */
    void waitsForSuggestion(String says) {
        waits("suggested: " + says, () -> suggestions().stream().anyMatch(label -> label.getText().equals(says)));
    }

    /** Enter, from field to field, until the cursor stands in that one. */
    void goesOnTo(String field) {
        for (int i = 0; i < FIELDS_OF_A_FORM && !field.equals(cursor()); i++) {
            presses(KeyCode.ENTER);
        }
        if (!field.equals(cursor())) {
            throw new AssertionError("Enter never came to " + field + ", but to " + cursor());
        }
    }

    /** The name of the field with the cursor; of a part of the house its label. */
    String cursor() {
        return Window.call(() -> {
            Node owner = stage.getScene().getFocusOwner();
            for (Node up = owner; up != null; up = up.getParent()) {
                if (up instanceof FormRow row) {
                    return row.getId();
                }
            }
            String spoken = owner == null ? null : owner.getAccessibleText();
            return spoken == null ? String.valueOf(owner) : spoken.split(" ")[0];
        });
    }

    /** Looks until these words stand somewhere. */
    void sees(String says) {
        waits("to be seen: " + says, () -> labels(".root").stream().anyMatch(label -> label.getText().contains(says)));
    }

    /** What stands in that part of the window, without what is hidden. */
    List<String> reads(String place) {
        return Window.call(() -> labels(place).stream().map(Labeled::getText).toList());
    }

    private void picture(String name) {
        Window.call(() -> {
            Pictures.save(stage, new Pictures.Screen(stage.getWidth(), stage.getHeight(), 1), Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private List<Labeled> suggestions() {
        return javafx.stage.Window.getWindows().stream().filter(window -> window instanceof PopupWindow && window.isShowing())
                .flatMap(window -> all(window.getScene().getRoot()).stream()).toList();
    }

    private List<Labeled> labels(String place) {
        Parent root = root();
        List<Parent> places = place.equals(".root") ? List.of(root)
                : root.lookupAll(place).stream().map(Parent.class::cast).filter(Clerk::isInSight).toList();
        return places.stream().flatMap(part -> all(part).stream()).toList();
    }

    private static List<Labeled> all(Node node) {
        var found = new ArrayList<Labeled>();
        if (node instanceof Labeled label && label.getText() != null && isInSight(label)) {
            found.add(label);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    private static boolean isInSight(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Parent root() {
        return Objects.requireNonNull(stage.getScene().getRoot());
    }

    private void waits(String what, Callable<Boolean> until) {
        try {
            WaitForAsyncUtils.waitFor(Window.PATIENCE_IN_SECONDS, TimeUnit.SECONDS, () -> Window.call(until));
        } catch (TimeoutException never) {
            picture("journey-stuck");
            throw new AssertionError(what + "; there is " + reads(".root"), never);
        }
    }
}
