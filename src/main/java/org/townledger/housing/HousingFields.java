package org.townledger.housing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NewCase;
import org.townledger.ui.Screens;

/** The fields of one case, group by group. */
final class HousingFields {

    private final ConcernedPane concerned;
    private final HousePane house = new HousePane();
    private final AppraisalPane appraisal;
    private final RepairPane repair;
    private final MoneyPane money;
    private final NoticePane notices = new NoticePane();
    private final CaseForm form;
    private final LedgerWords ledger;
    private final Parent whom;
    private final Parent found;
    private final Parent appraised;
    private final Parent repaired;
    private final Parent paid;
    private final Parent told;

    /**
     * @param changed after every change of a value
     * @param left    when the cursor leaves a field
     */
    HousingFields(Screens screens, LedgerWords ledger, ConcernedPane concerned, Runnable changed, Runnable left) {
        this.ledger = ledger;
        this.concerned = concerned;
        appraisal = new AppraisalPane(screens.words());
        repair = new RepairPane(screens.words());
        money = new MoneyPane(screens.words());
        form = new CaseForm(screens.words(), changed, left);
        whom = screens.load("cases/ConcernedPane.fxml", concerned);
        found = screens.load("housing/HousePane.fxml", house);
        appraised = screens.load("housing/AppraisalPane.fxml", appraisal);
        repaired = screens.load("housing/RepairPane.fxml", repair);
        paid = screens.load("housing/MoneyPane.fxml", money);
        told = screens.load("housing/NoticePane.fxml", notices);
        concerned.setWords(ledger);
        form.add(whom);
        form.add(found);
        appraisal.addTo(form);
        List.of(repaired, paid, told).forEach(form::add);
    }

    CaseForm form() {
        return form;
    }

    /** What is worked on comes first; whom it concerns is known by then. @param course the case's steps */
    List<Node> ofStored(Node course) {
        return List.of(appraised, repaired, paid, course, whom, found, told);
    }

    List<Node> ofNew() {
        return List.of(whom, found, appraised, repaired, paid, told);
    }

    void show(HousingCase stored) {
        form.show(() -> {
            concerned.show(stored.file(), ledger);
            fill(stored);
        });
        boolean open = stored.file().state().isOpen();
        form.setEditable(open);
        appraisal.setEditable(open);
    }

    void showNew(NewCase beginning) {
        form.show(() -> {
            concerned.showNew(beginning);
            house.show(House.UNKNOWN, ledger);
            appraisal.show(Appraisal.UNKNOWN, ledger);
            repair.show(Repair.NONE, ledger);
            money.show(Money.NONE, OtherHouse.NONE);
            notices.show(Notices.NONE, null);
        });
        form.setEditable(true);
        appraisal.setEditable(true);
    }

    private void fill(HousingCase stored) {
        house.show(stored.house(), ledger);
        appraisal.show(stored.appraisal(), ledger);
        repair.show(stored.repair(), ledger);
        money.show(stored.money(), stored.otherHouse());
        notices.show(stored.notices(), stored.file().note());
    }

    /** The case as it stands in the fields; empty while what every case needs is missing. */
    Optional<HousingCase> filled(@Nullable HousingCase stored) {
        return concerned.filled(stored == null ? null : stored.file()).map(file -> new HousingCase(file.noted(notices.note()),
                house.house(), appraisal.appraisal(), repair.repair(), money.money(), money.otherHouse(), notices.notices()));
    }

    /** After a change: what follows from it by itself. */
    void follow() {
        appraisal.follow();
    }

    /** The field that keeps {@link #filled} empty. */
    Optional<String> missing() {
        return concerned.missing();
    }

    void startNew() {
        concerned.startSearching();
    }
}
