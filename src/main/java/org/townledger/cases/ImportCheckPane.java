package org.townledger.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.townledger.columns.Column;
import org.townledger.lists.SourceFile;
import org.townledger.ui.Screens;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;
import org.townledger.workbook.Header;
import org.townledger.workbook.SourceTable;

/** The second step: columns and rows as the program understands them, and what it asks. Nothing is written here. */
final class ImportCheckPane {

    private static final double ROOM_FOR_CARDS = 600;

    private final ImportController journey;
    private final Wording words;
    private final ImportRowsPane rows;
    private final ImportQuestionsPane questions;
    private boolean showing;

    @FXML private BorderPane root;
    @FXML private Label fileName;
    @FXML private ComboBox<SourceFile.Table> sheet;
    @FXML private Label header;
    @FXML private Label skipped;
    @FXML private HBox cards;
    @FXML private Label ready;
    @FXML private Label readyHint;
    @FXML private Label open;
    @FXML private Label openHint;
    @FXML private Label refused;
    @FXML private Label mapped;
    @FXML private VBox list;
    @FXML private ToggleButton ask;
    @FXML private HBox askBar;
    @FXML private Label written;
    @FXML private Button next;

    ImportCheckPane(ImportController journey, Wording words, List<Column<?, ?>> columns) {
        this.journey = journey;
        this.words = words;
        rows = new ImportRowsPane(words, columns, journey::change);
        questions = new ImportQuestionsPane(words, journey::change);
    }

    void load(Screens screens) {
        screens.load("cases/ImportCheck.fxml", this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        list.getChildren().add(rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        sheet.setConverter(new StringConverter<>() {
            @Override
            public String toString(SourceFile.Table table) {
                return table == null ? "" : table.sheet().name();
            }

            @Override
            public SourceFile.Table fromString(String name) {
                throw new UnsupportedOperationException("a sheet is chosen, not typed");
            }
        });
        sheet.setOnAction(_ -> {
            SourceFile.Table chosen = sheet.getValue();
            if (!showing && chosen != null) {
                journey.change(draft -> draft.viewing(chosen));
            }
        });
        root.sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> fit());
        root.sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(height -> fit());
        ask.selectedProperty().subscribe(_ -> fit());
    }

    /** In a narrow window the questions lie behind a button; in a low one the chips alone carry the counts. */
    private void fit() {
        if (root.getScene() == null) {
            return;
        }
        boolean beside = Viewport.ofWidth(root.getScene().getWidth()).hasRoomBesideTheTable();
        boolean cardsFit = beside && root.getScene().getHeight() >= ROOM_FOR_CARDS;
        cards.setVisible(cardsFit);
        askBar.setVisible(!beside);
        skipped.setVisible(beside);
        root.setRight(beside || ask.isSelected() ? questions : null);
    }

    void show(ImportDraft draft) {
        showing = true;
        fileName.setText(draft.file().fileName());
        sheet.getItems().setAll(draft.file().tables());
        sheet.setValue(draft.table());
        showing = false;
        header.setText(headerText(draft));
        skipped.setText(skippedText(draft));
        header.setTooltip(new Tooltip(header.getText() + "\n" + skipped.getText()));
        List<ImportQuestion> asked = draft.questions();
        long undecided = asked.stream().filter(question -> !question.isDecided()).count();
        ready.setText(String.valueOf(draft.goingIn()));
        readyHint.setText(readyHint(draft));
        open.setText(String.valueOf(draft.count(EnumSet.of(ImportStanding.OPEN))));
        openHint.setText(words.say(undecided == 0 ? "cases.imports.card.openNone" : "cases.imports.card.openHint", undecided));
        refused.setText(String.valueOf(draft.stayingOut()));
        mapped.setText(words.say("cases.imports.card.mapped", draft.mappedColumns(), draft.unknownColumns().size()));
        ask.setText(words.say("cases.imports.questions.button", undecided));
        next.setText(words.say("cases.imports.next", draft.goingIn()));
        next.setDisable(draft.goingIn() == 0);
        written.setText(words.say(draft.goingIn() == 0 ? "cases.imports.nothingToWrite" : "cases.imports.nothingYet"));
        rows.show(draft);
        questions.show(draft, asked);
    }

    private String readyHint(ImportDraft draft) {
        long updates = draft.count(EnumSet.of(ImportStanding.UPDATE));
        long unchanged = draft.count(EnumSet.of(ImportStanding.UNCHANGED));
        return updates > 0 ? words.say("cases.imports.card.readyUpdates", updates)
                : unchanged > 0 ? words.say("cases.imports.card.readyUnchanged", unchanged) : words.say("cases.imports.card.readyHint");
    }

    private String headerText(ImportDraft draft) {
        Header found = draft.table().header();
        int first = found.firstRow() + 1;
        int last = found.lastRow() + 1;
        String where = first == last ? words.say("cases.imports.header.one", first) : words.say("cases.imports.header.several", first, last);
        int others = draft.file().skipped().size();
        return others == 0 ? where : where + words.say("cases.imports.header.otherSheets", others);
    }

    private String skippedText(ImportDraft draft) {
        var said = new ArrayList<String>();
        for (Map.Entry<SourceTable.Why, Integer> skippedRows : draft.table().content().tally().entrySet()) {
            said.add(words.say("cases.imports.skipped." + skippedRows.getKey().name(), skippedRows.getValue()));
        }
        return said.isEmpty() ? "" : words.say("cases.imports.skipped", String.join(words.say("cases.imports.comma"), said));
    }

    @FXML
    private void back() {
        journey.restart();
    }

    @FXML
    private void report() {
        journey.saveReport();
    }

    @FXML
    private void cancel() {
        journey.leave();
    }

    @FXML
    private void next() {
        journey.confirm();
    }
}
