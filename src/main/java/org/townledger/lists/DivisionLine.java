package org.townledger.lists;

import java.time.LocalDate;
import java.util.List;

/** A division as the settings list it. @param parent the parent's name @param stands whether it stands today */
record DivisionLine(Division division, String parent, List<FormerName> former, boolean stands) {

    static List<DivisionLine> of(Divisions divisions, LocalDate today, boolean withOthers) {
        return divisions.all().values().stream().filter(division -> withOthers || divisions.isOurs(division))
                .map(division -> new DivisionLine(division, division.parent() == null ? "" : divisions.name(division.parent()),
                        divisions.formerNames(division.code()), division.standsOn(today)))
                .toList();
    }

    String code() {
        return division.code();
    }

    String name() {
        return division.name();
    }
}
