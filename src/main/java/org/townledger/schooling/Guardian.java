package org.townledger.schooling;

import org.jspecify.annotations.Nullable;

/** Who is bound to send the child to school. @param relation a word of the dated list {@code guardian_relation} */
public record Guardian(@Nullable String name, @Nullable String relation, @Nullable String phone) {

    public static final Guardian UNKNOWN = new Guardian(null, null, null);
}
