package org.townledger.housing;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The appraisal by parts. A part that the house does not have stays null.
 *
 * @param siteSafe whether the site is safe; null where not yet appraised
 */
public record Parts(@Nullable Boolean siteSafe, @Nullable PartGrade foundation, @Nullable PartGrade walls,
                    @Nullable PartGrade timber, @Nullable PartGrade concrete, @Nullable PartGrade roof,
                    @Nullable PartGrade envelope) {

    public static final Parts UNKNOWN = new Parts(null, null, null, null, null, null, null);

    /** The grade that follows: D on a dangerous site, else that of the worst part; empty where no part is known. */
    public Optional<Grade> impliedGrade() {
        if (Boolean.FALSE.equals(siteSafe)) {
            return Optional.of(Grade.D);
        }
        return Stream.of(foundation, walls, timber, concrete, roof, envelope).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).map(PartGrade::house);
    }
}
