package org.townledger.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** One line of what is to be done: why, where, whom, what, when, and the way there. */
final class WorkCell extends ListCell<Work> {

    private final Wording words;
    private final Map<String, Area> areas;
    private final Supplier<LocalDate> today;
    private final Consumer<Work> open;
    private final WorkLook look;

    WorkCell(Wording words, Map<String, Area> areas, Supplier<LocalDate> today, Consumer<Work> open) {
        this.words = words;
        this.areas = areas;
        this.today = today;
        this.open = open;
        look = new WorkLook(words);
        getStyleClass().add("work-cell");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            Work work = getItem();
            if (work != null && click.getClickCount() == 2) {
                open.accept(work);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Work work, boolean empty) {
        super.updateItem(work, empty);
        setText(null);
        setGraphic(work == null || empty ? null : line(work));
        setAccessibleText(work == null || empty ? null : look.kind(work.kind()) + " " + work.whom() + " " + words.say(work.what()));
    }

    private HBox line(Work work) {
        StackPane why = new StackPane(look.tag(work.kind()));
        why.getStyleClass().add("work-why");
        Area area = areas.get(work.area());
        Label whom = new Label(work.whom(), Icons.of(area == null ? Feather.CIRCLE : area.icon()));
        whom.getStyleClass().addAll("work-whom", "strong");
        Label where = new Label(words.say("desk.area." + work.area()));
        where.getStyleClass().addAll("work-where", "second");
        Label what = new Label(words.say(work.what()));
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(0);
        what.setTooltip(new Tooltip(what.getText()));
        HBox.setHgrow(what, Priority.ALWAYS);
        Label when = new Label(look.when(work, today.get()));
        when.getStyleClass().add("work-when");
        when.getStyleClass().addAll(work.kind() == WorkKind.OVERDUE ? java.util.List.of("danger-text", "strong") : java.util.List.of("second"));
        Button way = new Button(look.act(work), Icons.of(Feather.ARROW_RIGHT));
        way.getStyleClass().add("link");
        way.setMinWidth(USE_PREF_SIZE);
        way.setFocusTraversable(false);
        way.setOnAction(_ -> open.accept(work));
        HBox line = new HBox(why, whom, where, what, when, way);
        line.getStyleClass().add("work-line");
        return line;
    }
}
