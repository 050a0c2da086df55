package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.townledger.sheets.PreviewController;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.workbook.AtomicFile;
import org.townledger.workbook.CannotWrite;

/** A written sheet as it will look on paper, above the printers; it goes to one of them or is kept as a PDF. */
public final class SheetOnScreen {

    private final Printers printers;
    private final Tasks tasks;
    private final Screens screens;
    private final Outlet outlet;

    public SheetOnScreen(Printers printers, Tasks tasks, Screens screens, Outlet outlet) {
        this.printers = printers;
        this.tasks = tasks;
        this.screens = screens;
        this.outlet = outlet;
    }

    /** @param place puts the screen where it is seen @param back from it; whoever opened the preview closes it then */
    public void show(Written sheet, SheetPreview preview, Consumer<Node> place, Runnable back) {
        var copies = new PrintCopies(sheet, outlet, printers, screens.words(), tasks);
        var controller = new PreviewController(sheet, preview, screens.words(), tasks, new PreviewController.Acts() {
            @Override
            public void print(Written written) {
                copies.choose();
            }

            @Override
            public void saveAs(Written written) {
                outlet.choose(written.file().getFileName().toString()).ifPresent(target -> save(written, target, copies));
            }

            @Override
            public void back() {
                back.run();
            }
        });
        var screen = new BorderPane(screens.load("sheets/Preview.fxml", controller));
        screen.setBottom(screens.load("cases/PrintCopies.fxml", copies));
        place.accept(screen);
        screen.getCenter().lookup("#print").requestFocus();
    }

    private void save(Written sheet, Path target, PrintCopies copies) {
        tasks.run(() -> outlet.give(outlet.leaving(sheet, target), () -> copied(sheet.file(), target)), failed -> copies.tell(failed.isEmpty(), screens.words().say(
                failed.orElseGet(() -> Sentence.of("cases.printing.saved", target.toString())))));
    }

    /** @return why it could not be written; empty where it was */
    private static Optional<Sentence> copied(Path sheet, Path target) {
        try {
            AtomicFile.write(target, out -> Files.copy(sheet, out));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(CannotWrite.to(target, failed).reason());
        }
    }
}
