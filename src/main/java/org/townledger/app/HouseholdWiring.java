package org.townledger.app;

import org.townledger.household.CasesOfHousehold;
import org.townledger.household.PhotosOfCases;
import org.townledger.household.PicturesOfHousehold;
import org.townledger.household.PrintHouseholdFile;
import org.townledger.household.ReadHouseholdFile;
import org.townledger.household.RecordVisit;
import org.townledger.household.RemoveVisit;
import org.townledger.household.UndoVisit;
import org.townledger.household.VisitRepository;
import org.townledger.household.VisitWork;

/** The objects of one file a household and its visits. */
final class HouseholdWiring {

    final RecordVisit recordVisit;
    final RemoveVisit removeVisit;
    final UndoVisit undoVisit;
    final PicturesOfHousehold pictures;
    final ReadHouseholdFile file;
    final PrintHouseholdFile print;
    final VisitWork work;

    /** @param wiring with every ledger in it already */
    HouseholdWiring(Wiring wiring) {
        var visits = new VisitRepository();
        work = new VisitWork(visits);
        recordVisit = new RecordVisit(wiring.store, visits, wiring.households);
        removeVisit = new RemoveVisit(wiring.store, visits);
        undoVisit = new UndoVisit(wiring.store);
        pictures = new PhotosOfCases(wiring.store, wiring.allLedgers(), wiring.cases, wiring.photos, wiring.photoFiles, wiring.wording);
        var cases = new CasesOfHousehold(wiring.allLedgers(), wiring.cases, wiring.lists, wiring.wording);
        file = new ReadHouseholdFile(wiring.store, wiring.households, cases, visits, wiring.lists);
        print = new PrintHouseholdFile(file, pictures, wiring.sheets, wiring.wording);
    }
}
