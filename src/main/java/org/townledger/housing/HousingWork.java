package org.townledger.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.DueWork;
import org.townledger.cases.LedgerWords;
import org.townledger.wording.Sentence;

/**
 * What a house has to be done for (敖党发〔2024〕20号 第三章一(一)2 住房保障(1)(2)): its own day due, the acceptance of
 * finished works, the subsidy after the acceptance.
 *
 * @param acceptanceDays from the end of the works to the acceptance; null where the office set none
 * @param paymentDays    from the acceptance to the payment; null where the office set none
 */
record HousingWork(HousingRules rules, @Nullable Integer acceptanceDays, @Nullable Integer paymentDays) {

    static HousingWork of(HousingRules rules, LedgerWords words) {
        return new HousingWork(rules, days(words, "acceptance_days"), days(words, "payment_days"));
    }

    private static @Nullable Integer days(LedgerWords words, String name) {
        return words.value(HousingRepository.LEDGER.key() + "." + name).map(value -> value.value().intValue()).orElse(null);
    }

    void add(HousingCase house, DueWork due) {
        CaseFile file = house.file();
        due.settle(file, () -> rules.closingBlockers(house));
        Repair repair = house.repair();
        LocalDate finished = repair.finishedOn();
        if (finished != null && repair.acceptedOn() == null) {
            due.by(file, after(finished, acceptanceDays), "accepted_on", Sentence.of("housing.work.accept", finished));
        }
        LocalDate accepted = repair.acceptedOn();
        if (accepted != null && Boolean.TRUE.equals(repair.accepted()) && !house.money().isSettled()) {
            due.by(file, after(accepted, paymentDays), "subsidy", Sentence.of("housing.work.pay", accepted));
        }
    }

    private static @Nullable LocalDate after(LocalDate day, @Nullable Integer days) {
        return days == null ? null : day.plusDays(days);
    }
}
