package org.townledger.medical;

import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.LedgerFilter;

/** Which patients' stays are meant; null parts mean all. @param reached only patients who reach the line today */
public record MedicalFilter(CaseFilter cases, boolean reached, @Nullable String disease) implements LedgerFilter<MedicalFilter> {

    /** Key of the chip of those who reach the line. */
    static final String REACHED = "reached";

    public static final MedicalFilter ALL = new MedicalFilter(CaseFilter.ALL, false, null);

    @Override
    public MedicalFilter with(CaseFilter newCases) {
        return new MedicalFilter(newCases, reached, disease);
    }

    public MedicalFilter reached(boolean only) {
        return new MedicalFilter(cases, only, disease);
    }

    public MedicalFilter ofDisease(@Nullable String wanted) {
        return new MedicalFilter(cases, reached, wanted);
    }
}
