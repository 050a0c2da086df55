package org.townledger.lists;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** What a figure was for a time, with its days and source; grey where it has passed. */
final class ValueRow extends VBox {

    ValueRow(DatedValue row, ValueLabel label, LocalDate today, Wording words) {
        boolean past = ValueHistory.isPast(row, today);
        getStyleClass().add("value-row");
        Label figure = new Label(label.says(row.value()));
        figure.getStyleClass().add(past ? "hint" : "strong");
        Label days = new Label(days(row, words));
        days.getStyleClass().add(past ? "hint" : "second");
        HBox first = new HBox(figure, days);
        first.getStyleClass().add("value-days");
        if (row.standsOn(today)) {
            first.getChildren().add(new Tag(words.say("lists.standing"), Tag.Tone.ACCENT));
        } else if (!past) {
            first.getChildren().add(new Tag(words.say("lists.value.toCome"), Tag.Tone.PLAIN));
        }
        if (row.unverified()) {
            first.getChildren().add(past ? new Tag(words.say("lists.unverified"), Tag.Tone.PLAIN)
                    : new Tag(words.say("lists.unverified"), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE));
        }
        Label source = new Label(row.source() == null ? words.say("lists.value.noSource") : row.source());
        source.getStyleClass().add(past ? "hint" : "second");
        source.setWrapText(true);
        getChildren().addAll(first, source);
    }

    private static String days(DatedValue row, Wording words) {
        if (row.firstDay() == null) {
            return row.lastDay() == null ? words.say("lists.value.days.always") : words.say("lists.value.days.until", row.lastDay());
        }
        return row.lastDay() == null ? words.say("lists.value.days.from", row.firstDay())
                : words.say("lists.value.days.between", row.firstDay(), row.lastDay());
    }
}
