package org.townledger.schooling;

import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.LedgerFilter;

/**
 * Which children are meant; null parts mean all.
 *
 * @param absence  a word of the dated list {@code absence}
 * @param returned whether only those who have returned
 */
public record SchoolingFilter(CaseFilter cases, @Nullable String absence, @Nullable String school, boolean returned)
        implements LedgerFilter<SchoolingFilter> {

    public static final SchoolingFilter ALL = new SchoolingFilter(CaseFilter.ALL, null, null, false);

    @Override
    public SchoolingFilter with(CaseFilter newCases) {
        return new SchoolingFilter(newCases, absence, school, returned);
    }

    public SchoolingFilter away(@Nullable String kind) {
        return new SchoolingFilter(cases, kind, school, returned);
    }

    public SchoolingFilter atSchool(@Nullable String wanted) {
        return new SchoolingFilter(cases, absence, wanted, returned);
    }

    public SchoolingFilter returned(boolean only) {
        return new SchoolingFilter(cases, absence, school, only);
    }
}
