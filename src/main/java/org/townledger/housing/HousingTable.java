package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseMarks;
import org.townledger.cases.Concerned;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.ui.GradeBadge;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** How the ledger's columns stand in the table on the screen. */
final class HousingTable {

    /** The field of the days left; sorted, it puts the most urgent first. */
    static final String LEFT = "urgency";

    /** Enough to tell people apart beside a name. */
    private static final int TAIL = 4;

    private final HousingColumns columns;
    private final Wording words;
    private final Supplier<LocalDate> today;

    HousingTable(LedgerWords ledger, Supplier<LocalDate> today) {
        this.columns = new HousingColumns(ledger);
        this.words = ledger.wording();
        this.today = today;
    }

    /** @param roomy whether the masked ID number and the day of appraisal have room; else the number's tail stands alone */
    List<TableColumnSpec<HousingCase>> specs(boolean roomy, SortsBy sorts) {
        String people = words.say("housing.table.head");
        String appraised = words.say("housing.table.appraisal");
        String course = words.say("housing.table.course");
        Stream<TableColumnSpec<HousingCase>> first = Stream.of(
                TableColumnSpec.of(columns.shared.number).wide(9.77),
                TableColumnSpec.of(columns.shared.head).in(people).wide(7.4).looks(this::head).styled(_ -> "strong-when-selected"),
                TableColumnSpec.of(columns.shared.idNumber).in(people).wide(roomy ? 10.85 : 4.6)
                        .headed(words.say(roomy ? "housing.table.id" : "housing.table.tail")).reads(house -> id(house, roomy)).looks(house -> lost(house, roomy)),
                TableColumnSpec.of(columns.shared.village).givingWay(),
                TableColumnSpec.of(columns.grade).headed(words.say("housing.table.grade")).reads(HousingTable::grade).in(appraised).looks(HousingTable::badge)
                        .aligned(TableColumnSpec.Align.CENTRE).wide(3.3),
                TableColumnSpec.of(columns.appraisedOn).headed(words.say("housing.table.day")).in(appraised).wide(6.3),
                TableColumnSpec.of(columns.shared.state).in(course).looks(house -> CaseMarks.disc(house.file().state(), words)).wide(5.7),
                TableColumnSpec.<HousingCase>of(LEFT, words.say("housing.table.left"), house -> CaseMarks.left(house.file(), today.get(), words))
                        .in(course).styled(house -> CaseMarks.leftStyle(house.file(), today.get())).wide(5));
        Stream<TableColumnSpec<HousingCase>> further = Stream.<Column<HousingCase, ?>>of(columns.shared.group, columns.shared.householdType,
                columns.shared.phone, columns.shared.assignedTo, columns.structure, columns.area, columns.built, columns.repair,
                columns.planYear, columns.planBatch, columns.startedOn, columns.finishedOn, columns.acceptedOn, columns.acceptance,
                columns.subsidy, columns.paidOn, columns.shared.foundOn, columns.shared.dueOn, columns.shared.closedOn)
                .map(column -> TableColumnSpec.of(column).in("").hiddenAtFirst());
        return Stream.concat(first, further).filter(spec -> roomy || !spec.field().equals(columns.appraisedOn.field())).map(spec -> sorts.by(spec.field()) ? spec : spec.unsorted()).toList();
    }

    /** Whether the repository sorts by a field. */
    @FunctionalInterface
    interface SortsBy {
        boolean by(String field);
    }

    private @Nullable Node head(HousingCase house) {
        Concerned whom = house.file().concerned();
        if (whom.isInRegister()) {
            return null;
        }
        Label name = new Label(whom.head());
        name.getStyleClass().add("cell-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(name, new Tag(words.say("cases.notInRegister"), Tag.Tone.WARNING));
        both.getStyleClass().add("cell-marks");
        return both;
    }

    private String id(HousingCase house, boolean roomy) {
        return switch (house.file().concerned().idNumber()) {
            case null -> "";
            case IdNumber.Valid valid -> roomy ? valid.masked() : valid.tail(TAIL);
            case IdNumber other -> other.masked();
        };
    }

    private @Nullable Node lost(HousingCase house, boolean roomy) {
        if (!(house.file().concerned().idNumber() instanceof IdNumber.Damaged damaged)) {
            return null;
        }
        Label said = new Label(words.say(roomy ? "housing.table.lost" : "housing.table.lostShort", damaged.lost()));
        said.getStyleClass().add("warning-text");
        said.setTooltip(new Tooltip(words.say("cases.id.lost", damaged.lost())));
        return said;
    }

    private static String grade(HousingCase house) {
        Grade grade = house.appraisal().grade();
        return grade == null ? "" : grade.name();
    }

    private static @Nullable Node badge(HousingCase house) {
        Grade grade = house.appraisal().grade();
        return grade == null ? null : new GradeBadge(grade.name());
    }
}
