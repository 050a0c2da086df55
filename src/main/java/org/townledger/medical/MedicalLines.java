package org.townledger.medical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.DatedValue;
import org.townledger.lists.ListItem;

/**
 * From which sum paid oneself in twelve months a household is warned of: a share of last year's income per head
 * (敖党发〔2024〕20号 第一章 for the income; the shares are another county's, DOMAIN.md 5).
 *
 * @param income      yuan per head
 * @param incomeYear  the year whose income it is
 * @param lastYear    the year whose income it should be
 * @param closelyWatched household types for which the lower share counts
 * @param near        from which share of the line on it is near
 */
public record MedicalLines(BigDecimal income, int incomeYear, int lastYear, BigDecimal poorShare, BigDecimal otherShare,
                           Set<String> closelyWatched, BigDecimal near) {

    private static final BigDecimal NEAR = new BigDecimal("0.8");

    public MedicalLines {
        closelyWatched = Set.copyOf(closelyWatched);
    }

    /** Empty where the office has no income or no share. */
    public static Optional<MedicalLines> of(LedgerWords words) {
        Optional<DatedValue> income = value(words, "income_per_head");
        Optional<BigDecimal> poor = value(words, "share.poor").map(DatedValue::value);
        Optional<BigDecimal> other = value(words, "share.other").map(DatedValue::value);
        if (income.isEmpty() || poor.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int lastYear = words.day().getYear() - 1;
        var first = income.get().firstDay();
        Set<String> watched = words.list("medical_watched_type").stream().map(ListItem::word).collect(Collectors.toSet());
        return Optional.of(new MedicalLines(income.get().value(), first == null ? lastYear : first.getYear() - 1, lastYear,
                poor.get(), other.get(), watched, value(words, "warning.near").map(DatedValue::value).orElse(NEAR)));
    }

    static Optional<DatedValue> value(LedgerWords words, String name) {
        return words.value(MedicalRepository.LEDGER.key() + "." + name);
    }

    /** Yuan. */
    public BigDecimal line(@Nullable String householdType) {
        BigDecimal share = householdType != null && closelyWatched.contains(householdType) ? poorShare : otherShare;
        return income.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether last year's income is not known yet and an earlier year's goes on standing. */
    public boolean isCarriedOn() {
        return incomeYear < lastYear;
    }
}
