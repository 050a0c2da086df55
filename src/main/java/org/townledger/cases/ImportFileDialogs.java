package org.townledger.cases;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.townledger.wording.Wording;

/** Picks files with the system's dialogs, over the window that is open. */
public final class ImportFileDialogs implements ImportFiles {

    private final Supplier<Window> window;
    private final Wording words;

    public ImportFileDialogs(Supplier<Window> window, Wording words) {
        this.window = window;
        this.words = words;
    }

    @Override
    public Optional<Path> source() {
        FileChooser chooser = chooser("cases.imports.choose", "cases.imports.spreadsheets", "*.xlsx", "*.xls", "*.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("cases.imports.allFiles"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> report(String suggestedName) {
        FileChooser chooser = chooser("cases.imports.saveReport", "cases.imports.workbook", "*.xlsx");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say(kind), endings));
        return chooser;
    }
}
