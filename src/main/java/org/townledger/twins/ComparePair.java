package org.townledger.twins;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.townledger.wording.Wording;

/** Lays the two entries of a pair side by side. */
final class ComparePair {

    private final TwinsScreen.Acts acts;
    private final Wording words;
    private final InstantSource clock;
    private final Runnable decided;

    /** @param decided after the clerk chose what stays */
    ComparePair(TwinsScreen.Acts acts, Wording words, InstantSource clock, Runnable decided) {
        this.acts = acts;
        this.words = words;
        this.clock = clock;
        this.decided = decided;
    }

    /** Reads off the screen's thread; the controls are made on it. Empty where one of the two is gone meanwhile. */
    Optional<Supplier<Comparison>> of(TwinPair pair) {
        if (!pair.first().isPerson()) {
            CaseFacts first = acts.joinCases().facts(pair.first());
            CaseFacts second = acts.joinCases().facts(pair.second());
            return Optional.of(() -> new CaseComparison(words, first, second));
        }
        return acts.find().entry(pair.first()).flatMap(first -> acts.find().entry(pair.second())
                .map(second -> () -> new PersonComparison(words, clock, first, second, decided)));
    }
}
