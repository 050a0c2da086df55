package org.townledger.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.lists.Divisions;
import org.townledger.wording.Wording;

/** Open cases by village as bars, the most first; as many villages as have room, the rest in one. */
final class VillageBars extends VBox {

    private static final double ROW_IN_EM = 2.6;
    private static final double BESIDE_IN_EM = 18;

    /** What a bar stands for. */
    record Bar(String name, Set<String> villages, int open, int overdue, boolean rest) {
    }

    private final Wording words;
    private final Consumer<Bar> open;
    private List<Figures.Village> villages = List.of();
    private Divisions divisions = new Divisions("", List.of());
    private double em = 13;

    VillageBars(Wording words, Consumer<Bar> open) {
        this.words = words;
        this.open = open;
        getStyleClass().add("village-bars");
        setMinHeight(0);
        // Not at once: what is put in while the screen is being laid out would not be laid out itself.
        heightProperty().subscribe(_ -> Platform.runLater(this::arrange));
        widthProperty().subscribe(_ -> Platform.runLater(this::arrange));
    }

    void show(List<Figures.Village> newVillages, Divisions newDivisions) {
        villages = newVillages;
        divisions = newDivisions;
        arrange();
    }

    /** The bars that the room holds. */
    List<Bar> bars(int room) {
        boolean all = villages.size() <= room;
        int single = all ? villages.size() : Math.max(0, room - 1);
        var bars = new ArrayList<Bar>();
        villages.subList(0, single).forEach(village ->
                bars.add(new Bar(divisions.name(village.code()), Set.of(village.code()), village.open(), village.overdue(), false)));
        List<Figures.Village> rest = villages.subList(single, villages.size());
        if (!rest.isEmpty()) {
            bars.add(new Bar(words.say("desk.villages.rest", rest.size()), rest.stream().map(Figures.Village::code).collect(Collectors.toSet()),
                    rest.stream().mapToInt(Figures.Village::open).sum(), rest.stream().mapToInt(Figures.Village::overdue).sum(), true));
        }
        return bars;
    }

    private void arrange() {
        Label measured = new Label();
        em = getScene() == null ? em : measured.getFont().getSize();
        int room = Math.max(2, (int) (getHeight() / (ROW_IN_EM * em)));
        List<Bar> bars = bars(room);
        int most = Math.max(1, bars.stream().filter(bar -> !bar.rest()).mapToInt(Bar::open).max().orElse(1));
        double widest = Math.max(0, getWidth() - BESIDE_IN_EM * em);
        if (bars.isEmpty()) {
            Label none = new Label(words.say("desk.villages.none"));
            none.getStyleClass().add("second");
            getChildren().setAll(none);
            return;
        }
        getChildren().setAll(bars.stream().map(bar -> row(bar, widest * bar.open() / most, widest)).toList());
    }

    private Button row(Bar bar, double length, double widest) {
        Label name = new Label(bar.name());
        name.getStyleClass().add("bar-name");
        Region shape = new Region();
        shape.getStyleClass().addAll("bar", bar.rest() ? "rest" : "single");
        shape.setMinWidth(Math.max(2, length));
        shape.setMaxWidth(Math.max(2, length));
        // Many villages in one would dwarf the others: the number then stands alone.
        boolean drawn = length <= widest;
        shape.setVisible(drawn);
        shape.setManaged(drawn);
        Label number = new Label(Integer.toString(bar.open()));
        number.getStyleClass().addAll("strong", "bar-number");
        Label overdue = new Label(bar.overdue() == 0 ? "" : words.say("desk.card.overdue", bar.overdue()));
        overdue.getStyleClass().addAll("danger-text", "small-text");
        overdue.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, shape, number, overdue);
        line.getStyleClass().add("bar-line");
        Button row = new Button("", line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().addAll("flat", "bar-row");
        row.setAccessibleText(bar.name() + " " + bar.open());
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> open.accept(bar));
        return row;
    }
}
