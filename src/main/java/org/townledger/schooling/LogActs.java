package org.townledger.schooling;

/** What can be written down of a child entry by entry, each a transaction of its own. */
public record LogActs(LogPersuasion persuasions, LogCheck checks, IssueNotice issue, WithdrawNotice withdraw) {
}
