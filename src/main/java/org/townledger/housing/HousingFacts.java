package org.townledger.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was true of a house on a day, by the dates that stand in its case. */
final class HousingFacts {

    private HousingFacts() {
    }

    static HousingCase knownOn(HousingCase house, LocalDate day) {
        Appraisal appraisal = house.appraisal();
        boolean appraised = appraisal.appraisedOn() == null || !appraisal.appraisedOn().isAfter(day);
        Repair repair = house.repair();
        boolean accepted = upTo(repair.acceptedOn(), day) != null;
        var done = new Repair(repair.reason(), repair.mode(), repair.buildMode(), repair.planYear(), repair.planBatch(),
                upTo(repair.appliedOn(), day), upTo(repair.startedOn(), day), upTo(repair.finishedOn(), day),
                upTo(repair.acceptedOn(), day), accepted ? repair.accepted() : null,
                accepted ? repair.newStructure() : null, accepted ? repair.newArea() : null);
        Money money = house.money();
        // An old ledger often has no day of payment; the subsidy then counts from the acceptance.
        LocalDate paid = money.paidOn() == null ? repair.acceptedOn() : money.paidOn();
        boolean isPaid = paid == null || !paid.isAfter(day);
        var spent = new Money(money.totalCost(), money.loan(), money.selfFunded(), money.subsidyApplied(),
                isPaid ? money.subsidy() : null, upTo(money.paidOn(), day), isPaid ? money.voucher() : null, money.noSubsidyReason());
        return house.with(appraised ? appraisal : Appraisal.UNKNOWN).with(done).with(spent);
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate fact, LocalDate day) {
        return fact == null || fact.isAfter(day) ? null : fact;
    }
}
