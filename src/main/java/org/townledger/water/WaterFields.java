package org.townledger.water;

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
import org.townledger.ui.Screens;
import org.townledger.wording.Wording;

/** The fields of one case, group by group. */
final class WaterFields implements CaseFields<WaterCase> {

    private final ConcernedPane concerned;
    private final Supplier<List<Supply>> supplies;
    private final LevelsPane levels;
    private final IssuePane issue;
    private final MeasuredPane before;
    private final MeasuredPane after;
    private final TestsPane tests;
    private final WorksPane works;
    private final LookBackPane lookBack;
    private final NotePane note = new NotePane();
    private final CaseForm form;
    private final Parent whom;
    private final Parent found;
    private final Parent measured;
    private final Parent measuredAgain;
    private final Parent tested;
    private final Parent worked;
    private final Parent looked;
    private final Parent noted;
    private WaterStandard standard = WaterStandard.of(_ -> Optional.empty());
    private @Nullable WaterCase shown;

    /**
     * @param supplies what stands in the register of sources
     * @param changed  after every change of a value
     * @param left     when the cursor leaves a field
     */
    WaterFields(Screens screens, ConcernedPane concerned, LookBackPane.Acts acts, Supplier<List<Supply>> supplies, Runnable changed, Runnable left) {
        Wording words = screens.words();
        this.concerned = concerned;
        this.supplies = supplies;
        levels = new LevelsPane(words);
        issue = new IssuePane(words);
        before = new MeasuredPane(words, false);
        after = new MeasuredPane(words, true);
        tests = new TestsPane(words);
        works = new WorksPane(words);
        lookBack = new LookBackPane(words, acts);
        form = new CaseForm(words, changed, left);
        whom = screens.load("cases/ConcernedPane.fxml", concerned);
        found = screens.load("water/IssuePane.fxml", issue);
        measured = screens.load("water/MeasuredPane.fxml", before);
        measuredAgain = screens.load("water/MeasuredPane.fxml", after);
        tested = screens.load("water/TestsPane.fxml", tests);
        worked = screens.load("water/WorksPane.fxml", works);
        looked = screens.load("water/LookBackPane.fxml", lookBack);
        noted = screens.load("water/NotePane.fxml", note);
        List.of(whom, found, measured, measuredAgain, worked, noted).forEach(form::add);
        form.add("tests", tests);
    }

    @Override
    public CaseForm form() {
        return form;
    }

    @Override
    public List<Node> ofStored(Shared shared) {
        return List.of(looked, levels, worked, measuredAgain, tested, shared.photos(), shared.course(), found, measured, noted, whom);
    }

    @Override
    public List<Node> ofNew() {
        return List.of(whom, found, measured, worked, noted);
    }

    @Override
    public void show(WaterCase stored, LedgerWords ledger) {
        standard = WaterStandard.of(ledger::value);
        shown = stored;
        boolean open = stored.file().state().isOpen();
        form.show(() -> {
            concerned.show(stored.file(), ledger);
            fill(stored, open, ledger);
        });
        form.setEditable(open);
        lookBack.show(stored, ledger.day());
        levels.show(stored, standard);
    }

    @Override
    public void showNew(NewCase beginning, LedgerWords ledger) {
        standard = WaterStandard.of(ledger::value);
        shown = null;
        form.show(() -> {
            concerned.showNew(beginning, ledger);
            issue.show(Issue.UNKNOWN, names(null, ledger), ledger);
            before.show(Measured.UNKNOWN);
            after.show(Measured.UNKNOWN);
            tests.show(List.of(), true, ledger);
            works.show(Works.NONE, Rechecks.NONE, ledger);
            note.show(null, null);
        });
        form.setEditable(true);
    }

    private void fill(WaterCase stored, boolean open, LedgerWords ledger) {
        issue.show(stored.issue(), names(stored.file().concerned().village(), ledger), ledger);
        before.show(stored.before());
        after.show(stored.after());
        tests.show(stored.tests(), open, ledger);
        works.show(stored.works(), stored.rechecks(), ledger);
        note.show(stored.issue().description(), stored.file().note());
    }

    /** @param village whose sources are offered; null for all */
    private List<String> names(@Nullable String village, LedgerWords ledger) {
        return supplies.get().stream().filter(supply -> supply.standsOn(ledger.day()))
                .filter(supply -> village == null || supply.village() == null || supply.village().equals(village)).map(Supply::name).distinct().toList();
    }

    @Override
    public Optional<WaterCase> filled(@Nullable WaterCase stored) {
        return concerned.filled(stored == null ? null : stored.file()).map(file -> filled(file.noted(note.note()), stored));
    }

    private WaterCase filled(CaseFile file, @Nullable WaterCase stored) {
        return new WaterCase(file, issue.issue(note.description()), before.measured(), after.measured(), tests.tests(), works.works(),
                works.rechecks(stored == null ? Rechecks.NONE : stored.rechecks()));
    }

    @Override
    public void follow() {
        filled(shown).ifPresent(water -> levels.show(water, standard));
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
