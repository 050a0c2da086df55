package org.townledger.cases;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.townledger.store.schema.Tables.CASE_FILE;

import java.time.LocalDate;
import java.util.Locale;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.PersonName;

/** Which cases are asked for, by what every ledger's case has. */
public final class CaseSearchRepository {

    private CaseSearchRepository() {
    }

    public static Condition matching(LedgerName ledger, CaseFilter filter, LocalDate today) {
        Condition all = CASE_FILE.LEDGER.eq(ledger.key());
        all = filter.office() == null ? all : all.and(CASE_FILE.OFFICE.eq(filter.office()));
        all = filter.village() == null ? all : all.and(CASE_FILE.VILLAGE_ID.eq(filter.village()));
        all = filter.states().isEmpty() ? all : all.and(CASE_FILE.STATE.in(filter.states().stream().map(Enum::name).toList()));
        all = filter.year() == null ? all : all.and(CASE_FILE.NUMBER_YEAR.eq(filter.year()));
        all = filter.household() == null ? all : all.and(CASE_FILE.HOUSEHOLD_ID.eq(filter.household()));
        all = filter.among() == null ? all : all.and(CASE_FILE.ID.in(filter.among()));
        all = filter.assignedTo() == null ? all : all.and(CASE_FILE.ASSIGNED_TO.eq(filter.assignedTo()));
        all = filter.overdueOnly() ? all.and(CASE_FILE.STATE.in(CaseRepository.OPEN)).and(CASE_FILE.DUE_ON.lt(today)) : all;
        return all.and(matchingText(filter.text()));
    }

    private static Condition matchingText(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return noCondition();
        }
        String typed = text.strip();
        Condition name = typed.codePoints().anyMatch(Character::isIdeographic)
                ? CASE_FILE.HEAD_KEY.contains(PersonName.of(typed).key()) : falseCondition();
        String plain = typed.toUpperCase(Locale.ROOT);
        Condition digits = plain.matches("[0-9]{3,17}[0-9X]?|[0-9]{3}X")
                ? CASE_FILE.ID_NUMBER.endsWith(plain).or(CASE_FILE.PHONE.endsWith(plain)) : falseCondition();
        Condition initials = typed.matches("[a-zA-Z]+")
                ? CASE_FILE.INITIALS.startsWith(typed.toLowerCase(Locale.ROOT)) : falseCondition();
        return name.or(digits).or(initials).or(CASE_FILE.NUMBER_TEXT.contains(typed));
    }
}
