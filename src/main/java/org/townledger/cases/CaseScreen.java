package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A ledger's screen: the table, and the case beside it or, where there is no room, over it. */
public final class CaseScreen<C, F extends LedgerFilter<F>> {

    /** The use cases that the screen calls. @param ofBanner what a banner does to ticked cases of its towns, which it never changes; empty in a town */
    public record Acts<C, F extends LedgerFilter<F>>(CaseWork.Acts<C, F> one, ChangeCases<C> change, PlanCases<C> plan,
                                                     ChosenColumns columns, PersonSearch people, PhotoActs photos, List<ManyAct> ofBanner) {

        public Acts {
            ofBanner = List.copyOf(ofBanner);
        }

        public Acts(CaseWork.Acts<C, F> one, ChangeCases<C> change, PlanCases<C> plan, ChosenColumns columns, PersonSearch people, PhotoActs photos) {
            this(one, change, plan, columns, people, photos, List.of());
        }
    }

    /** What leads out of the screen. @param household opens a household's file @param history shows who changed a case @param written after a case was saved or moved */
    public record Ways<F>(Runnable imports, Consumer<F> export, Consumer<F> print, Consumer<List<UUID>> printCases,
                          List<Door> doors, Consumer<UUID> household, @Nullable Consumer<UUID> history, Runnable written) {

        public Ways {
            doors = List.copyOf(doors);
        }
    }

    /** A way from the list to something else of the ledger: its sources, its plan of the year. */
    public record Door(String text, Runnable open) {
    }

    private final CaseWindow around;
    private final Ways<F> ways;
    private final Ledger<C> ledger;
    private final CaseList<C, F> list;
    private final CasePanel<C> form;
    private final CaseWork<C, F> work;
    private final CasePlace place;
    private final Parent root;
    private final boolean readsOnly;
    private final OpenRow<C> row;

