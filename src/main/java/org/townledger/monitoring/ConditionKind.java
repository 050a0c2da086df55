package org.townledger.monitoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan's conditions for removing a risk, in the order of the check sheet (敖党发〔2024〕20号 第三章一(一)1(3)). */
public enum ConditionKind {
    /** 已识别为监测对象: stands in the list only where it is not so. */
    IDENTIFIED(null, null),
    /** 帮扶措施已落实 */
    MEASURES(null, null),
    /** 三保障及饮水安全持续巩固, one ledger each */
    HOUSING("housing", FindingMatter.HOUSING), SCHOOLING("schooling", FindingMatter.SCHOOLING),
    MEDICAL("medical", FindingMatter.MEDICAL), WATER("water", FindingMatter.WATER),
    /** 收入持续稳定 */
    INCOME(null, FindingMatter.INCOME),
    /** 大额刚性支出已解决 */
    SPENDING(null, FindingMatter.SPENDING),
    /** 非当月识别当月消除 */
    OTHER_MONTH(null, null),
    /** 收入记录满规定月数 */
    MONTHS(null, null),
    /** 基本生活稳定保障，风险稳定消除 */
    RISK_GONE(null, FindingMatter.RISK_GONE),
    /** 整户无劳动力暂不标注 */
    LABOUR(null, null);

    private final @Nullable String ledger;
    private final @Nullable FindingMatter matter;

    ConditionKind(@Nullable String ledger, @Nullable FindingMatter matter) {
        this.ledger = ledger;
        this.matter = matter;
    }

    /** The key of the ledger that is asked. */
    public Optional<String> ledger() {
        return Optional.ofNullable(ledger);
    }

    /** What the clerk finds where the program does not know. */
    public Optional<FindingMatter> matter() {
        return Optional.ofNullable(matter);
    }

    /** The four indicators of the standard; the others are the whole and the times. */
    public boolean isIndicator() {
        return compareTo(SPENDING) <= 0;
    }
}
