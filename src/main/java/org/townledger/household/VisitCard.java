package org.townledger.household;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** A visit as it was written down. */
final class VisitCard extends VBox {

    private final Wording words;

    /** @param isLast whether no visit came after it, so that its days still count */
    VisitCard(Visit visit, boolean isLast, LocalDate today, Wording words, Runnable edit, Runnable remove) {
        this.words = words;
        var text = new HouseholdText(words);
        getStyleClass().add("visit-card");
        var head = new HBox(label(visit.day().toString(), "strong"), label(visit.cadre(), ""), new Tag(
                words.say(visit.signed() ? "household.visit.signed" : "household.visit.unsigned"),
                visit.signed() ? Tag.Tone.SUCCESS : Tag.Tone.PLAIN), FileLines.stretch(),
                Icons.button(Feather.EDIT_2, words.say("household.visits.editOf", visit.day()), edit),
                Icons.button(Feather.TRASH_2, words.say("household.visits.removeOf", visit.day()), remove));
        head.getStyleClass().add("line");
        getChildren().add(head);
        add("household.visit.met", visit.met());
        add("household.visit.companions", visit.companions());
        visit.findings().forEach((matter, found) -> add(matter.nameKey(), found));
        add("household.visit.needs", visit.needs());
        boolean late = isLast && visit.agreedBy() != null && visit.agreedBy().isBefore(today);
        add("household.visit.agreed", text.agreement(visit), late ? "danger-text" : "");
        boolean due = isLast && VisitRules.isOverdue(visit, today);
        add("household.visit.nextDue", due ? words.say("household.visit.overdue", text.day(visit.nextDue())) : text.day(visit.nextDue()),
                due ? "danger-text" : "");
    }

    private void add(String key, @org.jspecify.annotations.Nullable String value) {
        add(key, value == null ? "" : value, "");
    }

    private void add(String key, String value, String style) {
        if (value.isEmpty()) {
            return;
        }
        Label name = label(words.say(key), "second");
        name.getStyleClass().add("visit-label");
        Label said = label(value, style);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(name, said);
        line.getStyleClass().add("visit-line");
        getChildren().add(line);
    }

    private static Label label(String said, String style) {
        var label = new Label(said);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
