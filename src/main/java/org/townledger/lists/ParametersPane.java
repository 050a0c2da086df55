package org.townledger.lists;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Store;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 设置·参数: the values that the office may set, each marked until somebody has verified it. */
public final class ParametersPane {

    private final Store store;
    private final ListRepository lists;
    private final Screens screens;
    private final Wording words;
    private final Layers layers;
    private final Tasks tasks;
    private final SettingForm form;
    private PagingTable<Setting> table;
    private BesideTable beside;

    @FXML private VBox root;
    @FXML private Label toVerify;

    /** @param user in whose name a value is changed */
    public ParametersPane(Store store, ListRepository lists, SaveSetting save, String user, Screens screens, Layers layers, Tasks tasks) {
        this.store = store;
        this.lists = lists;
        this.screens = screens;
        this.words = screens.words();
        this.layers = layers;
        this.tasks = tasks;
        form = new SettingForm(save, user, words, tasks, this::saved, this::closeForm);
    }

    @FXML
    private void initialize() {
        table = new PagingTable<>(words, tasks, specs(), Setting::id, new ShortList<>(() -> store.read(lists::settings))).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.SLIDERS, words.say("lists.setting.none"), words.say("lists.setting.noneHint")));
        beside = new BesideTable(table, (Region) screens.load("lists/SettingForm.fxml", form));
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().add(beside);
        beside.openOnChoice(table, form::show, form::edit);
        table.reload();
        count();
    }

    private void count() {
        tasks.run(() -> store.read(lists::settings).stream().filter(Setting::unverified).count(),
                open -> toVerify.setText(open == 0 ? words.say("lists.setting.allVerified") : words.say("lists.setting.toVerify", open)));
    }

    private void saved(Setting setting) {
        layers.toast(words.say("lists.setting.saved", words.say("lists.setting." + setting.id())), null);
        closeForm();
        table.refresh();
        count();
    }

    private void closeForm() {
        beside.close();
    }

    private List<TableColumnSpec<Setting>> specs() {
        return List.of(
                spec("setting", setting -> words.say("lists.setting." + setting.id())).wide(17),
                spec("value", Setting::value).wide(6).aligned(TableColumnSpec.Align.RIGHT),
                spec("source", setting -> Objects.requireNonNullElse(setting.source(), "")).givingWay(),
                spec("unverified", _ -> "").looks(setting -> setting.unverified()
                        ? new Tag(words.say("lists.unverified"), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE) : null).wide(6));
    }

    private TableColumnSpec<Setting> spec(String field, Function<Setting, String> text) {
        return TableColumnSpec.of(field, words.say("lists.column." + field), text).unsorted();
    }
}
