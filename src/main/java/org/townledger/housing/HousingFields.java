package org.townledger.housing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFields;
import org.townledger.cases.CaseForm;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NewCase;
import org.townledger.ui.Screens;

/** The fields of one case, group by group. */
final class HousingFields implements CaseFields<HousingCase> {

    private final ConcernedPane concerned;
    private final HousePane house = new HousePane();
    private final AppraisalPane appraisal;
    private final RepairPane repair;
    private final MoneyPane money;
    private final NoticePane notices = new NoticePane();
    private final CaseForm form;
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
    HousingFields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left) {
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
        form.add(whom);
        form.add(found);
        appraisal.addTo(form);
        List.of(repaired, paid, told).forEach(form::add);
    }

    @Override
    public CaseForm form() {
        return form;
    }

    @Override
    public List<Node> ofStored(Shared shared) {
        return List.of(appraised, repaired, paid, shared.photos(), shared.course(), whom, found, told);
    }

    @Override
    public List<Node> ofNew() {
        return List.of(whom, found, appraised, repaired, paid, told);
    }

    @Override
    public void show(HousingCase stored, LedgerWords ledger) {
        form.show(() -> {
            concerned.show(stored.file(), ledger);
            fill(stored, ledger);
        });
        boolean open = stored.file().state().isOpen();
        form.setEditable(open);
        appraisal.setEditable(open);
    }

    @Override
    public void showNew(NewCase beginning, LedgerWords ledger) {
        form.show(() -> {
            concerned.showNew(beginning, ledger);
            house.show(House.UNKNOWN, ledger);
            appraisal.show(Appraisal.UNKNOWN, ledger);
            repair.show(Repair.NONE, ledger);
            money.show(Money.NONE, OtherHouse.NONE);
            notices.show(Notices.NONE, null);
        });
        form.setEditable(true);
        appraisal.setEditable(true);
    }

    private void fill(HousingCase stored, LedgerWords ledger) {
        house.show(stored.house(), ledger);
        appraisal.show(stored.appraisal(), ledger);
        repair.show(stored.repair(), ledger);
        money.show(stored.money(), stored.otherHouse());
        notices.show(stored.notices(), stored.file().note());
    }

    @Override
    public Optional<HousingCase> filled(@Nullable HousingCase stored) {
        return concerned.filled(stored == null ? null : stored.file()).map(file -> new HousingCase(file.noted(notices.note()),
                house.house(), appraisal.appraisal(), repair.repair(), money.money(), money.otherHouse(), notices.notices()));
    }

    @Override
    public void follow() {
        appraisal.follow();
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
