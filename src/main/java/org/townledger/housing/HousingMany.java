package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ManyDone;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Acts on the ticked cases: assigned to somebody, put into a yearly plan, moved one state further. */
public final class HousingMany {

    /** What is about to be done. */
    enum What { ASSIGN, PLAN, ADVANCE }

    /** The use cases, each one transaction. */
    record Acts(String user, ChangeCases<HousingCase> change, PlanHouses plan) {
    }

    private static final int REFUSALS_SHOWN = 6;

    private final Acts acts;
    private final Tasks tasks;
    private final Layers layers;
    private final Wording words;
    private final LedgerWords ledger;
    private final Supplier<LocalDate> today;
    private final Runnable done;
    private What what = What.ASSIGN;
    private List<UUID> cases = List.of();

    @FXML private HBox root;
    @FXML private Label ticked;
    @FXML private CellField<String> person;
    @FXML private CellField<Integer> year;
    @FXML private ChoiceField<String> batch;
    @FXML private Label says;
    @FXML private Button act;

    /** @param done after something was written */
    HousingMany(Acts acts, Tasks tasks, Layers layers, LedgerWords ledger, Supplier<LocalDate> today, Runnable done) {
        this.acts = acts;
        this.tasks = tasks;
        this.layers = layers;
        this.words = layers.words();
        this.ledger = ledger;
        this.today = today;
        this.done = done;
    }

    @FXML
    private void initialize() {
        for (Node part : new Node[] {root, person, year, batch, says}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        batch.setChoices(ledger.list("plan_batch").stream().map(item -> item.word()).toList(), word -> word);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        leave();
    }

    void ask(What wanted, List<UUID> tickedCases) {
        what = wanted;
        cases = tickedCases;
        ticked.setText(words.say("cases.many.ticked", cases.size()));
        person.setVisible(wanted == What.ASSIGN);
        year.setVisible(wanted == What.PLAN);
        batch.setVisible(wanted == What.PLAN);
        says.setVisible(wanted == What.ADVANCE);
        person.setValue(null);
        year.setValue(today.get().getYear());
        batch.setValue(null);
        String verb = words.say("housing.many.do." + wanted.name());
        act.setText(verb);
        says.setText(words.say("housing.many.advance.says"));
        root.setVisible(true);
        switch (wanted) {
            case ASSIGN -> person.focusTarget().requestFocus();
            case PLAN -> year.focusTarget().requestFocus();
            case ADVANCE -> act.requestFocus();
        }
    }

    @FXML
    void leave() {
        root.setVisible(false);
    }

    @FXML
    private void act() {
        switch (what) {
            case ASSIGN -> {
                String to = person.getValue();
                if (to == null) {
                    person.complain(words.say("housing.many.nobody"));
                } else {
                    run(() -> acts.change().assign(acts.user(), cases, to));
                }
            }
            case PLAN -> {
                Integer when = year.getValue();
                String which = batch.getValue();
                if (when == null) {
                    year.complain(words.say("housing.many.noYear"));
                } else if (!batch.isInError()) {
                    run(() -> acts.plan().run(acts.user(), cases, when, which));
                }
            }
            case ADVANCE -> run(() -> acts.change().advance(acts.user(), cases, today.get()));
        }
    }

    private void run(java.util.concurrent.Callable<ManyDone> work) {
        tasks.run(work, result -> {
            leave();
            done.run();
            if (result.refused().isEmpty()) {
                layers.toast(words.say("cases.many.done", result.done()), null);
            } else {
                tell(result);
            }
        });
    }

    private void tell(ManyDone result) {
        Message message = Message.of(words.say("cases.many.about"), Message.Sign.CAUTION,
                words.say("cases.many.some", result.done(), result.refused().size())).fact(words.say("cases.many.untouched"));
        for (Sentence reason : result.refused().stream().limit(REFUSALS_SHOWN).toList()) {
            message = message.fact(words.say(reason));
        }
        int more = result.refused().size() - REFUSALS_SHOWN;
        MessageDialog.show(layers, more > 0 ? message.fact(words.say("cases.many.others", more)) : message);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        } else if (key.getCode() == KeyCode.ENTER && !act.isFocused() && !year.focusTarget().isFocused()) {
            key.consume();
            act();
        }
    }
}
