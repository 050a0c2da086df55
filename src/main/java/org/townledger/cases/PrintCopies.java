package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import org.townledger.sheets.PrintOutcome;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Under the preview: on which printer and how often; and in a sentence what came of it. */
final class PrintCopies {

    private static final int MOST = 99;

    private record Found(List<String> names, Optional<String> usual) {
    }

    private final Written sheet;
    private final Outlet outlet;
    private final Printers printers;
    private final Wording words;
    private final Tasks tasks;

    @FXML private HBox root;
    @FXML private ComboBox<String> printer;
    @FXML private Spinner<Integer> copies;
    @FXML private Button send;
    @FXML private HBox choosing;
    @FXML private Label said;

    PrintCopies(Written sheet, Outlet outlet, Printers printers, Wording words, Tasks tasks) {
        this.sheet = sheet;
        this.outlet = outlet;
        this.printers = printers;
        this.words = words;
        this.tasks = tasks;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        choosing.managedProperty().bind(choosing.visibleProperty());
        choosing.setVisible(false);
        copies.setValueFactory(new IntegerSpinnerValueFactory(1, MOST, 1));
    }

    /** Asks the system for its printers, then the user for one. */
    void choose() {
        root.setVisible(true);
        choosing.setVisible(false);
        say("second", words.say("cases.printing.searching"));
        tasks.run(() -> new Found(printers.names(), printers.usual()), found -> {
            if (found.names().isEmpty()) {
                say("danger-text", words.say("cases.printing.noPrinter"));
                return;
            }
            printer.getItems().setAll(found.names());
            printer.setValue(found.usual().filter(found.names()::contains).orElse(found.names().getFirst()));
            say("second", "");
            choosing.setVisible(true);
            send.requestFocus();
        });
    }

    /** A sentence without a choice: where the sheet was saved, or why it was not. */
    void tell(boolean done, String sentence) {
        root.setVisible(true);
        say(done ? "success-text" : "danger-text", sentence);
    }

    @FXML
    private void send() {
        String to = printer.getValue();
        int count = copies.getValue();
        send.setDisable(true);
        say("second", words.say("cases.printing.sending"));
        tasks.run(() -> outlet.give(outlet.leaving(sheet, sheet.file()).to(to), () -> printed(to, count)),
                failed -> failed.ifPresentOrElse(reason -> say("danger-text", words.say(reason)),
                        () -> say("success-text", words.say("cases.printing.sent", count, to))), () -> send.setDisable(false));
    }

    private Optional<Sentence> printed(String to, int count) {
        return switch (printers.print(sheet.file(), to, count)) {
            case PrintOutcome.Printed _ -> Optional.empty();
            case PrintOutcome.Refused(var reason) -> Optional.of(reason);
        };
    }

    private void say(String style, String sentence) {
        said.getStyleClass().removeAll("second", "success-text", "danger-text");
        said.getStyleClass().add(style);
        said.setText(sentence);
    }
}
