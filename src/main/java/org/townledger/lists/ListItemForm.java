package org.townledger.lists;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.DateField;
import org.townledger.ui.FormRow;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** One word of a dated list, with its other spellings, its days and its source. */
final class ListItemForm {

    private final ListActs acts;
    private final Wording words;
    private final Tasks tasks;
    private final Consumer<ListItem> saved;
    private final Runnable close;
    private @Nullable ListItem shown;
    private String list = "";
    private FormFields fields;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private Label facts;
    @FXML private FormRow wordRow;
    @FXML private TextEntry word;
    @FXML private FormRow otherWordsRow;
    @FXML private TextEntry otherWords;
    @FXML private DateField firstDay;
    @FXML private DateField lastDay;
    @FXML private LongTextEntry source;
    @FXML private Label unverified;
    @FXML private CheckBox verified;
    @FXML private Button save;

    ListItemForm(ListActs acts, Wording words, Tasks tasks, Consumer<ListItem> saved, Runnable close) {
        this.acts = acts;
        this.words = words;
        this.tasks = tasks;
        this.saved = saved;
        this.close = close;
    }

    @FXML
    private void initialize() {
        fields = new FormFields(words, Map.of("word", word, "otherWords", otherWords, "firstDay", firstDay,
                "lastDay", lastDay, "source", source));
        unverified.managedProperty().bind(unverified.visibleProperty());
        verified.managedProperty().bind(verified.visibleProperty());
        unverified.visibleProperty().bind(verified.visibleProperty());
        FormSaving.onKey(root, this::save);
    }

    void show(ListItem item) {
        shown = item;
        list = item.list();
        title.setText(item.word());
        facts.setText(words.say("lists.word.fixedHint"));
        fill(item.word(), String.join("、", item.otherWords()));
        firstDay.setValue(item.firstDay());
        lastDay.setValue(item.lastDay());
        source.setValue(item.source());
        wordRow.setEditable(false);
        word.setEditable(false);
        verified.setSelected(false);
        verified.setVisible(item.unverified());
    }

    void add(String to) {
        shown = null;
        list = to;
        title.setText(words.say("lists.word.add"));
        facts.setText(words.say("lists.word.addHint", words.say("lists.list." + to)));
        fill(null, "");
        firstDay.setValue(null);
        lastDay.setValue(null);
        source.setValue(null);
        wordRow.setEditable(true);
        word.setEditable(true);
        verified.setSelected(false);
        verified.setVisible(true);
    }

    /** Puts the cursor into the first field that can be changed. */
    void edit() {
        (shown == null ? wordRow : otherWordsRow).edit();
    }

    @FXML
    private void save() {
        if (!fields.readable()) {
            return;
        }
        var draft = new ListItemDraft(shown == null ? null : shown.id(), list, word.getValue(), split(otherWords.getValue()),
                firstDay.getValue(), lastDay.getValue(), source.getValue(), verified.isSelected());
        new FormSaving(tasks, save).run(fields, () -> acts.save().run(acts.user(), draft), saved);
    }

    @FXML
    private void close() {
        close.run();
    }

    private void fill(@Nullable String what, String others) {
        word.setValue(what);
        otherWords.setValue(others.isEmpty() ? null : others);
    }

    private static List<String> split(@Nullable String typed) {
        return typed == null ? List.of()
                : Stream.of(typed.split("[、，,;；|]")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }
}
