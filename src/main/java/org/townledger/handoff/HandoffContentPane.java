package org.townledger.handoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.desk.Area;
import org.townledger.store.Transaction;
import org.townledger.ui.DateField;
import org.townledger.ui.Icons;
import org.townledger.ui.Screens;
import org.townledger.wording.Wording;

/** Step 1: which ledgers, up to which day, everything or what changed, and what lies beside them. */
public final class HandoffContentPane {

    private static final List<String> FIGURES = List.of("total", "added", "changed", "closed", "photos");

    private final List<Area> areas;
    private final Wording words;
    private final LocalDate today;
    private final Runnable changed;
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
    private List<HandoffCount> counts = List.of();
    private int base;
    private int unrecorded;
    private boolean settingUp = true;

    @FXML private VBox root;
    @FXML private HandoffStepHead head;
    @FXML private ToggleGroup extent;
    @FXML private ToggleButton increment;
    @FXML private ToggleButton everything;
    @FXML private DateField upTo;
    @FXML private HBox headings;
    @FXML private VBox rows;
    @FXML private HBox total;
    @FXML private Label sum;
    @FXML private CheckBox workbooks;
    @FXML private CheckBox photos;

    /** @param areas ledgers and the monitored households, in their order @param changed after the clerk has chosen otherwise */
    HandoffContentPane(List<Area> areas, Screens screens, Runnable changed) {
        this.areas = List.copyOf(areas);
        this.words = screens.words();
        this.changed = changed;
        today = LocalDate.ofInstant(screens.clock().instant(), Transaction.TOWN);
    }

    @FXML
    private void initialize() {
        headings.getChildren().add(HandoffRow.wide(HandoffRow.cell(words.say("handoff.column.ledger"), "handoff-ledger")));
        FIGURES.forEach(figure -> headings.getChildren().add(HandoffRow.figure(words.say("handoff.column." + figure))));
        for (Area area : areas) {
            CheckBox tick = new CheckBox();
            tick.setSelected(true);
            tick.setAccessibleText(area.name());
            tick.setGraphic(Icons.of(area.icon()));
            tick.setText(area.name());
            tick.setId("kind-" + area.key());
            tick.selectedProperty().subscribe((_, _) -> tell());
            ticks.put(area.key(), tick);
        }
        upTo.setValue(today);
        extent.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else if (before != null) {
                tell();
            }
        });
        upTo.valueProperty().subscribe((_, day) -> chooseDay(day));
        Stream.of(workbooks, photos).forEach(choice -> choice.selectedProperty().subscribe((_, _) -> tell()));
        fill();
        settingUp = false;
    }

    VBox root() {
        return root;
    }

    private void chooseDay(@Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            upTo.complain(words.say("handoff.dayToCome"));
        } else {
            tell();
        }
    }

    private void tell() {
        if (!settingUp) {
            fill();
            changed.run();
        }
    }

    /** @param to 12-digit code of the office that it goes to */
    PackWish wish(String to) {
        LocalDate day = upTo.getValue();
        return new PackWish(to, chosen(), everything.isSelected(), day == null || day.isAfter(today) ? today : day, workbooks.isSelected(), photos.isSelected());
    }

    Set<String> chosen() {
        return ticks.entrySet().stream().filter(tick -> tick.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Every ledger's figures, also of those that stay at home. */
    Set<String> all() {
        return ticks.keySet();
    }

    /** The figures of a chosen wish are being read. */
    void reading() {
        head.done(false);
        sum.setText(words.say("handoff.sum.reading"));
    }

    void show(PackPreview preview) {
        counts = preview.counts();
        base = preview.baseNumber();
        unrecorded = preview.unrecorded();
        increment.setDisable(false);
        head.done(true);
        fill();
    }

    HandoffCount carried() {
        return sum(chosen().stream().map(this::of));
    }

    private HandoffCount of(String kind) {
        return sum(counts.stream().filter(count -> count.kind().equals(kind)));
    }

    private static HandoffCount sum(Stream<HandoffCount> all) {
        return all.reduce(new HandoffCount("", "", 0, 0, 0, 0, 0), HandoffCount::plus);
    }

    private void fill() {
        rows.getChildren().setAll(areas.stream().map(area -> {
            CheckBox tick = Objects.requireNonNull(ticks.get(area.key()));
            HBox row = HandoffRow.row(HandoffRow.wide(tick));
            row.getChildren().addAll(figures(of(area.key()), tick.isSelected()));
            row.getStyleClass().add(tick.isSelected() ? "chosen" : "left-out");
            return row;
        }).toList());
        HandoffCount chosen = carried();
        Label name = HandoffRow.wide(HandoffRow.strong(HandoffRow.cell(words.say("handoff.total"), "handoff-ledger")));
        total.getChildren().setAll(name);
        total.getChildren().addAll(figures(chosen, true));
        boolean whole = everything.isSelected() || base == 0;
        head.says(words.say(everything.isSelected() ? "handoff.content.everything" : base == 0 ? "handoff.content.first" : "handoff.content.increment", PackageNumber.printed(base)));
        // The register's households go along by themselves.
        int households = of(RecordKinds.HOUSEHOLD).carried();
        sum.setText(chosen().isEmpty() ? words.say("handoff.sum.none") : words.say(whole ? "handoff.sum.whole" : "handoff.sum", chosen.added(), chosen.changed(),
                chosen.closed(), chosen.carried() + households, households) + (unrecorded == 0 ? "" : words.say("handoff.sum.unrecorded", unrecorded)));
    }

    private List<Label> figures(HandoffCount count, boolean isChosen) {
        var figures = new ArrayList<Label>();
        figures.add(HandoffRow.figure(Integer.toString(count.total())));
        figures.add(HandoffRow.figure(isChosen ? Integer.toString(count.added()) : "–"));
        figures.add(HandoffRow.figure(isChosen ? Integer.toString(count.changed()) : "–"));
        figures.add(HandoffRow.figure(isChosen ? Integer.toString(count.closed()) : "–"));
        figures.add(HandoffRow.figure(isChosen ? Integer.toString(count.photos()) : "–"));
        figures.getFirst().getStyleClass().add("second");
        figures.subList(1, 3).forEach(HandoffRow::strong);
        return figures;
    }
}
