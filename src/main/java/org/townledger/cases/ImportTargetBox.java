package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.columns.Column;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;
import org.townledger.workbook.MappingProposal.Certainty;
import org.townledger.workbook.MappingProposal.Proposed;
import org.townledger.workbook.Target;

/** Where a foreign column goes, marked with how sure the program is; the clerk may choose another place. */
final class ImportTargetBox extends ComboBox<Target> {

    private final Wording words;
    private final Proposed proposed;
    private boolean showing;

    ImportTargetBox(Wording words, List<Column<?, ?>> ledger, Proposed proposed, Consumer<Target> chosen) {
        this.words = words;
        this.proposed = proposed;
        getStyleClass().add("import-target");
        setAccessibleText(words.say("cases.imports.target.of", proposed.source().label()));
        var targets = new ArrayList<Target>();
        targets.add(new Target.AsNote());
        targets.add(new Target.Ignored());
        ledger.forEach(column -> targets.add(new Target.ToColumn(column)));
        getItems().setAll(targets);
        setCellFactory(_ -> new Words(false));
        setButtonCell(new Words(true));
        setVisibleRowCount(14);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> {
            if (!showing && getValue() != null) {
                chosen.accept(getValue());
            }
        });
    }

    void show(Target target) {
        showing = true;
        setValue(target);
        showing = false;
    }

    /** Where the heading alone says too little, a longer one that other offices use: 户主姓名. */
    static String text(Column<?, ?> column) {
        return column.heading().length() > 2 ? column.heading() : column.otherHeadings().stream()
                .filter(other -> other.endsWith(column.heading())).findFirst().orElse(column.heading());
    }

    private String text(Target target) {
        return switch (target) {
            case Target.ToColumn(var column) -> text(column);
            case Target.AsNote() -> words.say("cases.imports.target.note");
            case Target.Ignored() -> words.say("cases.imports.target.ignore");
        };
    }

    private Node sign(Target target) {
        boolean isGuess = proposed.certainty() == Certainty.LIKELY && target.equals(proposed.target());
        return switch (target) {
            case Target.ToColumn _ -> isGuess ? Icons.of(Feather.HELP_CIRCLE, "warning") : Icons.of(Feather.CHECK, "success");
            case Target.AsNote() -> Icons.of(Feather.EDIT_3, "hint");
            case Target.Ignored() -> Icons.of(Feather.MINUS, "hint");
        };
    }

    private final class Words extends ListCell<Target> {

        private final boolean signed;

        Words(boolean signed) {
            this.signed = signed;
        }

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            setText(empty || target == null ? "" : text(target));
            setGraphic(signed && target != null ? sign(target) : null);
        }
    }
}
