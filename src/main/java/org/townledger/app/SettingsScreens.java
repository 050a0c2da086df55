package org.townledger.app;

import java.util.ArrayList;
import java.util.List;
import org.townledger.lists.DatedValuesPane;
import org.townledger.lists.DictionaryPane;
import org.townledger.lists.DivisionActs;
import org.townledger.lists.DivisionUse;
import org.townledger.lists.DivisionsPane;
import org.townledger.lists.EndDivision;
import org.townledger.lists.ImportDivisions;
import org.townledger.lists.ListActs;
import org.townledger.lists.MoveListItem;
import org.townledger.lists.ParametersPane;
import org.townledger.lists.RenameDivision;
import org.townledger.lists.SaveDatedValue;
import org.townledger.lists.SaveDivision;
import org.townledger.lists.SaveListItem;
import org.townledger.lists.SaveSetting;
import org.townledger.people.HouseholdFilter;
import org.townledger.vault.Permission;
import org.townledger.vault.UsersPane;

/** The tabs of the settings: divisions, dated lists, values that the office may change, and figures that policy sets. */
final class SettingsScreens {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;

    SettingsScreens(Wiring wiring, WindowTools tools, FileChoices files) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
    }

    /** Those that the user may change; a reader finds the size of the text alone. */
    List<SettingsPane> panes(SettingsPane backups) {
        var panes = new ArrayList<SettingsPane>();
        if (tools.session().may(Permission.SETTINGS)) {
            panes.addAll(lists());
        }
        if (tools.session().may(Permission.USERS)) {
            panes.add(pane("app.settings.users", "vault/UsersPane.fxml", users()));
        }
        if (tools.session().may(Permission.BACKUP)) {
            panes.add(backups);
        }
        return panes;
    }

    private List<SettingsPane> lists() {
        return List.of(pane("app.settings.divisions", "lists/DivisionsPane.fxml", divisions()),
                pane("app.settings.dictionary", "lists/DictionaryPane.fxml", dictionary()),
                pane("app.settings.parameters", "lists/ParametersPane.fxml", parameters()),
                pane("app.settings.values", "lists/DatedValuesPane.fxml", values()));
    }

    private UsersPane users() {
        return new UsersPane(tools.users(), tools.session(), code -> new RecoveryCodeDialog(code, tools, files).show(), tools.screens(), tools.layers(), tools.tasks());
    }

    private SettingsPane pane(String title, String fxml, Object controller) {
        return new SettingsPane(wiring.wording.say(title), () -> tools.screens().load(fxml, controller));
    }

    private DivisionsPane divisions() {
        DivisionUse use = (tx, code) -> new DivisionUse.Living(
                wiring.households.rows(tx, HouseholdFilter.ALL.inVillage(code)).stream().map(row -> row.household().id()).distinct().toList().size(),
                wiring.cases.openIn(tx, code));
        var acts = new DivisionActs(new SaveDivision(wiring.store, wiring.lists), new RenameDivision(wiring.store, wiring.lists),
                new EndDivision(wiring.store, wiring.lists, use), new ImportDivisions(wiring.store, wiring.lists), tools.user());
        return new DivisionsPane(wiring.store, wiring.lists, acts, tools.screens(), tools.layers(), tools.tasks(), files::source);
    }

    private DictionaryPane dictionary() {
        var acts = new ListActs(new SaveListItem(wiring.store, wiring.lists), new MoveListItem(wiring.store, wiring.lists), tools.user());
        return new DictionaryPane(wiring.store, wiring.lists, acts, tools.screens(), tools.layers(), tools.tasks());
    }

    private ParametersPane parameters() {
        return new ParametersPane(wiring.store, wiring.lists, new SaveSetting(wiring.store, wiring.lists), tools.user(),
                tools.screens(), tools.layers(), tools.tasks());
    }

    private DatedValuesPane values() {
        return new DatedValuesPane(wiring.store, wiring.lists, new SaveDatedValue(wiring.store, wiring.lists), tools.user(),
                tools.screens(), tools.layers(), tools.tasks());
    }
}
