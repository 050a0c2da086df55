package org.townledger.lists;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/**
 * How the office reads a dated value.
 *
 * @param name   stable name of the value
 * @param ledger which ledger it serves, as the office calls it; empty where the reference does not say
 * @param label  what it limits or counts
 * @param unit   empty for a bare number
 */
record ValueLabel(String name, String ledger, String label, String unit) {

    static final String PER_CENT = "%";
    private static final Set<String> WHOLE = Set.of("天", "个工作日", "个月", "年", "岁", "周岁", "次", "次/年", "人", "户");

    /** For a value that the reference has no words for. */
    static ValueLabel unknown(String name) {
        return new ValueLabel(name, "", name, "");
    }

    /** Whether what it counts comes in whole numbers only: days, years of age. */
    boolean isCounted() {
        return WHOLE.contains(unit);
    }

    /** The number as the office writes it, without its unit. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    String says(BigDecimal value) {
        return unit.isEmpty() || unit.equals(PER_CENT) ? number(value) + unit : number(value) + " " + unit;
    }
}
