package org.townledger.monitoring;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** A household's measures as a table: kind, content, amount, days, proof. */
final class MeasureLines {

    private static final List<String> COLUMNS = List.of("kind", "content", "amount", "started", "ends", "proof");
    private static final int AMOUNT = COLUMNS.indexOf("amount");

    private final Wording words;
    private final LocalDate today;

    MeasureLines(Wording words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** @param open null where they may only be looked at */
    Node of(List<Measure> measures, @Nullable Consumer<Measure> open) {
        var grid = new GridPane();
        grid.getStyleClass().add("measure-lines");
        for (int i = 0; i <= COLUMNS.size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i == 1 || i == COLUMNS.size() - 1 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 1 || i == COLUMNS.size() - 1 ? 0 : Region.USE_PREF_SIZE);
            column.setHalignment(i == AMOUNT ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i <= COLUMNS.size(); i++) {
            Label heading = new Label(i < COLUMNS.size() ? words.say("monitoring.screen.measure." + COLUMNS.get(i)) : "");
            grid.add(cell(heading, "heading", i == AMOUNT), i, 0);
        }
        for (int row = 0; row < measures.size(); row++) {
            Measure measure = measures.get(row);
            grid.add(cell(label(measure.kind(), "strong"), "", false), 0, row + 1);
            grid.add(cell(wrapped(measure.content()), "", false), 1, row + 1);
            grid.add(cell(label(money(measure.amount()), ""), "", true), AMOUNT, row + 1);
            grid.add(cell(required(measure.startedOn()), "", false), 3, row + 1);
            grid.add(cell(ending(measure.endsOn()), "", false), 4, row + 1);
            grid.add(cell(measure.proof() == null ? missing() : wrapped(measure.proof()), "", false), 5, row + 1);
            grid.add(cell(open == null ? new Label() : edit(measure, open), "", false), COLUMNS.size(), row + 1);
        }
        return grid;
    }

    private static Node cell(Node content, String style, boolean right) {
        var cell = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        cell.getStyleClass().add("measure-cell");
        if (!style.isEmpty()) {
            cell.getStyleClass().add(style);
        }
        if (right) {
            cell.getStyleClass().add("right");
        }
        return cell;
    }

    private Button edit(Measure measure, Consumer<Measure> open) {
        Button edit = Icons.button(Feather.EDIT_2, words.say("monitoring.screen.measure.edit", measure.kind()), () -> open.accept(measure));
        edit.getStyleClass().add("small");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        return edit;
    }

    private Label required(@Nullable LocalDate day) {
        return day == null ? missing() : label(day.toString(), "");
    }

    private Label ending(@Nullable LocalDate day) {
        return label(day == null ? "–" : day.toString(), day != null && day.isBefore(today) ? "hint" : "");
    }

    private Label missing() {
        Label missing = label(words.say("monitoring.screen.missing"), "danger-text");
        missing.setGraphic(Icons.of(Feather.EDIT_2, "danger"));
        return missing;
    }

    private static Label wrapped(@Nullable String text) {
        Label label = new Label(text == null ? "–" : text);
        label.setWrapText(true);
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    static String money(@Nullable BigDecimal yuan) {
        return yuan == null ? "–" : new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }
}
