package org.townledger.selfcheck;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CheckFinding;
import org.townledger.ui.EmptyState;
import org.townledger.ui.TableColumnSpec;
import org.townledger.wording.Wording;

/** How findings stand in the table, and what stands there where there are none. */
final class FindingLook {

    private final Wording words;
    private final FindingText text;
    private final Consumer<CheckFinding> open;

    /** @param open leads to where a finding is put right */
    FindingLook(Wording words, Consumer<CheckFinding> open) {
        this.words = words;
        this.open = open;
        text = new FindingText(words);
    }

    List<TableColumnSpec<CheckFinding>> columns() {
        return List.of(spec("rule", finding -> text.rule(finding.rule())).wide(21.6), spec("whom", text::whom).wide(19),
                spec("what", text::what).wide(20).givingWay(), spec("source", finding -> text.sourceInBrief(finding.rule())).wide(14),
                spec("area", text::area).looks(this::door).wide(8.6));
    }

    private TableColumnSpec<CheckFinding> spec(String field, Function<CheckFinding, String> says) {
        return TableColumnSpec.of(field, words.say("selfcheck.column." + field), says).unsorted();
    }

    private Node door(CheckFinding finding) {
        Button door = new Button(text.area(finding));
        door.getStyleClass().add("link");
        door.setOnAction(_ -> open.accept(finding));
        return door;
    }

    /** What stands in the table's place. */
    Node nothing(SelfCheck now) {
        return now.findings().isEmpty() ? new EmptyState(Feather.CHECK_CIRCLE, words.say("selfcheck.none"), words.say("selfcheck.none.hint", now.rules().stream().filter(SelfCheck.Ruling::isOn).count()))
                : new EmptyState(Feather.CHECK_CIRCLE, words.say("selfcheck.noneHere"), words.say("selfcheck.noneHere.hint"));
    }
}
