package org.townledger.water;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/** The four indicators as they were found and as they are after the works, side by side, each with its level. */
final class LevelsPane extends VBox {

    private static final double[] WIDTHS = {22, 39, 39};

    private final Wording words;
    private final GridPane grid = new GridPane();

    LevelsPane(Wording words) {
        this.words = words;
        getStyleClass().add("form-group");
        Label title = new Label(words.say("water.levels"));
        title.getStyleClass().add("group-title");
        Label hint = new Label(words.say("water.levels.hint"));
        hint.getStyleClass().addAll("second", "small-text");
        HBox heading = new HBox(title, hint);
        heading.getStyleClass().add("heading");
        grid.getStyleClass().add("levels");
        for (double percent : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        getChildren().addAll(heading, grid);
    }

    void show(WaterCase water, WaterStandard standard) {
        grid.getChildren().clear();
        grid.addRow(0, new Label(), head("water.before"), head("water.after"));
        WaterLevels found = standard.levels(water.before(), water.testsBefore());
        WaterLevels now = standard.levels(water.after(), water.testsAfter());
        row(1, "litres", cell(litres(water.before()), found.litres()), cell(litres(water.after()), now.litres()));
        row(2, "quality", cell(quality(water.testsBefore()), found.quality()), cell(quality(water.testsAfter()), now.quality()));
        row(3, "convenience", cell(fetching(water.before()), found.convenience()), cell(fetching(water.after()), now.convenience()));
        row(4, "guarantee", cell(guarantee(water.before()), found.guarantee()), cell(guarantee(water.after()), now.guarantee()));
        row(5, "whole", whole(found), whole(now));
    }

    private void row(int place, String indicator, Node before, Node after) {
        Label name = new Label(words.say("water.levels." + indicator));
        name.getStyleClass().add("second");
        grid.addRow(place, name, before, after);
    }

    private Label head(String key) {
        Label head = new Label(words.say(key));
        head.getStyleClass().add("second");
        return head;
    }

    private Node cell(String measured, @Nullable Level level) {
        if (level == null && measured.isEmpty()) {
            return unmeasured();
        }
        HBox cell = new HBox(new Label(measured));
        cell.getStyleClass().add("cell-marks");
        if (measured.isEmpty()) {
            cell.getChildren().clear();
        }
        if (level != null) {
            cell.getChildren().add(WaterTags.of(level, words));
        }
        return cell;
    }

    private Node whole(WaterLevels levels) {
        return levels.safety().<Node>map(safety -> new HBox(WaterTags.of(safety, words))).orElseGet(this::unmeasured);
    }

    private Label unmeasured() {
        Label none = new Label(words.say("water.levels.unknown"));
        none.getStyleClass().add("hint");
        return none;
    }

    private String litres(Measured measured) {
        return measured.litres() == null ? "" : words.say("water.levels.l", plain(measured.litres()));
    }

    private String guarantee(Measured measured) {
        return measured.guarantee() == null ? "" : plain(measured.guarantee()) + "%";
    }

    private String quality(List<WaterTest> tests) {
        return tests.isEmpty() ? "" : words.say("water.levels.tests", tests.size());
    }

    private String fetching(Measured measured) {
        Measured.Fetching fetching = measured.fetching();
        if (Boolean.TRUE.equals(fetching.piped())) {
            return words.say("water.levels.piped");
        }
        if (fetching.minutes() != null) {
            return words.say("water.levels.min", plain(fetching.minutes()));
        }
        return fetching.metres() == null ? "" : words.say("water.levels.m", fetching.metres());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
