package org.townledger.medical;

import java.util.List;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.OwnFilters;
import org.townledger.lists.ListItem;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** By what patients alone are filtered: whether they reach the line, and the disease. */
final class MedicalFilters implements OwnFilters<MedicalFilter> {

    private final Wording words;
    private final PickMenu<String> disease;

    MedicalFilters(Wording words, LedgerWords standing) {
        this.words = words;
        disease = new PickMenu<>(words.say("medical.diseases"), words.say("medical.diseases.all"));
        disease.setId("disease");
        offer(standing);
    }

    @Override
    public List<OwnChip<MedicalFilter>> chips() {
        return List.of(new OwnChip<>(MedicalFilter.REACHED, words.say("medical.chip.reached"), filter -> filter.reached(true)));
    }

    @Override
    public List<PickMenu<?>> menus() {
        return List.of(disease);
    }

    @Override
    public List<PickMenu<?>> further() {
        return List.of();
    }

    @Override
    public void offer(LedgerWords standing) {
        disease.setChoices(standing.list("disease").stream().map(ListItem::word).toList(), word -> word);
    }

    @Override
    public MedicalFilter narrowed(MedicalFilter filter) {
        return filter.ofDisease(disease.pickedProperty().get());
    }
}
