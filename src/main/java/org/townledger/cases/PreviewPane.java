package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.townledger.sheets.PreviewController;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.workbook.CannotWrite;

/** A written sheet as it will look, above the printers; and a copy of it where the user wants one. */
final class PreviewPane {

    private final Printers printers;
    private final Tasks tasks;
    private final Screens screens;
    private final Function<String, Optional<Path>> chooseTarget;

    PreviewPane(Printers printers, Tasks tasks, Screens screens, Function<String, Optional<Path>> chooseTarget) {
        this.printers = printers;
        this.tasks = tasks;
        this.screens = screens;
        this.chooseTarget = chooseTarget;
    }

    /** @param preview opened on the sheet's file; whoever goes back closes it */
    Node of(Written sheet, SheetPreview preview, Runnable back) {
        var copies = new PrintCopies(sheet.file(), printers, screens.words(), tasks);
        var controller = new PreviewController(sheet, preview, screens.words(), tasks, new PreviewController.Acts() {
            @Override
            public void print(Written written) {
                copies.choose();
            }

            @Override
            public void saveAs(Written written) {
                chooseTarget.apply(written.file().getFileName().toString()).ifPresent(target -> save(written.file(), target, copies));
            }

            @Override
            public void back() {
                back.run();
            }
        });
        var screen = new BorderPane(screens.load("sheets/Preview.fxml", controller));
        screen.setBottom(screens.load("cases/PrintCopies.fxml", copies));
        return screen;
    }

    private void save(Path sheet, Path target, PrintCopies copies) {
        tasks.run(() -> copied(sheet, target), failed -> copies.tell(failed.isEmpty(), screens.words().say(
                failed.orElseGet(() -> Sentence.of("cases.printing.saved", target.toString())))));
    }

    /** @return why it could not be written; empty where it was */
    private static Optional<Sentence> copied(Path sheet, Path target) {
        try {
            Files.copy(sheet, target, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(CannotWrite.to(target, failed).reason());
        }
    }
}
