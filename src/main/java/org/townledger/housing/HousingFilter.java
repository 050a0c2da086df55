package org.townledger.housing;

import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.LedgerFilter;

/** Which houses are meant; null parts mean all. @param planYear the yearly plan that they stand in */
public record HousingFilter(CaseFilter cases, @Nullable Grade grade, @Nullable Integer planYear)
        implements LedgerFilter<HousingFilter> {

    public static final HousingFilter ALL = new HousingFilter(CaseFilter.ALL, null, null);

    @Override
    public HousingFilter with(CaseFilter newCases) {
        return new HousingFilter(newCases, grade, planYear);
    }

    public HousingFilter graded(@Nullable Grade wanted) {
        return new HousingFilter(cases, wanted, planYear);
    }

    public HousingFilter inPlan(@Nullable Integer year) {
        return new HousingFilter(cases, grade, year);
    }
}
