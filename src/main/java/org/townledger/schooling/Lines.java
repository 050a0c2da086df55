package org.townledger.schooling;

import org.jspecify.annotations.Nullable;

/**
 * The two lines of responsibility (双线). Who stands for the administrative one, town to village, is the case's own
 * person in charge.
 *
 * @param adminPhone of the person in charge
 * @param eduOwner   who stands for the education line, bureau to school: head or class teacher
 */
public record Lines(@Nullable String adminPhone, @Nullable String eduOwner, @Nullable String eduPhone) {

    public static final Lines NONE = new Lines(null, null, null);
}
