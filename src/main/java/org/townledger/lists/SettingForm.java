package org.townledger.lists;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.FormRow;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** One value that the office may set, with its source. */
final class SettingForm {

    private final SaveSetting act;
    private final String user;
    private final Wording words;
    private final Tasks tasks;
    private final Consumer<Setting> saved;
    private final Runnable close;
    private @Nullable Setting shown;
    private FormFields fields;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private FormRow valueRow;
    @FXML private TextEntry value;
    @FXML private LongTextEntry source;
    @FXML private Label unverified;
    @FXML private CheckBox verified;
    @FXML private Button save;

    SettingForm(SaveSetting act, String user, Wording words, Tasks tasks, Consumer<Setting> saved, Runnable close) {
        this.act = act;
        this.user = user;
        this.words = words;
        this.tasks = tasks;
        this.saved = saved;
        this.close = close;
    }

    @FXML
    private void initialize() {
        fields = new FormFields(words, Map.of("value", value, "source", source));
        unverified.managedProperty().bind(unverified.visibleProperty());
        verified.managedProperty().bind(verified.visibleProperty());
        unverified.visibleProperty().bind(verified.visibleProperty());
        FormSaving.onKey(root, this::save);
    }

    void show(Setting setting) {
        shown = setting;
        title.setText(words.say("lists.setting." + setting.id()));
        value.setValue(setting.value());
        source.setValue(setting.source());
        verified.setSelected(false);
        verified.setVisible(setting.unverified());
    }

    /** Puts the cursor into the value. */
    void edit() {
        valueRow.edit();
    }

    @FXML
    private void save() {
        if (!fields.readable()) {
            return;
        }
        Setting of = Objects.requireNonNull(shown);
        var wanted = value.getValue();
        var from = source.getValue();
        boolean seen = verified.isSelected();
        new FormSaving(tasks, save).run(fields, () -> act.run(user, of.id(), wanted, from, seen), saved);
    }

    @FXML
    private void close() {
        close.run();
    }
}
