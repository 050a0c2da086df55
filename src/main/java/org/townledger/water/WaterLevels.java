package org.townledger.water;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The levels of the four indicators; null where unknown. */
public record WaterLevels(@Nullable Level litres, @Nullable Level quality, @Nullable Level convenience, @Nullable Level guarantee) {

    /**
     * T/CHES 18-2018: all met is safe, all at least nearly met is nearly safe; one that is not met makes it unsafe, whatever
     * the others are. Empty where none fails and one is unknown.
     */
    public Optional<Safety> safety() {
        List<@Nullable Level> all = Arrays.asList(litres, quality, convenience, guarantee);
        if (all.contains(Level.NOT_MET)) {
            return Optional.of(Safety.UNSAFE);
        }
        if (all.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(all.contains(Level.NEARLY) ? Safety.NEARLY_SAFE : Safety.SAFE);
    }

    public boolean isEmpty() {
        return litres == null && quality == null && convenience == null && guarantee == null;
    }
}
