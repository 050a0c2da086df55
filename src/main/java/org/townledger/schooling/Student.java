package org.townledger.schooling;

import org.jspecify.annotations.Nullable;
import org.townledger.identity.Sex;

/**
 * What the school knows of the child.
 *
 * @param typedSex      as the old ledger or the clerk says; null where only the ID number tells it
 * @param number        学籍号
 * @param boarding      whether the child lives at school
 * @param specialGroups words of the dated list {@code special_group}, parted by 、
 */
public record Student(@Nullable Sex typedSex, @Nullable String number, @Nullable String school, @Nullable String grade,
                      @Nullable String schoolClass, @Nullable Boolean boarding, @Nullable String specialGroups) {

    public static final Student UNKNOWN = new Student(null, null, null, null, null, null, null);
}
