package org.townledger.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the inspectors found (建村函〔2019〕200号).
 *
 * @param grade           the grade that counts; the parts' own where the inspector did not overrule it
 * @param standard        the guide's version, a word of the dated list {@code grade_standard}
 * @param disasterMeasure a word of the dated list {@code disaster_measure}
 * @param overruleReason  why the grade is not the one that follows from the parts
 */
public record Appraisal(@Nullable Grade grade, @Nullable String standard, Parts parts, @Nullable String disasterMeasure,
                        @Nullable String overruleReason, @Nullable LocalDate appraisedOn, @Nullable String unit,
                        @Nullable String appraiser, @Nullable String reportNo) {

    public static final Appraisal UNKNOWN =
            new Appraisal(null, null, Parts.UNKNOWN, null, null, null, null, null, null);

    /** Whether the grade differs from what the parts give, so that a reason is due. */
    public boolean overrulesItsParts() {
        return grade != null && parts.impliedGrade().filter(implied -> implied != grade).isPresent();
    }
}
