package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.LongWork;
import org.townledger.ui.Running;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;

/** One go from the choice to the paper: the choice, the preview above the printers, and back the same way. */
final class PrintCourse {

    /** What came of making the sheet that was chosen. */
    private sealed interface Made {

        record Ready(Written sheet, SheetPreview preview) implements Made {
        }

        record Refused(Sentence reason) implements Made {
        }
    }

    private final BiFunction<PrintWish, Path, PrintLedger.Outcome> print;
    private final Tasks tasks;
    private final Runnable back;
    private final String fileName;
    private final TemporarySheets temporary = new TemporarySheets();
    private final StackPane place = new StackPane();
    private final ShownSheet shown;
    private final PrintChoice choice;
    private final Node choosing;
    private @Nullable Running running;
    private boolean left;

    PrintCourse(PrintChoice.Offer offer, BiFunction<PrintWish, Path, PrintLedger.Outcome> print, Printers printers, Tasks tasks,
                Screens screens, Outlet outlet, Runnable back) {
        this.print = print;
        this.tasks = tasks;
        this.back = back;
        fileName = offer.title();
        shown = new ShownSheet(new SheetOnScreen(printers, tasks, screens, outlet), tasks, temporary);
        choice = new PrintChoice(offer, screens.words(), this::make, this::leave);
        choosing = screens.load("cases/PrintChoice.fxml", choice);
    }

    Node start() {
        place.getChildren().setAll(choosing);
        return place;
    }

    private void make(PrintWish wish) {
        running = tasks.start(progress -> write(wish, progress), this::show);
        choice.working(running);
    }

    private Made write(PrintWish wish, LongWork.Progress progress) throws IOException {
        Sentence saying = Sentence.of("cases.printing.making");
        progress.at(saying, 0, 0);
        PrintLedger.Outcome outcome = print.apply(wish, temporary.next(fileName));
        try {
            progress.at(saying, 0, 0);
        } catch (CancellationException stopped) {
            temporary.delete();
            throw stopped;
        }
        return switch (outcome) {
            case PrintLedger.Outcome.Printed(var sheet) -> new Made.Ready(sheet, new SheetPreview(sheet.file()));
            case PrintLedger.Outcome.Refused(var reason) -> {
                temporary.delete();
                yield new Made.Refused(reason);
            }
        };
    }

    private void show(Made made) {
        switch (made) {
            case Made.Refused(var reason) -> choice.refused(reason);
            case Made.Ready(var sheet, var preview) when left -> shown.letGo(preview);
            case Made.Ready(var sheet, var preview) -> shown.show(place.getChildren()::setAll, sheet, preview, () -> place.getChildren().setAll(choosing));
        }
    }

    private void leave() {
        left = true;
        if (running != null) {
            running.cancel();
        }
        back.run();
    }
}
