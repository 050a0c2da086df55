package org.townledger.twins;

import java.util.List;

/**
 * Two entries that may be one.
 *
 * @param first the older entry
 * @param likenesses the strongest first
 */
public record TwinPair(Candidate first, Candidate second, Certainty certainty, List<Likeness> likenesses) {

    public TwinPair {
        likenesses = List.copyOf(likenesses);
    }

    public String realm() {
        return first.realm();
    }
}
