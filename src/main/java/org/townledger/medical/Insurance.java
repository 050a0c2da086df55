package org.townledger.medical;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one member of the household was insured in a year, and what the public paid of the premium.
 *
 * @param id      null only while it has not been saved
 * @param person  the member in the register; null where the register does not have the household
 * @param status  a word of the dated list {@code insurance_status}; null while nobody has asked
 * @param premium yuan a year
 * @param support of these, paid by the public
 */
public record Insurance(@Nullable UUID id, @Nullable UUID person, String name, int year, @Nullable String status,
                        @Nullable BigDecimal premium, @Nullable BigDecimal support, @Nullable String supportKind) {

    static final String NOT_INSURED = "未参保";

    public boolean isInsured() {
        return status != null && !status.equals(NOT_INSURED);
    }

    public boolean isOf(Member member) {
        return person == null ? name.equals(member.name()) : person.equals(member.person());
    }
}