    /** @param standing the words of the lists as they stand */
    public CaseScreen(Acts<C, F> acts, LedgerScreen<C, F> look, CaseWindow around, Ways<F> ways, LedgerWords standing) {
        this.around = around;
        this.ways = ways;
        Wording words = around.screens().words();
        Supplier<LocalDate> today = () -> LocalDate.ofInstant(around.screens().clock().instant(), Transaction.TOWN);
        String user = acts.one().user();
        ledger = acts.one().ledger();
        ActPane asking = new ActPane(words);
        readsOnly = !acts.ofBanner().isEmpty();
        var parts = new CasePanel.Parts(new CaseHeader(words, new CaseHeader.Acts(this::step, readsOnly ? null : this::act, ways.household(), ways.history(), this::close)),
                new SaveBar(words, new SaveBar.Acts(this::save, this::act, this::print)),
                new ConcernedPane(words, around.tasks(), acts.people(), ledger.shared(standing).head, Sentence.of(look.says().whom())),
                new PhotosPane(acts.photos(), new PhotoWords(words, ledger.photoWords()),
                        new PhotosPane.Around(around.screens(), around.layers(), around.tasks(), around.files())),
                new StepsPane(words, this::note));
        form = new CasePanel<>(words, ledger, look, today, parts, readsOnly);
        list = new CaseList<>(new CaseList.Source<>(user, ledger, acts.one().read(), acts.columns(), acts.change(), acts.plan(), acts.ofBanner()), look,
                new CaseList.Ways<>(this::startNew, ways.imports(), ways.export(), ways.print(), ways.printCases(), ways.doors(), this::remarked),
                around.layers(), around.tasks(), standing, today);
        row = new OpenRow<>(ledger, form, list.table());
        work = new CaseWork<>(acts.one(), form, asking, around.tasks(), around.layers(), today, this::written);
        place = new CasePlace(list.load(around.screens()), form.load(around.screens(), around.screens().load("cases/ActPane.fxml", asking)));
        root = place.root();
        around.viewport().subscribe(_ -> fit());
        list.table().selectedProperty().subscribe((_, now) -> selected(now));
        list.table().setOnOpened(opened -> show(opened, form::edit));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                row.takeCursor(root);
                list.readWords();
                remarked();
            }
        });
        new CaseKeys(row::isOpen, new CaseKeys.Acts(this::save, this::startNew, list.filters()::openSearch, this::step, form::edit, this::back)).on(root);
    }

    public Parent root() {
        return root;
    }

    /** The words of the office's lists as the screen speaks them now. */
    public LedgerWords standing() {
        return list.standing();
    }

    /** Reads the table again: after an import, or when the screen is shown again. */
    public void refresh() {
        list.refresh();
    }

    /** Reads the table and the open case anew, unless something is unsaved in it; a case that is no more is closed. */
    public void reread() {
        list.refresh();
        C stored = form.stored();
        if (row.isOpen() && stored != null && !form.isChanged()) {
            work.reopen(ledger.file(stored).id(), this::close);
        }
    }

    /** Goes on once nothing is unsaved. */
    public void leave(Runnable then) {
        work.leave(then, () -> { });
    }

    /** Opens a case from wherever a link leads to it. */
    public void show(UUID id) {
        // A table that has the cursor chooses its first row as soon as it has read one, and would open that case.
        root.requestFocus();
        show(id, () -> { });
    }

    /** Opens a case with the cursor in the field where something is to be done. */
    public void show(UUID id, String field) {
        root.requestFocus();
        show(id, () -> form.go(field));
    }

    /** The table as a chip leaves it, without any other filter. */
    public void narrow(String chip) {
        list.narrow(chip);
    }

    /** The table as one of a banner's towns leaves it, without any other filter. */
    public void narrowToTown(String town) {
        list.narrowToTown(town);
    }

    /** Reads the open case and the table again, after something of the ledger's own was done with it. */
    public void again(UUID id) {
        written(id);
        work.open(id, () -> { });
    }

    private void show(UUID id, Runnable then) {
        if (row.isOf(id)) {
            then.run();
        } else {
            work.leave(() -> work.open(id, () -> {
                openPanel();
                row.select();
                then.run();
            }), row::select);
        }
    }

    public void startNew() {
        if (readsOnly) {
            return;
        }
        work.leave(() -> work.startNew(() -> {
            list.table().clearSelection();
            openPanel();
        }), () -> { });
    }

    private void selected(@Nullable C chosen) {
        if (chosen != null && around.viewport().getValue().hasRoomBesideTheTable()) {
            show(chosen, () -> { });
        }
    }

    private void show(C chosen, Runnable then) {
        show(ledger.file(chosen).id(), () -> {
            form.look(chosen);
            then.run();
        });
    }

    private void openPanel() {
        row.open(true);
        fit();
    }

    private void close() {
        work.leave(() -> {
            row.open(false);
            form.clear();
            list.table().clearSelection();
            fit();
            list.table().table().requestFocus();
        }, () -> { });
    }

    private void fit() {
        Viewport viewport = around.viewport().getValue();
        boolean beside = place.fit(viewport, row.isOpen());
        list.fit(viewport == Viewport.WIDE || !beside && viewport == Viewport.MIDDLE, viewport == Viewport.WIDE && !readsOnly || !beside);
    }

    private void step(int by) {
        list.table().step(by);
    }

    private void act(CaseAct act) {
        work.act(act);
    }

    private void save() {
        if (!readsOnly) {
            work.save();
        }
    }

    private void note(LocalDate day, String what) {
        work.note(day, what);
    }

    private void print() {
        work.print(ways.printCases());
    }

    /** What was remarked on the open case meanwhile is told under its head. */
    private void remarked() {
        if (readsOnly) {
            reread();
        }
    }

    private void written(UUID id) {
        list.refresh();
        ways.written().run();
    }

    private void back() {
        if (around.viewport().getValue().hasRoomBesideTheTable()) {
            list.table().table().requestFocus();
        } else {
            close();
        }
    }
}
