package org.townledger.cases;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** How the columns that every ledger has stand in its table on the screen. */
public final class CaseTableColumns<C> {

    /** The field of the days left; sorted, it puts the most urgent first. */
    public static final String LEFT = "urgency";

    /** Enough to tell people apart beside a name. */
    private static final int TAIL = 4;

    /** A longer name leaves no room for a tag; names are never cut. */
    private static final int WITH_TAG = 5;

    private final CaseColumns<C> columns;
    private final Function<C, CaseFile> file;
    private final Wording words;
    private final Supplier<LocalDate> today;

    CaseTableColumns(CaseColumns<C> columns, Function<C, CaseFile> file, Wording words, Supplier<LocalDate> today) {
        this.columns = columns;
        this.file = file;
        this.words = words;
        this.today = today;
    }

    public TableColumnSpec<C> number() {
        return TableColumnSpec.of(columns.number).wide(9.77);
    }

    public TableColumnSpec<C> name(String group) {
        return TableColumnSpec.of(columns.head).in(group).wide(9).looks(this::head).styled(_ -> "strong-when-selected");
    }

    /** @param roomy whether the masked number has room; else its tail stands alone */
    public TableColumnSpec<C> idNumber(String group, boolean roomy) {
        return TableColumnSpec.of(columns.idNumber).in(group).wide(roomy ? 10.85 : 4.6)
                .headed(words.say(roomy ? "cases.table.id" : "cases.table.tail")).reads(row -> id(row, roomy)).looks(row -> lost(row, roomy));
    }

    /** At a banner alone. */
    TableColumnSpec<C> town() {
        return TableColumnSpec.of(columns.office).wide(6.6);
    }

    public TableColumnSpec<C> village() {
        return TableColumnSpec.of(columns.village).givingWay();
    }

    public TableColumnSpec<C> state() {
        return TableColumnSpec.of(columns.state).in(words.say("cases.table.course"))
                .looks(row -> CaseMarks.disc(file.apply(row).state(), words)).wide(5.7);
    }

    public TableColumnSpec<C> left() {
        return TableColumnSpec.<C>of(LEFT, words.say("cases.table.left"), row -> CaseMarks.left(file.apply(row), today.get(), words))
                .in(words.say("cases.table.course")).styled(row -> CaseMarks.leftStyle(file.apply(row), today.get())).wide(5.5);
    }

    private @Nullable Node head(C row) {
        Concerned whom = file.apply(row).concerned();
        if (whom.isInRegister()) {
            return null;
        }
        Label name = new Label(whom.head());
        name.getStyleClass().add("cell-name");
        if (whom.head().length() > WITH_TAG) {
            name.getStyleClass().addAll("warning-text", "unsure");
            name.setTooltip(new Tooltip(words.say("cases.notInRegister")));
            name.setMinWidth(Region.USE_PREF_SIZE);
            return name;
        }
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(name, new Tag(words.say("cases.notInRegister"), Tag.Tone.WARNING));
        both.getStyleClass().add("cell-marks");
        return both;
    }

    private String id(C row, boolean roomy) {
        return switch (file.apply(row).concerned().idNumber()) {
            case null -> "";
            case IdNumber.Valid valid -> roomy ? valid.masked() : valid.tail(TAIL);
            case IdNumber other -> other.masked();
        };
    }

    private @Nullable Node lost(C row, boolean roomy) {
        if (!(file.apply(row).concerned().idNumber() instanceof IdNumber.Damaged damaged)) {
            return null;
        }
        Label said = new Label(words.say(roomy ? "cases.table.lost" : "cases.table.lostShort", damaged.lost()));
        said.getStyleClass().add("warning-text");
        said.setTooltip(new Tooltip(words.say("cases.id.lost", damaged.lost())));
        return said;
    }
}
