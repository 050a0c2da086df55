package org.townledger.cases;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.wording.Wording;

/** What the clerk is asked, numbered; the first that is undecided stands out. */
final class ImportQuestionsPane extends VBox {

    private final Wording words;
    private final Consumer<UnaryOperator<ImportDraft>> change;
    private final Label title = new Label();
    private final Label decided = new Label();
    private final VBox list = new VBox();
    private final CheckBox remember = new CheckBox();

    ImportQuestionsPane(Wording words, Consumer<UnaryOperator<ImportDraft>> change) {
        this.words = words;
        this.change = change;
        getStyleClass().add("import-questions");
        title.getStyleClass().add("group-title");
        decided.getStyleClass().addAll("second", "small-text");
        HBox bar = new HBox(title, stretch(), decided);
        bar.getStyleClass().add("title");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        remember.setText(words.say("cases.imports.remember"));
        remember.setWrapText(true);
        remember.setOnAction(_ -> change.accept(draft -> draft.remembering(remember.isSelected())));
        getChildren().addAll(bar, scroll);
    }

    void show(ImportDraft draft, List<ImportQuestion> questions) {
        long done = questions.stream().filter(ImportQuestion::isDecided).count();
        title.setText(questions.isEmpty() ? words.say("cases.imports.questions.none") : words.say("cases.imports.questions.title", questions.size()));
        decided.setText(questions.isEmpty() ? "" : words.say("cases.imports.questions.decided", done, questions.size()));
        remember.setSelected(draft.remember());
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String focus = focused instanceof RadioButton && focused.getId() != null ? focused.getId() : "";
        list.getChildren().clear();
        boolean isFirstOpen = true;
        for (int i = 0; i < questions.size(); i++) {
            ImportQuestion question = questions.get(i);
            boolean now = isFirstOpen && !question.isDecided();
            isFirstOpen &= question.isDecided();
            list.getChildren().add(question(i, question, now));
        }
        HBox foot = new HBox(remember);
        foot.getStyleClass().add("remember");
        list.getChildren().add(foot);
        lookupAll(".radio-button").stream().filter(button -> focus.equals(button.getId())).forEach(Node::requestFocus);
    }

    private Node question(int index, ImportQuestion question, boolean now) {
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("number");
        VBox said = new VBox(wrapped(words.say(question.title()), "strong"), wrapped(words.say(question.hint()), "second"));
        said.getStyleClass().add("said");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < question.options().size(); i++) {
            ImportQuestion.Option option = question.options().get(i);
            RadioButton answer = new RadioButton(words.say(option.text()));
            answer.setId("answer-" + index + "-" + i);
            answer.setWrapText(true);
            answer.setToggleGroup(group);
            answer.setSelected(option.chosen());
            answer.setOnAction(_ -> change.accept(option.answer()));
            said.getChildren().add(answer);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox box = new HBox(number, said);
        box.getStyleClass().add("question");
        if (question.isDecided()) {
            box.getStyleClass().add("decided");
        }
        if (now) {
            box.getStyleClass().add("now");
        }
        return box;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region stretch() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
