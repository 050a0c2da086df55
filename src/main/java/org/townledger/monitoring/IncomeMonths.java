package org.townledger.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What a household earned net of its costs, month by month. @param net yuan of the whole household */
public record IncomeMonths(NavigableMap<YearMonth, BigDecimal> net) {

    public static IncomeMonths of(Collection<Income> incomes) {
        var net = new TreeMap<YearMonth, BigDecimal>();
        for (Income income : incomes) {
            net.merge(income.month(), income.kind().isCost() ? income.amount().negate() : income.amount(), BigDecimal::add);
        }
        return new IncomeMonths(net);
    }

    /** The months without a gap that end with the latest one on or before the last. */
    public IncomeMonths lastRun(YearMonth first, YearMonth last) {
        var run = new TreeMap<YearMonth, BigDecimal>();
        Map.Entry<YearMonth, BigDecimal> month = net.floorEntry(last);
        while (month != null && !month.getKey().isBefore(first)) {
            run.put(month.getKey(), month.getValue());
            YearMonth before = month.getKey().minusMonths(1);
            month = net.containsKey(before) ? net.floorEntry(before) : null;
        }
        return new IncomeMonths(run);
    }

    public int count() {
        return net.size();
    }

    public Optional<YearMonth> latest() {
        return net.isEmpty() ? Optional.empty() : Optional.of(net.lastKey());
    }

    public Optional<YearMonth> earliest() {
        return net.isEmpty() ? Optional.empty() : Optional.of(net.firstKey());
    }

    /** Net income of a month for each member, in whole yuan and cents. @param members at least one */
    public BigDecimal perHead(YearMonth month, int members) {
        return net.getOrDefault(month, BigDecimal.ZERO).divide(BigDecimal.valueOf(Math.max(1, members)), 2, RoundingMode.HALF_UP);
    }
}
