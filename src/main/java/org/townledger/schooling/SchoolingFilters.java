package org.townledger.schooling;

import java.util.List;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.OwnFilters;
import org.townledger.lists.ListItem;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** By what children alone are filtered: the kind of absence, the school, whether they have returned. */
final class SchoolingFilters implements OwnFilters<SchoolingFilter> {

    private final Wording words;
    private final PickMenu<String> absence;
    private final PickMenu<String> school;

    SchoolingFilters(Wording words, LedgerWords standing, SchoolingLook.Ways ways) {
        this.words = words;
        absence = new PickMenu<>(words.say("schooling.absences"), words.say("schooling.absences.all"));
        absence.setId("absence");
        school = new PickMenu<>(words.say("schooling.schools"), words.say("schooling.schools.all"));
        school.setOnShowing(_ -> offerSchools(ways));
        offerSchools(ways);
        school.setId("school");
        offer(standing);
    }

    /** As they stand on the ledger by then. */
    private void offerSchools(SchoolingLook.Ways ways) {
        ways.tasks().run(ways.schools()::get, names -> school.setChoices(names, name -> name));
    }

    @Override
    public List<OwnChip<SchoolingFilter>> chips() {
        return List.of(new OwnChip<>(SchoolingRepository.SUSPECTED, words.say("schooling.chip.suspected"),
                        filter -> filter.away(SchoolingRepository.SUSPECTED_WORD)),
                new OwnChip<>(SchoolingRepository.RETURNED, words.say("schooling.chip.returned"), filter -> filter.returned(true)));
    }

    @Override
    public List<PickMenu<?>> menus() {
        return List.of(absence);
    }

    @Override
    public List<PickMenu<?>> further() {
        return List.of(school);
    }

    @Override
    public void offer(LedgerWords standing) {
        absence.setChoices(standing.list("absence").stream().map(ListItem::word).toList(), word -> word);
    }

    @Override
    public SchoolingFilter narrowed(SchoolingFilter filter) {
        return filter.away(absence.pickedProperty().get()).atSchool(school.pickedProperty().get());
    }
}
