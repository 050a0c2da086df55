package org.townledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** Changes as a clerk reads them: which record, and of each field what stood there and what stands there now. */
final class ChangeCards {

    private final Wording words;
    private final ChangeWords names;

    ChangeCards(Wording words, ChangeWords names) {
        this.words = words;
        this.names = names;
    }

    /** What one act changed. */
    List<Node> ofAct(List<RecordChange> changes) {
        return changes.stream().<Node>map(this::card).toList();
    }

    /** What became of a record: every act under who did it and when. */
    List<Node> ofRecord(List<RecordChange> changes) {
        var nodes = new ArrayList<Node>();
        UUID last = null;
        for (RecordChange change : changes) {
            if (!change.actId().equals(last)) {
                nodes.add(heading(change));
                last = change.actId();
            }
            nodes.add(card(change));
        }
        return nodes;
    }

    private Node heading(RecordChange change) {
        Label act = new Label(names.act(change.act()));
        act.getStyleClass().add("strong");
        Label who = new Label(words.say("audit.who", ChangeWords.moment(change.at()), change.user()));
        who.getStyleClass().addAll("second", "small-text");
        HBox line = new HBox(act, who);
        line.getStyleClass().add("change-heading");
        return line;
    }

    private Node card(RecordChange change) {
        Label what = new Label(change.subject().isEmpty() ? change.what() : words.say("audit.what", change.what(), change.subject()));
        what.setWrapText(true);
        HBox head = new HBox(what, tag(change.kind()));
        head.getStyleClass().add("change-head");
        VBox card = new VBox(head);
        card.getStyleClass().add("change-card");
        change.fields().forEach(field -> card.getChildren().add(line(change.kind(), field)));
        return card;
    }

    private Tag tag(RecordChange.Kind kind) {
        Tag.Tone tone = switch (kind) {
            case NEW -> Tag.Tone.SUCCESS;
            case CHANGED -> Tag.Tone.ACCENT;
            case REMOVED -> Tag.Tone.DANGER;
        };
        return new Tag(words.say("audit.kind." + kind), tone);
    }

    private Node line(RecordChange.Kind kind, RecordChange.Field field) {
        Label name = new Label(field.name());
        name.getStyleClass().addAll("second", "change-field");
        name.setWrapText(true);
        Label said = new Label(says(words, kind, field));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, said);
        line.getStyleClass().add("change-line");
        return line;
    }

    /** What stood there and what stands there, or the one of them that there is. */
    static String says(Wording words, RecordChange.Kind kind, RecordChange.Field field) {
        return switch (kind) {
            case NEW -> field.after();
            case REMOVED -> field.before();
            case CHANGED -> words.say("audit.fromTo", field.before().isEmpty() ? words.say("audit.nothing") : field.before(),
                    field.after().isEmpty() ? words.say("audit.nothing") : field.after());
        };
    }
}
