package org.townledger.selfcheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Check;
import org.townledger.cases.CheckRule.Found;
import org.townledger.cases.CheckRule.Kind;
import org.townledger.cases.CheckRule.Subject;
import org.townledger.cases.CheckedCase;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/** How a rule and what it finds are put into words: the title under its number, the finding beside it. */
final class NewRule {

    /** When the town's plan was issued (敖党发〔2024〕20号). */
    static final LocalDate PLAN_ISSUED = LocalDate.of(2024, 7, 19);

    /** How the names of the check's own dated values begin. */
    static final String VALUES = "selfcheck";

    private static final String PLAN_MARK = "本镇-";
    private static final String OTHER_PROVINCE = "外省（贵州）防返贫数据质检规则 ";

    private NewRule() {
    }

    /** Of the plan. @param serial two digits; also the key of its words */
    static CheckRule plan(String serial, Map<String, Clause> clauses, String clause, Check check) {
        String key = "p" + serial;
        return new CheckRule(PLAN_MARK + serial, Sentence.of("selfcheck.title." + key),
                Objects.requireNonNull(clauses.get(clause), clause).citation(), Kind.PLAN, PLAN_ISSUED, null, check);
    }

    /** Of another province. @param number that it has there; also the key of its words */
    static CheckRule reference(String number, Check check) {
        return reference(number, number, check);
    }

    static CheckRule reference(String number, String key, Check check) {
        return new CheckRule(number, Sentence.of("selfcheck.title." + key), OTHER_PROVINCE + number, Kind.REFERENCE, null, null, check);
    }

    static Found inCase(CheckedCase checked, @Nullable String field, String key, Object... arguments) {
        return new Found(new Subject.OfCase(checked), found(key, arguments), field);
    }

    static Found inHousehold(@Nullable String field, String key, Object... arguments) {
        return new Found(new Subject.OfHousehold(), found(key, arguments), field);
    }

    static Found inMonitoring(@Nullable String field, String key, Object... arguments) {
        return new Found(new Subject.OfMonitoring(), found(key, arguments), field);
    }

    private static Sentence found(String key, Object... arguments) {
        return Sentence.of("selfcheck.found." + key, arguments);
    }
}
