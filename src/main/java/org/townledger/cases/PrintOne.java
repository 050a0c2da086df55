package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;

/** One sheet of which nothing is to be chosen: made, looked at, printed. */
public final class PrintOne {

    /** Where it is shown. @param place puts the preview where it is seen @param refused says why there is none */
    public record Around(Consumer<Node> place, Consumer<Sentence> refused, Runnable back) {
    }

    private final ShownSheet shown;
    private final Tasks tasks;
    private final Around around;
    private final TemporarySheets temporary = new TemporarySheets();

    public PrintOne(SheetOnScreen onScreen, Tasks tasks, Around around) {
        shown = new ShownSheet(onScreen, tasks, temporary);
        this.tasks = tasks;
        this.around = around;
    }

    private sealed interface Made {

        record Ready(Written sheet, SheetPreview preview) implements Made {
        }

        record Refused(Sentence reason) implements Made {
        }
    }

    /** @param name of the file, without its ending @param write makes the sheet */
    public void open(String name, Function<Path, SheetOutcome> write) {
        tasks.run(() -> made(name, write), made -> {
            switch (made) {
                case Made.Ready(Written sheet, SheetPreview preview) ->
                        shown.show(around.place(), sheet, preview, around.back());
                case Made.Refused(Sentence reason) -> around.refused().accept(reason);
            }
        });
    }

    private Made made(String name, Function<Path, SheetOutcome> write) throws IOException {
        return switch (write.apply(temporary.next(name))) {
            case SheetOutcome.Written written -> new Made.Ready(written, new SheetPreview(written.file()));
            case SheetOutcome.NotWritten failed -> new Made.Refused(failed.reason());
        };
    }
}
