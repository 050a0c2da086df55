package org.townledger.cases;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Verdict;
import org.townledger.wording.Wording;

/** What becomes of a row, by shape and word; below it what the clerk should know. */
final class ImportVerdictCell extends TableCell<ImportRow, ImportRow> {

    private final Function<ImportRow, ImportStanding> standing;
    private final Wording words;

    ImportVerdictCell(Function<ImportRow, ImportStanding> standing, Wording words) {
        this.standing = standing;
        this.words = words;
        getStyleClass().add("import-verdict");
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        ImportStanding stands = standing.apply(row);
        String word = words.say("cases.imports.standing." + stands.name());
        VBox lines = new VBox(new Verdict(kind(stands), word));
        lines.getStyleClass().add("lines");
        remark(row, stands).ifPresent(text -> {
            Label remark = new Label(text);
            remark.getStyleClass().add("below");
            lines.getChildren().add(remark);
        });
        setGraphic(lines);
        setTooltip(whole(row));
    }

    /** The reason in few words also here: the cell that it is about may lie out of sight. */
    private Optional<String> remark(ImportRow row, ImportStanding stands) {
        return stands == ImportStanding.REFUSED ? row.reasons().stream().findFirst().map(reason -> ImportShown.brief(reason, words))
                : row.remarks().stream().findFirst().map(words::say);
    }

    private @Nullable Tooltip whole(ImportRow row) {
        var said = new ArrayList<>(row.reasons().stream().map(RowPlan.Reason::text).toList());
        said.addAll(row.remarks());
        return said.isEmpty() ? null
                : new Tooltip(said.stream().map(words::say).map(ImportShown::mask).distinct().collect(Collectors.joining("\n")));
    }

    private static Verdict.Kind kind(ImportStanding standing) {
        return switch (standing) {
            case READY, UPDATE -> Verdict.Kind.MET;
            case OPEN -> Verdict.Kind.UNDECIDED;
            case REFUSED -> Verdict.Kind.UNMET;
            case LEFT_OUT, UNCHANGED -> Verdict.Kind.NOT_APPLICABLE;
        };
    }
}
