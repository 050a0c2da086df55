package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.ui.CellField;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Acts on the ticked cases: assigned to somebody, moved one state further, put on a year's list, and what the ledger adds. */
public final class CaseMany<C> {

    /** The use cases, each one transaction. @param own of the ledger alone @param ofBanner in whose place these stand at a banner */
    record Acts<C>(String user, ChangeCases<C> change, PlanCases<C> plan, List<ManyAct> own, List<ManyAct> ofBanner) {

        Acts {
            own = List.copyOf(own);
            ofBanner = List.copyOf(ofBanner);
        }
    }

    private static final int REFUSALS_SHOWN = 6;

    private final Acts<C> acts;
    private final Tasks tasks;
    private final Layers layers;
    private final Wording words;
    private final Supplier<LocalDate> today;
    private final Runnable done;
    private final List<ManyAct> all = new ArrayList<>();
    private @Nullable ManyAct asking;
    private List<UUID> cases = List.of();

    @FXML private HBox root;
    @FXML private Label ticked;
    @FXML private HBox inputs;
    @FXML private Button act;

    /** @param done after something was written */
    CaseMany(Acts<C> acts, Tasks tasks, Layers layers, Supplier<LocalDate> today, Runnable done) {
        this.acts = acts;
        this.tasks = tasks;
        this.layers = layers;
        this.words = layers.words();
        this.today = today;
        this.done = done;
        all.addAll(acts.ofBanner());
        if (acts.ofBanner().isEmpty()) {
            all.add(new Assign());
            all.addAll(acts.own());
            all.add(new Advance());
            all.add(new PlanForYear(words, acts.plan(), today));
        }
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        leave();
    }

    /** Puts the acts into the menu. */
    void fill(MenuButton menu, Supplier<List<UUID>> tickedCases, Consumer<List<UUID>> printing) {
        all.forEach(one -> menu.getItems().add(item(one.title(), () -> ask(one, tickedCases.get()))));
        menu.getItems().add(item(words.say("cases.many.print"), () -> printing.accept(tickedCases.get())));
    }

    private static MenuItem item(String text, Runnable does) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> does.run());
        return item;
    }

    private void ask(ManyAct wanted, List<UUID> tickedCases) {
        asking = wanted;
        cases = tickedCases;
        ticked.setText(words.say("cases.many.ticked", cases.size()));
        inputs.getChildren().setAll(wanted.inputs());
        act.setText(wanted.verb());
        root.setVisible(true);
        wanted.begin();
    }

    @FXML
    void leave() {
        root.setVisible(false);
    }

    @FXML
    private void act() {
        java.util.Objects.requireNonNull(asking).asked(acts.user(), cases).ifPresent(this::run);
    }

    private void run(Callable<ManyDone> work) {
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
        } else if (key.getCode() == KeyCode.ENTER && !act.isFocused()) {
            key.consume();
            act();
        }
    }

    /** Puts the cases into one person's hands. */
    private final class Assign implements ManyAct {

        private final CellField<String> person = new CellField<>(words, CellTypes.NAME);

        Assign() {
            person.setPromptText(words.say("cases.many.person"));
        }

        @Override
        public String title() {
            return words.say("cases.many.assign");
        }

        @Override
        public String verb() {
            return words.say("cases.many.assign.do");
        }

        @Override
        public List<Node> inputs() {
            return List.of(person);
        }

        @Override
        public void begin() {
            person.setValue(null);
            person.focusTarget().requestFocus();
        }

        @Override
        public Optional<Callable<ManyDone>> asked(String user, List<UUID> ids) {
            String to = person.getValue();
            if (to == null) {
                person.complain(words.say("cases.many.nobody"));
                return Optional.empty();
            }
            return Optional.of(() -> acts.change().assign(user, ids, to));
        }
    }

    /** One state further, each on its own way. */
    private final class Advance implements ManyAct {

        private final Label says = new Label(words.say("cases.many.advance.says"));

        Advance() {
            says.getStyleClass().add("second");
        }

        @Override
        public String title() {
            return words.say("cases.many.advance");
        }

        @Override
        public String verb() {
            return words.say("cases.many.advance.do");
        }

        @Override
        public List<Node> inputs() {
            return List.of(says);
        }

        @Override
        public void begin() {
            act.requestFocus();
        }

        @Override
        public Optional<Callable<ManyDone>> asked(String user, List<UUID> ids) {
            return Optional.of(() -> acts.change().advance(user, ids, today.get()));
        }
    }
}
