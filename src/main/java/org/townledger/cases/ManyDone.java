package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * What came of an act on many cases at once.
 *
 * @param done    how many it was done to
 * @param refused for each other one, why not
 */
public record ManyDone(int done, List<Sentence> refused) {

    public ManyDone {
        refused = List.copyOf(refused);
    }

    /** @param act does it to one case; returns why not, or null where it was done */
    static ManyDone each(List<UUID> cases, Function<UUID, @Nullable Sentence> act) {
        List<Sentence> refused = new ArrayList<>();
        for (UUID id : cases) {
            Sentence reason = act.apply(id);
            if (reason != null) {
                refused.add(reason);
            }
        }
        return new ManyDone(cases.size() - refused.size(), refused);
    }
}
