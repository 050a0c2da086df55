package org.townledger.ui;

import javafx.beans.DefaultProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A bold title and rows in two columns, read from left to right; a wide row takes a line of its own. */
@DefaultProperty("rows")
public final class FormGroup extends VBox {

    private static final int COLUMNS = 2;

    private final ObservableList<FormRow> rows = FXCollections.observableArrayList();
    private final GridPane grid = new GridPane(16, 0);
    private final Label name = new Label();
    private final Label hint = new Label();

    public FormGroup(String title) {
        this();
        setTitle(title);
    }

    /** For FXML, which puts the rows in afterwards; a class made through named arguments could not take them. */
    public FormGroup() {
        getStyleClass().add("form-group");
        name.getStyleClass().add("group-title");
        hint.getStyleClass().addAll("second", "small-text");
        HBox heading = new HBox(name, hint);
        heading.getStyleClass().add("heading");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        getChildren().addAll(heading, grid);
        rows.subscribe(this::arrange);
    }

    public ObservableList<FormRow> getRows() {
        return rows;
    }

    public void setTitle(String title) {
        name.setText(title);
    }

    public String getTitle() {
        return name.getText();
    }

    /** In grey beside the title. */
    public void setHint(String text) {
        hint.setText(text);
    }

    public String getHint() {
        return hint.getText();
    }

    private void arrange() {
        grid.getChildren().clear();
        int place = 0;
        for (FormRow row : rows) {
            if (row.isWide() && place % COLUMNS != 0) {
                place++;
            }
            grid.add(row, place % COLUMNS, place / COLUMNS, row.isWide() ? COLUMNS : 1, 1);
            place += row.isWide() ? COLUMNS : 1;
        }
    }
}
