package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;

/** From a button to the preview of the one sheet that it can mean, without a choice in between. */
public final class PrintAtOnce {

    /** What came of making the sheet. */
    private sealed interface Made {

        record Ready(SheetOutcome.Written sheet, SheetPreview preview) implements Made {
        }

        record Refused(Sentence reason) implements Made {
        }
    }

    private final Tasks tasks;
    private final PreviewPane previews;
    private final TemporarySheets temporary = new TemporarySheets();

    /** @param chooseTarget asks where to save, given the name to propose; empty where the user thought better of it */
    public PrintAtOnce(Printers printers, Tasks tasks, Screens screens, Function<String, Optional<Path>> chooseTarget) {
        this.tasks = tasks;
        this.previews = new PreviewPane(printers, tasks, screens, chooseTarget);
    }

    /**
     * @param name    of the file, without its ending
     * @param write   writes the sheet, off the JavaFX thread
     * @param show    takes the preview's screen
     * @param refused takes the reason where there is nothing to show
     * @param back    leads back from the preview
     */
    public void start(String name, Function<Path, SheetOutcome> write, Consumer<Node> show, Consumer<Sentence> refused, Runnable back) {
        tasks.run(() -> made(write.apply(temporary.next(name))), made -> {
            switch (made) {
                case Made.Refused(var reason) -> refused.accept(reason);
                case Made.Ready(var sheet, var preview) -> show.accept(previews.of(sheet, preview, () -> {
                    letGo(preview);
                    back.run();
                }));
            }
        });
    }

    private static Made made(SheetOutcome outcome) throws IOException {
        return switch (outcome) {
            case SheetOutcome.Written written -> new Made.Ready(written, new SheetPreview(written.file()));
            case SheetOutcome.NotWritten failed -> new Made.Refused(failed.reason());
        };
    }

    /** The preview has the file open, so it is closed first. */
    private void letGo(SheetPreview preview) {
        tasks.run(() -> {
            preview.close();
            temporary.delete();
            return preview;
        }, _ -> { });
    }
}
