package org.townledger.water;

import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.LedgerFilter;

/** Which issues are meant; null parts mean all. @param problem a word of the dated list {@code water_problem} */
public record WaterFilter(CaseFilter cases, @Nullable Safety safety, @Nullable String problem) implements LedgerFilter<WaterFilter> {

    public static final WaterFilter ALL = new WaterFilter(CaseFilter.ALL, null, null);

    @Override
    public WaterFilter with(CaseFilter newCases) {
        return new WaterFilter(newCases, safety, problem);
    }

    public WaterFilter judged(@Nullable Safety wanted) {
        return new WaterFilter(cases, wanted, problem);
    }

    public WaterFilter of(@Nullable String wanted) {
        return new WaterFilter(cases, safety, wanted);
    }
}
