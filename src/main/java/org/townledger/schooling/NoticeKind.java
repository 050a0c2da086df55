package org.townledger.schooling;

/** The three acts that the law gives the town, each on paper. */
public enum NoticeKind {
    /** 批准延缓入学、休学 (《义务教育法》 11). */
    APPROVAL,
    /** 督促入学 (《义务教育法》 13). */
    SUMMONS,
    /** 责令限期改正 (《义务教育法》 58). */
    ORDER
}
