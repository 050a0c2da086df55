package org.townledger.twins;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseMarks;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** Two open cases of a ledger, column by column; the one with the earlier number stays. */
final class CaseComparison extends VBox implements Comparison {

    private final Wording words;
    private final CaseFacts first;
    private final CaseFacts second;
    private final Side stays;

    CaseComparison(Wording words, CaseFacts first, CaseFacts second) {
        this.words = words;
        this.first = first;
        this.second = second;
        stays = JoinCases.stays(first.file(), second.file());
        getStyleClass().add("compare");
        getChildren().add(CompareRow.heads(head(first.file(), Side.FIRST), head(second.file(), Side.SECOND)));
        for (int i = 0; i < first.facts().size(); i++) {
            CaseFacts.Fact one = first.facts().get(i);
            String other = second.facts().get(i).says();
            if (!one.says().isEmpty() || !other.isEmpty()) {
                getChildren().add(CompareRow.of(one.heading(), one.says(), other, words));
            }
        }
    }

    private Node head(CaseFile file, Side side) {
        Label number = new Label(file.numberText());
        number.getStyleClass().add("group-title");
        VBox head = new VBox(number, CaseMarks.disc(file.state(), words),
                side == stays ? new Tag(words.say("twins.stays"), Tag.Tone.SUCCESS) : new Tag(words.say("twins.goes"), Tag.Tone.PLAIN));
        head.getStyleClass().add("compare-head");
        return head;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public String consequence() {
        return words.say("twins.consequence.cases", stays.of(first, second).file().numberText(), stays.other().of(first, second).file().numberText());
    }
}
