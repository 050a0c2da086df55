package org.townledger.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lawful other status than being in school (延缓入学, 休学, 免学, 转学), and the paper that it rests on.
 *
 * @param proof      medical record, certificate of disability, the other school's receipt
 * @param approvalNo number of the approval, the town's own or the education bureau's
 */
public record LawfulStatus(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String proof, @Nullable String approvalNo) {

    public static final LawfulStatus NONE = new LawfulStatus(null, null, null, null);
}
