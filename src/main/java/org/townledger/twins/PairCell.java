package org.townledger.twins;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** A pair in the list: who, how sure, why, and where the two stand. */
final class PairCell extends ListCell<TwinPair> {

    /** A household's number differs from the next only in its last digits. */
    private static final int TAIL = 6;

    private final Wording words;
    private final Label name = new Label();
    private final HBox certainty = new HBox();
    private final Label realm = new Label();
    private final Label why = new Label();
    private final Label where = new Label();
    private final VBox content;

    PairCell(Wording words) {
        this.words = words;
        name.getStyleClass().add("strong");
        realm.getStyleClass().addAll("second", "small-text");
        why.getStyleClass().add("second");
        where.getStyleClass().addAll("hint", "small-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(name, certainty, gap, realm);
        first.getStyleClass().add("line");
        content = new VBox(first, why, where);
        content.getStyleClass().add("pair");
        getStyleClass().add("pair-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TwinPair pair, boolean empty) {
        super.updateItem(pair, empty);
        setText(null);
        if (empty || pair == null) {
            setGraphic(null);
            return;
        }
        name.setText(pair.first().name().text());
        certainty.getChildren().setAll(tag(pair.certainty(), words));
        realm.setText(words.say(pair.first().isPerson() ? "twins.people" : pair.realm() + ".title"));
        why.setText(TwinTexts.likenesses(pair, words));
        where.setText(Stream.of(pair.first(), pair.second()).map(this::place).distinct().collect(Collectors.joining(words.say("twins.and"))));
        setGraphic(content);
        setAccessibleText(name.getText() + " " + words.say("twins.certainty." + pair.certainty().name()) + " " + why.getText());
    }

    private String place(Candidate candidate) {
        String number = candidate.place();
        String place = candidate.isPerson() && number.length() > TAIL ? "…" + number.substring(number.length() - TAIL) : number;
        return Stream.of(candidate.villageName(), place).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    static Tag tag(Certainty certainty, Wording words) {
        return new Tag(words.say("twins.certainty." + certainty.name()), switch (certainty) {
            case CERTAIN -> Tag.Tone.DANGER;
            case LIKELY -> Tag.Tone.WARNING;
            case POSSIBLE -> Tag.Tone.PLAIN;
        });
    }
}
