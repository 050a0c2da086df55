package org.townledger.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/** Files that the user picks in the system's own dialogs; a folder once chosen is offered again. */
final class ChosenFiles implements FileChoices {

    /** What phones and scanners write; HEIC too, so that its refusal says what to do. */
    private static final List<String> PICTURES = List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp", "*.tif", "*.tiff", "*.heic", "*.pdf",
            "*.JPG", "*.JPEG", "*.PNG", "*.HEIC", "*.PDF");

    private final Stage stage;
    private final Wording words;
    private @Nullable File folder;

    ChosenFiles(Stage stage, Wording words) {
        this.stage = stage;
        this.words = words;
    }

    @Override
    public Optional<Path> source() {
        FileChooser chooser = chooser(new ExtensionFilter(words.say("app.file.workbook"), "*.xlsx", "*.xls", "*.csv"));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("app.file.any"), "*.*"));
        return remembered(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> backup() {
        return remembered(chooser(new ExtensionFilter(words.say("app.file.backup"), "*.tlbackup")).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> stick() {
        return pictureFolder();
    }

    @Override
    public Optional<Path> fromStick() {
        FileChooser chooser = chooser(new ExtensionFilter(words.say("app.file.handoff"), "*.p7m", "*.cer", "*.crt", "*.pem", "*.der"));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("app.file.any"), "*.*"));
        return remembered(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> report(String suggestedName) {
        return workbook(suggestedName);
    }

    @Override
    public Optional<Path> workbook(String suggestedName) {
        return saved(chooser(new ExtensionFilter(words.say("app.file.workbook"), "*.xlsx")), suggestedName);
    }

    @Override
    public Optional<Path> pdf(String suggestedName) {
        return saved(chooser(new ExtensionFilter(words.say("app.file.pdf"), "*.pdf")), suggestedName);
    }

    @Override
    public List<Path> pictures() {
        FileChooser chooser = chooser(new ExtensionFilter(words.say("app.file.pictures"), PICTURES));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("app.file.any"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().flatMap(file -> remembered(file).stream()).toList();
    }

    @Override
    public List<Path> packages() {
        FileChooser chooser = chooser(new ExtensionFilter(words.say("app.file.package"), "*.p7m"));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.say("app.file.any"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().flatMap(file -> remembered(file).stream()).toList();
    }

    @Override
    public Optional<Path> pictureFolder() {
        var chooser = new DirectoryChooser();
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> picture(String suggestedName) {
        String ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        return saved(chooser(new ExtensionFilter(words.say("app.file.pictures"), "*" + ending)), suggestedName);
    }

    private Optional<Path> saved(FileChooser chooser, String suggestedName) {
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(ExtensionFilter filter) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(filter);
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }
}
