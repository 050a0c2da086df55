package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CaseFields;
import org.townledger.cases.CaseTableColumns;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.LedgerScreen;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ManyAct;
import org.townledger.cases.OwnFilters;
import org.townledger.columns.Column;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** How the schooling ledger looks in the window: its table, its filters, its fields, its marks. */
public final class SchoolingLook implements LedgerScreen<SchoolingCase, SchoolingFilter> {

    /**
     * What the screen needs beside what all ledgers have.
     *
     * @param print   shows a notice as it goes onto paper
     * @param logged  after an entry was written into a child's log
     * @param schools the schools of the children on the ledger; not for the JavaFX thread
     */
    public record Ways(LogActs acts, String user, Tasks tasks, Consumer<Notice> print, Runnable logged,
                       Supplier<List<String>> schools) {
    }

    private final Wording words;
    private final Ways ways;

    public SchoolingLook(Wording words, Ways ways) {
        this.words = words;
        this.ways = ways;
    }

    @Override
    public Says says() {
        return new Says(Feather.BOOK, "schooling.title", "schooling.empty", "schooling.whom");
    }

    @Override
    public SchoolingFilter everything() {
        return SchoolingFilter.ALL;
    }

    @Override
    public OwnFilters<SchoolingFilter> filters(LedgerWords standing) {
        return new SchoolingFilters(words, standing, ways);
    }

    @Override
    public List<TableColumnSpec<SchoolingCase>> table(CaseTableColumns<SchoolingCase> shared, LedgerWords standing, boolean roomy) {
        var columns = new SchoolingColumns(standing);
        String student = words.say("schooling.table.student");
        String away = words.say("schooling.table.away");
        Stream<TableColumnSpec<SchoolingCase>> first = Stream.of(
                shared.number(), shared.name(student), shared.idNumber(student, roomy), shared.village(),
                TableColumnSpec.of(columns.absence).headed(words.say("schooling.table.absence")).in(away).wide(5.2),
                TableColumnSpec.of(columns.visits).headed(words.say("schooling.table.visits")).in(away)
                        .aligned(TableColumnSpec.Align.RIGHT).wide(3.3).unsorted(),
                shared.state(), shared.left());
        Stream<TableColumnSpec<SchoolingCase>> further = Stream.<Column<SchoolingCase, ?>>of(columns.school, columns.grade, columns.guardian,
                columns.guardianPhone, columns.shared.householdType, columns.specialGroups, columns.reason, columns.measures,
                columns.shared.assignedTo, columns.eduOwner, columns.returnedOn, columns.placement, columns.lastCheck, columns.inSchool, columns.statusTo,
                columns.approvalNo, columns.summonsNo, columns.orderNo, columns.teacher, columns.shared.foundOn, columns.shared.dueOn,
                columns.shared.closedOn).map(column -> TableColumnSpec.of(column).in("").hiddenAtFirst());
        return Stream.concat(first, further).toList();
    }

    @Override
    public CaseFields<SchoolingCase> fields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left) {
        return new SchoolingFields(screens, concerned, ways, changed, left);
    }

    @Override
    public Set<String> alwaysDue() {
        return Set.of("student", "id_number", "village", "found_on", "absence", "guardian", "school");
    }

    @Override
    public String firstField() {
        return "absence";
    }

    @Override
    public List<Node> marks(SchoolingCase child, LedgerWords standing) {
        String kind = child.absence().kind();
        if (kind == null) {
            return List.of();
        }
        boolean back = child.back().returnedOn() != null;
        Label says = new Label(back ? words.say("schooling.mark.back") : age(child, standing.day()));
        says.getStyleClass().add(back ? "success-text" : "second");
        return List.of(new Tag(kind, back || AbsenceKind.of(kind) != AbsenceKind.AWAY ? Tag.Tone.ACCENT : Tag.Tone.WARNING), says);
    }

    private String age(SchoolingCase child, LocalDate day) {
        return child.file().concerned().wholeId().map(number -> words.say("schooling.mark.age", number.ageOn(day))).orElse("");
    }

    @Override
    public List<ManyAct> many(Supplier<LedgerWords> standing, Supplier<LocalDate> today) {
        return List.of();
    }
}
