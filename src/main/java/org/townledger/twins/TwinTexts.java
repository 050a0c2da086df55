package org.townledger.twins;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.wording.Wording;

/** Entries and their likenesses in words. */
final class TwinTexts {

    private TwinTexts() {
    }

    /** An entry in a word or two: who, and where it stands. */
    static String says(Candidate candidate, Wording wording) {
        String where = Stream.of(candidate.place(), candidate.villageName()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(wording.say("twins.comma")));
        return wording.say("twins.says", candidate.name().text(), where);
    }

    static String likenesses(TwinPair pair, Wording wording) {
        boolean sameName = pair.first().name().key().equals(pair.second().name().key());
        String alike = pair.likenesses().stream().map(likeness -> wording.say("twins.likeness." + likeness.name()))
                .collect(Collectors.joining(wording.say("twins.comma")));
        return sameName ? wording.say("twins.sameName", alike) : wording.say("twins.otherName", alike);
    }
}
