package org.townledger.rolls;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.store.Transaction;
import org.townledger.ui.Tag;
import org.townledger.ui.TextEntry;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** One finding with both sides beside each other, and what can be done with it. */
public final class FindingPanel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Wording words;
    private final FindingTexts texts;
    private final SettleOnScreen settle;
    private final RollsScreen.Ways ways;
    private final Runnable closing;
    private List<FindingActs> acts = List.of();
    private @Nullable FindingRow row;
    private @Nullable Comparison comparison;

    @FXML private VBox root;
    @FXML private Button back;
    @FXML private Label name;
    @FXML private HBox tag;
    @FXML private Button household;
    @FXML private Label why;
    @FXML private VBox sides;
    @FXML private VBox known;
    @FXML private Label knownTitle;
    @FXML private Label knownCase;
    @FXML private VBox settled;
    @FXML private Label settledHow;
    @FXML private Label settledWhen;
    @FXML private VBox noting;
    @FXML private TextEntry note;
    @FXML private Label noteHint;
    @FXML private Button first;
    @FXML private Button second;
    @FXML private Button reopen;

    /** @param closing back to the table */
    FindingPanel(Wording words, SettleOnScreen settle, RollsScreen.Ways ways, Runnable closing) {
        this.words = words;
        this.texts = new FindingTexts(words);
        this.settle = settle;
        this.ways = ways;
        this.closing = closing;
    }

    @FXML
    private void initialize() {
        back.setTooltip(new Tooltip(words.say("rolls.toList")));
        for (Node part : List.of(back, household, known, settled, noting, first, second, reopen)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    void widthOf(Viewport viewport) {
        root.getStyleClass().removeAll("middle", "narrow", "wide");
        root.getStyleClass().add(viewport.styleClass());
        back.setVisible(!viewport.hasRoomBesideTheTable());
    }

    void show(Comparison of, FindingRow newRow) {
        boolean another = row == null || !row.finding().id().equals(newRow.finding().id());
        comparison = of;
        row = newRow;
        Finding finding = newRow.finding();
        name.setText(finding.name());
        tag.getChildren().setAll(new Tag(texts.verdict(finding), tone(finding.verdict())));
        household.setVisible(finding.register() != null);
        why.setText(texts.why(finding));
        sides.getChildren().setAll(new FindingSides(words, newRow).rows());
        CaseFile file = newRow.ofPerson();
        known.setVisible(file != null);
        knownTitle.setText(words.say("rolls.known.title." + of.kind()));
        knownCase.setText(texts.known(newRow));
        showSettling(newRow);
        offer(of, finding);
        if (another) {
            note.setValue(null);
        }
    }

    private void showSettling(FindingRow shown) {
        Finding.Settling settling = shown.finding().settling();
        settled.setVisible(settling != null);
        if (settling != null) {
            settledHow.setText(texts.settling(shown));
            settledWhen.setText(words.say("rolls.settled.when", settling.by(), TIME.format(settling.at().atZone(Transaction.TOWN))));
        }
    }

    private void offer(Comparison of, Finding finding) {
        acts = FindingActs.of(of, finding);
        first.setVisible(!acts.isEmpty());
        second.setVisible(acts.size() > 1);
        reopen.setVisible(SettleFindings.canReopen(finding));
        if (!acts.isEmpty()) {
            first.setText(words.say("rolls.act." + acts.getFirst()));
            second.setText(words.say("rolls.act." + acts.getLast()));
        }
        noting.setVisible(acts.contains(FindingActs.CHECK));
        noteHint.setText(words.say("rolls.note.prompt." + of.kind()));
    }

    private static Tag.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MISSING -> Tag.Tone.DANGER;
            case UNKNOWN -> Tag.Tone.ACCENT;
            case DIFFERENT, QUESTION -> Tag.Tone.WARNING;
        };
    }

    @FXML
    private void actFirst() {
        act(acts.getFirst());
    }

    @FXML
    private void actSecond() {
        act(acts.getLast());
    }

    private void act(FindingActs act) {
        note.commit();
        settle.run(act, List.of(current().finding().id()), act == FindingActs.CHECK ? note.getValue() : null);
    }

    @FXML
    private void takeBack() {
        settle.reopen(List.of(current().finding().id()));
    }

    @FXML
    private void openCase() {
        CaseFile file = current().ofPerson();
        if (file != null && comparison != null) {
            ways.openCase().accept(comparison.kind() == RollKind.SCHOOL ? "schooling" : "medical", file.id());
        }
    }

    @FXML
    private void openHousehold() {
        Finding.RegisterSide side = current().finding().register();
        if (side != null) {
            ways.openHousehold().accept(side.household());
        }
    }

    @FXML
    private void close() {
        closing.run();
    }

    private FindingRow current() {
        return Objects.requireNonNull(row, "a finding is shown");
    }
}
