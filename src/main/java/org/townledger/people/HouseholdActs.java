package org.townledger.people;

import org.townledger.lists.ListRepository;
import org.townledger.store.Store;

/** Everything that a clerk does with a household, for the screens that offer it. */
public record HouseholdActs(RegisterHousehold register, EditHousehold edit, SavePerson savePerson, RecordBirth birth,
                            RecordDeath death, MoveIn moveIn, MoveOut moveOut, SplitHousehold split, JoinHouseholds join,
                            ChangeHead changeHead, ChangeHouseholdType changeType, UndoHouseholdAct undo) {

    public static HouseholdActs of(Store store, Recording recording, ListRepository lists) {
        return new HouseholdActs(new RegisterHousehold(recording), new EditHousehold(recording), new SavePerson(recording),
                new RecordBirth(recording), new RecordDeath(recording), new MoveIn(recording), new MoveOut(recording),
                new SplitHousehold(recording), new JoinHouseholds(recording), new ChangeHead(recording),
                new ChangeHouseholdType(recording, lists), new UndoHouseholdAct(store));
    }
}
