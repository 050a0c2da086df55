package org.townledger.desk;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** A ledger on the desk: how many cases are open, how many more than last month, and what presses. */
final class LedgerCard extends VBox {

    /** A figure that leads to its rows. */
    record Way(String text, Tag.Tone tone, Feather icon, Runnable open) {
    }

    private final Wording words;

    /** @param change against last month @param all leads to the rows of the figure @param ledger opens the ledger */
    LedgerCard(Wording words, Area area, int open, int change, Runnable all, List<Way> ways, Runnable ledger) {
        this.words = words;
        getStyleClass().addAll("panel", "ledger-card");
        setId("card-" + area.key());
        setMinWidth(0);
        getChildren().addAll(head(area, change), figure(area, open, all), foot(ways, ledger));
    }

    private HBox head(Area area, int change) {
        Label name = new Label(area.name(), Icons.of(area.icon(), "accent"));
        name.getStyleClass().addAll("strong", "card-name");
        Label changed = new Label(change == 0 ? words.say("desk.card.same") : words.say(change > 0 ? "desk.card.more" : "desk.card.less", Math.abs(change)));
        changed.getStyleClass().addAll("second", "small-text");
        name.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, space(), changed);
        head.getStyleClass().add("card-line");
        return head;
    }

    private HBox figure(Area area, int open, Runnable all) {
        Button number = new Button(Integer.toString(open));
        number.getStyleClass().addAll("flat", "card-figure");
        number.setAccessibleText(area.name() + " " + words.say("desk.card.open", open));
        number.setOnAction(_ -> all.run());
        Label unit = new Label(words.say("desk.card.unit"));
        unit.getStyleClass().add("second");
        HBox figure = new HBox(number, unit);
        figure.getStyleClass().add("card-figures");
        return figure;
    }

    private HBox foot(List<Way> ways, Runnable ledger) {
        Button open = new Button(words.say("desk.card.go"), Icons.of(Feather.CHEVRON_RIGHT));
        open.getStyleClass().add("link");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> ledger.run());
        HBox foot = new HBox();
        foot.getStyleClass().add("card-line");
        ways.forEach(way -> foot.getChildren().add(chip(way)));
        foot.getChildren().addAll(space(), open);
        return foot;
    }

    private static Button chip(Way way) {
        String tone = way.tone().name().toLowerCase(java.util.Locale.ROOT);
        Button chip = new Button(way.text(), way.tone() == Tag.Tone.PLAIN ? Icons.of(way.icon()) : Icons.of(way.icon(), tone));
        chip.getStyleClass().addAll("card-chip", tone);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> way.open().run());
        return chip;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
