package org.townledger.water;

import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** How levels and the whole judgement look. */
final class WaterTags {

    private WaterTags() {
    }

    static Tag of(Level level, Wording words) {
        return new Tag(words.say("water.level." + level.name()), switch (level) {
            case MET -> Tag.Tone.SUCCESS;
            case NEARLY -> Tag.Tone.WARNING;
            case NOT_MET -> Tag.Tone.DANGER;
        });
    }

    static Tag of(Safety safety, Wording words) {
        return new Tag(words.say("water.safety." + safety.name()), switch (safety) {
            case SAFE -> Tag.Tone.SUCCESS;
            case NEARLY_SAFE -> Tag.Tone.WARNING;
            case UNSAFE -> Tag.Tone.DANGER;
        });
    }
}
