package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.lists.ListItem;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** The risks of the dated list to be ticked; of each that is, whether something is done against it. */
final class RiskList {

    private static final String RISKS = "risk";

    private final Wording words;
    private final VBox place;
    private final Runnable changed;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<String, HBox> marks = new LinkedHashMap<>();
    private OpenHousehold open;
    private List<String> stored = List.of();

    RiskList(Wording words, VBox place, Runnable changed) {
        this.words = words;
        this.place = place;
        this.changed = changed;
    }

    void show(OpenHousehold shown) {
        open = shown;
        stored = shown.file().monitoring().risks();
        boolean editable = shown.file().monitoring().state().isOpen();
        boxes.clear();
        marks.clear();
        place.getChildren().clear();
        // A word that the list has lost stays as long as the household has it.
        Stream.concat(shown.words().list(RISKS).stream().map(ListItem::word), stored.stream()).distinct().forEach(risk -> {
            var box = new CheckBox(risk);
            box.setSelected(stored.contains(risk));
            box.setDisable(!editable);
            box.setOnAction(_ -> {
                mark();
                changed.run();
            });
            var mark = new HBox();
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add("risk-mark");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line = new HBox(box, gap, mark);
            line.getStyleClass().add("risk-line");
            boxes.put(risk, box);
            marks.put(risk, mark);
            place.getChildren().add(line);
        });
        mark();
    }

    private void mark() {
        RiskMeasures answers = RiskMeasures.of(open.words());
        List<Measure> measures = open.file().situation().measures();
        marks.forEach((risk, mark) -> {
            mark.getChildren().clear();
            if (boxes.get(risk).isSelected()) {
                long done = measures.stream().filter(measure -> answers.isAnswered(risk, measure.kind())).count();
                var count = new Label(words.say("monitoring.screen.answered", done));
                count.getStyleClass().addAll("success-text", "small-text");
                mark.getChildren().add(done == 0 ? new Tag(words.say("monitoring.screen.unanswered"), Tag.Tone.DANGER) : count);
            }
        });
    }

    /** Those that stood stay in their order, the chief one first; new ones follow. */
    List<String> chosen() {
        var chosen = new ArrayList<>(stored.stream().filter(risk -> boxes.get(risk).isSelected()).toList());
        boxes.forEach((risk, box) -> {
            if (box.isSelected() && !chosen.contains(risk)) {
                chosen.add(risk);
            }
        });
        return chosen;
    }

    boolean isChanged() {
        return !chosen().equals(stored);
    }

    void edit() {
        boxes.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
    }
}
