package org.townledger.monitoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a member.
 *
 * @param labour     null while nobody has asked
 * @param health     a word of the dated list {@code health}
 * @param disability a word of the dated list {@code disability}
 */
public record MemberFact(UUID person, @Nullable Labour labour, @Nullable String health, @Nullable String disability) {
}
