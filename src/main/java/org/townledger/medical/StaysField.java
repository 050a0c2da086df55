package org.townledger.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.FormField;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** All stays of the case, a line each; a press on one brings its fields below. For the form they are one field. */
final class StaysField extends VBox implements FormField {

    private static final double MARGIN = 20;

    private final Wording words;
    private final Label warning = new Label();
    private final IntConsumer chosen;
    private final VBox list = new VBox();
    private final Button add;
    private final List<Stay> stays = new ArrayList<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noError = new ReadOnlyStringWrapper("");
    private int at;

    /** @param chosen told which stay's fields are wanted, from 0 @param adds a stay */
    StaysField(Wording words, IntConsumer chosen, Runnable adds) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("form-group");
        list.getStyleClass().add("stays");
        add = new Button(words.say("medical.add.stay"), Icons.of(Feather.PLUS));
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(_ -> adds.run());
        add.managedProperty().bind(add.visibleProperty());
        warning.setWrapText(true);
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        getChildren().addAll(MedicalFields.title(words.say("medical.group.stays"), ""), warning, list, add);
    }

    void show(List<Stay> newStays, int newAt) {
        stays.clear();
        stays.addAll(newStays);
        at = newAt;
        arrange();
    }

    /** 近12个月自付 18,516 元 / 线 14,068 元, and by which year's income where last year's is not out yet. */
    void showWarning(Optional<MedicalWarning> found, MedicalPolicy policy) {
        warning.getStyleClass().removeAll("danger-text", "warning-text", "second");
        warning.setText("");
        found.ifPresent(now -> {
            String said = words.say("medical.warning.says", MedicalRules.yuan(now.selfPaid()), MedicalRules.yuan(now.line()));
            warning.setText(said + policy.lines().filter(MedicalLines::isCarriedOn)
                    .map(lines -> words.say("medical.warning.carriedOn", Integer.toString(lines.incomeYear()))).orElse(""));
            warning.getStyleClass().add(switch (now.level()) {
                case REACHED -> "danger-text";
                case NEAR -> "warning-text";
                case NONE -> "second";
            });
        });
    }

    List<Stay> stays() {
        return List.copyOf(stays);
    }

    int at() {
        return at;
    }

    Stay stay() {
        return stays.get(at);
    }

    /** In place of the stay whose fields stand below. */
    void replace(Stay stay) {
        if (!stay.equals(stays.get(at))) {
            stays.set(at, stay);
            arrange();
        }
    }

    void setEditable(boolean editable) {
        add.setVisible(editable);
    }

    private void arrange() {
        list.getChildren().clear();
        for (int row = 0; row < stays.size(); row++) {
            list.getChildren().add(line(stays.get(row), row));
        }
        shown.set(stays.toString());
    }

    private Node line(Stay stay, int row) {
        Label number = cell(Integer.toString(row + 1), 2);
        Label day = cell(stay.admittedOn() == null ? words.say("medical.stay.undated") : stay.admittedOn().toString(), 7);
        Label where = new Label(stay.hospital() == null ? "" : stay.hospital());
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Label paid = new Label(stay.bill().selfPaid() == null ? "" : words.say("medical.stay.paid", MedicalRules.yuan(stay.bill().selfPaid())));
        paid.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(0);
        HBox content = new HBox(8, number, day, where, paid);
        content.setAlignment(Pos.CENTER_LEFT);
        Button line = new Button("", content);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setMaxWidth(Double.MAX_VALUE);
        content.setMinWidth(0);
        line.setMinWidth(0);
        content.prefWidthProperty().bind(list.widthProperty().subtract(MARGIN));
        line.getStyleClass().addAll("flat", "stay-line");
        if (row == at) {
            line.getStyleClass().add("shown");
        }
        line.setAccessibleText(words.say("medical.stay.open", row + 1));
        line.setOnAction(_ -> chosen.accept(row));
        return line;
    }

    private static Label cell(String text, double em) {
        Label cell = new Label(text);
        cell.setStyle("-fx-min-width: " + em + "em;");
        return cell;
    }

    @Override
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return noError.getReadOnlyProperty();
    }

    @Override
    public Node focusTarget() {
        return add;
    }
}
