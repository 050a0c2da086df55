package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFields;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseForm;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NewCase;
import org.townledger.identity.IdNumber;
import org.townledger.identity.Sex;
import org.townledger.store.Transaction;
import org.townledger.ui.Screens;

/** The fields of one child's case, group by group, and the log that is written entry by entry. */
final class SchoolingFields implements CaseFields<SchoolingCase> {

    private final ConcernedPane concerned;
    private final SchoolingLook.Ways ways;
    private final Runnable changed;
    private final AbsencePane absence = new AbsencePane();
    private final StatusPane status = new StatusPane();
    private final StudentPane student;
    private final PersuasionPane persuasions;
    private final NoticePane notices;
    private final CheckPane checks;
    private final CaseForm form;
    private final Parent whom;
    private final Parent away;
    private final Parent lawful;
    private final Parent school;
    private final Parent persuaded;
    private final Parent told;
    private final Parent looked;
    private SchoolingLog log = SchoolingLog.EMPTY;

    /**
     * @param changed after every change of a value
     * @param left    when the cursor leaves a field
     */
    SchoolingFields(Screens screens, ConcernedPane concerned, SchoolingLook.Ways ways, Runnable changed, Runnable left) {
        this.concerned = concerned;
        this.ways = ways;
        this.changed = changed;
        form = new CaseForm(screens.words(), changed, left);
        Supplier<LocalDate> today = () -> LocalDate.ofInstant(screens.clock().instant(), Transaction.TOWN);
        var doors = new LogDoors(ways, today, form::isChanged, this::logged);
        student = new StudentPane(screens.words());
        persuasions = new PersuasionPane(screens.words(), doors);
        notices = new NoticePane(screens.words(), doors);
        checks = new CheckPane(screens.words(), doors);
        whom = screens.load("cases/ConcernedPane.fxml", concerned);
        away = screens.load("schooling/AbsencePane.fxml", absence);
        lawful = screens.load("schooling/StatusPane.fxml", status);
        school = screens.load("schooling/StudentPane.fxml", student);
        persuaded = screens.load("schooling/PersuasionPane.fxml", persuasions);
        told = screens.load("schooling/NoticePane.fxml", notices);
        looked = screens.load("schooling/CheckPane.fxml", checks);
        List.of(whom, away, lawful, school).forEach(form::add);
        persuasions.addTo(form);
        checks.addTo(form);
    }

    @Override
    public CaseForm form() {
        return form;
    }

    @Override
    public List<Node> ofStored(Shared shared) {
        return List.of(away, persuaded, looked, told, lawful, school, whom, shared.photos(), shared.course());
    }

    @Override
    public List<Node> ofNew() {
        return List.of(whom, away, school, lawful);
    }

    @Override
    public void show(SchoolingCase stored, LedgerWords ledger) {
        log = stored.log();
        form.show(() -> {
            concerned.show(stored.file(), ledger);
            fill(stored, ledger);
        });
        persuasions.show(stored, ledger);
        notices.show(stored, ledger);
        checks.show(stored);
        form.setEditable(stored.file().state().isOpen());
    }

    @Override
    public void showNew(NewCase beginning, LedgerWords ledger) {
        log = SchoolingLog.EMPTY;
        form.show(() -> {
            concerned.showNew(beginning, ledger);
            absence.show(Absence.UNKNOWN, Return.NONE, ledger);
            status.show(LawfulStatus.NONE, HomeTeaching.NONE);
            student.showNew(ledger);
        });
        form.setEditable(true);
    }

    private void fill(SchoolingCase stored, LedgerWords ledger) {
        absence.show(stored.absence(), stored.back(), ledger);
        status.show(stored.status(), stored.teaching());
        Sex typed = stored.student().typedSex();
        student.show(stored, typed == null ? sexOf(stored.file()) : typed, ledger);
    }

    /** After an entry: what is typed in the fields stays; only what a notice itself has changed is shown. */
    private void logged(SchoolingCase now) {
        log = now.log();
        persuasions.showList(now);
        checks.showList(now);
        notices.showList(now);
        if (!form.isChanged()) {
            form.show(() -> status.showApproval(now.status().approvalNo()));
        }
        changed.run();
        ways.logged().run();
    }

    @Override
    public Optional<SchoolingCase> filled(@Nullable SchoolingCase stored) {
        return concerned.filled(stored == null ? null : stored.file()).map(this::filled);
    }

    private SchoolingCase filled(CaseFile file) {
        return new SchoolingCase(file.noted(student.note()), student.student(sexOf(file)), student.guardian(), student.lines(), absence.absence(),
                status.status(), absence.back(), status.teaching(), log);
    }

    private static @Nullable Sex sexOf(CaseFile file) {
        return file.concerned().wholeId().map(IdNumber.Valid::sex).orElse(null);
    }

    @Override
    public Optional<String> missing() {
        return concerned.missing();
    }

    @Override
    public void startNew() {
        concerned.startSearching();
    }
}
