package org.townledger.schooling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Contradiction;
import org.townledger.cases.LedgerWords;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The town's notices in this case: issued, printed, withdrawn. */
public final class NoticePane {

    private final Wording words;
    private final LogDoors doors;
    private final NoticeText text;
    private @Nullable SchoolingCase child;
    private @Nullable Notice toWithdraw;
    private int summonsDays;
    private int orderDays;

    @FXML private HBox entry;
    @FXML private ChoiceField<NoticeKind> kind;
    @FXML private Label byLabel;
    @FXML private DateField complyBy;
    @FXML private HBox withdrawing;
    @FXML private TextEntry reason;
    @FXML private Label refusal;
    @FXML private VBox list;

    NoticePane(Wording words, LogDoors doors) {
        this.words = words;
        this.doors = doors;
        this.text = new NoticeText(words);
    }

    @FXML
    private void initialize() {
        entry.managedProperty().bind(entry.visibleProperty());
        withdrawing.managedProperty().bind(withdrawing.visibleProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        byLabel.managedProperty().bind(byLabel.visibleProperty());
        complyBy.managedProperty().bind(complyBy.visibleProperty());
        byLabel.visibleProperty().bind(complyBy.visibleProperty());
        kind.valueProperty().subscribe(this::propose);
    }

    void show(SchoolingCase stored, LedgerWords ledger) {
        summonsDays = days(ledger, "summons_days");
        orderDays = days(ledger, "order_days");
        child = stored;
        boolean granted = AbsenceKind.of(stored.absence().kind()).isGranted();
        List<NoticeKind> offered = granted ? List.of(NoticeKind.values()) : List.of(NoticeKind.SUMMONS, NoticeKind.ORDER);
        kind.setChoices(offered, one -> text.title(one, stored));
        kind.setValue(granted ? NoticeKind.APPROVAL : stored.log().standing(NoticeKind.SUMMONS).isPresent() ? NoticeKind.ORDER : NoticeKind.SUMMONS);
        showList(stored);
    }

    private static int days(LedgerWords ledger, String name) {
        return Objects.requireNonNullElse(SchoolingFigures.value(ledger, name), 1);
    }

    private void propose(@Nullable NoticeKind wanted) {
        refusal.setText("");
        complyBy.setVisible(wanted != null && wanted != NoticeKind.APPROVAL);
        if (wanted != null && wanted != NoticeKind.APPROVAL) {
            complyBy.setValue(doors.today().plusDays(wanted == NoticeKind.SUMMONS ? summonsDays : orderDays));
        }
    }

    void showList(SchoolingCase stored) {
        child = stored;
        boolean open = stored.file().state().isOpen();
        keep();
        entry.setVisible(open);
        list.getChildren().setAll(stored.log().notices().reversed().stream().map(one -> line(one, open)).toList());
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().getStyleClass().add("latest");
        }
    }

    private HBox line(Notice one, boolean open) {
        String said = new LogOnPaper(words).said(one);
        var print = LogLines.act(words.say("schooling.notice.print"), () -> doors.print(one));
        return !one.stands() ? LogLines.line(one.issuedOn(), doors.today(), said)
                : open ? LogLines.line(one.issuedOn(), doors.today(), said, print, LogLines.act(words.say("schooling.notice.void"), () -> ask(one)))
                : LogLines.line(one.issuedOn(), doors.today(), said, print);
    }

    @FXML
    private void issue() {
        NoticeKind wanted = kind.getValue();
        if (doors.isUnsaved()) {
            refusal.setText(words.say("schooling.notice.saveFirst"));
        } else if (wanted == null) {
            kind.complain(words.say("schooling.notice.noKind"));
        } else {
            refusal.setText("");
            doors.run(() -> doors.acts().issue().run(doors.user(), Objects.requireNonNull(child).file().id(), wanted, complyBy.getValue()),
                    this::refused);
        }
    }

    private void ask(Notice one) {
        toWithdraw = one;
        refusal.setText("");
        withdrawing.setVisible(true);
        reason.setValue(null);
        reason.setPromptText(words.say("schooling.notice.whyVoid", one.number()));
        reason.focusTarget().requestFocus();
    }

    @FXML
    private void keep() {
        toWithdraw = null;
        withdrawing.setVisible(false);
        refusal.setText("");
    }

    @FXML
    private void withdraw() {
        Notice one = Objects.requireNonNull(toWithdraw);
        doors.run(() -> doors.acts().withdraw().run(doors.user(), one.id(), reason.getValue()), this::refused);
    }

    private void refused(List<Contradiction> reasons) {
        refusal.setText(reasons.stream().map(wrong -> words.say(wrong.reason())).collect(Collectors.joining("\n")));
    }
}
