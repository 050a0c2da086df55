package org.townledger.housing;

import java.util.List;
import org.townledger.cases.CaseStep;

/** A case as it lies open on the screen. @param steps its course, oldest first; empty for a new one */
public record OpenHouse(HousingCase house, List<CaseStep> steps) {

    public OpenHouse {
        steps = List.copyOf(steps);
    }
}
