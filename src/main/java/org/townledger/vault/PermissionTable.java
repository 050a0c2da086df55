package org.townledger.vault;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** The table of permissions to read, as the program itself asks it. */
final class PermissionTable {

    private PermissionTable() {
    }

    static GridPane of(Wording words) {
        var grid = new GridPane();
        grid.getStyleClass().add("permission-table");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(wide);
        for (Role role : Role.values()) {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
            Label title = new Label(words.say(role.title()));
            title.getStyleClass().add("strong");
            grid.add(title, role.ordinal() + 1, 0);
        }
        for (Permission permission : Permission.values()) {
            Label name = new Label(words.say(permission.title()));
            name.setWrapText(true);
            grid.add(name, 0, permission.ordinal() + 1);
            for (Role role : Role.values()) {
                grid.add(mark(words, Permissions.may(role, permission)), role.ordinal() + 1, permission.ordinal() + 1);
            }
        }
        return grid;
    }

    /** A tick or a dash, said to a screen reader too. */
    private static Label mark(Wording words, boolean may) {
        Label mark = may ? new Label("", Icons.of(Feather.CHECK, "success")) : new Label("–");
        mark.getStyleClass().add("hint");
        mark.setAccessibleText(words.say(may ? "vault.users.may" : "vault.users.mayNot"));
        return mark;
    }
}
