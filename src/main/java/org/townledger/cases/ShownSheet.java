package org.townledger.cases;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.Tasks;

/** A sheet that was made only to be looked at: printed, saved elsewhere, or left, and then gone from the disk. */
final class ShownSheet {

    private final SheetOnScreen onScreen;
    private final Tasks tasks;
    private final TemporarySheets temporary;

    ShownSheet(SheetOnScreen onScreen, Tasks tasks, TemporarySheets temporary) {
        this.onScreen = onScreen;
        this.tasks = tasks;
        this.temporary = temporary;
    }

    /** @param place puts the screen where it is seen @param back puts back what stood there before */
    void show(Consumer<Node> place, Written sheet, SheetPreview preview, Runnable back) {
        onScreen.show(sheet, preview, place, () -> {
            letGo(preview);
            back.run();
        });
    }

    /** The preview has the file open, so it is closed first. */
    void letGo(SheetPreview preview) {
        tasks.run(() -> {
            preview.close();
            temporary.delete();
            return temporary;
        }, _ -> { });
    }
}
