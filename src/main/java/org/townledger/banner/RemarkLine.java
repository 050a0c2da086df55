package org.townledger.banner;

import org.townledger.handoff.Remark;

/**
 * A remark as the list shows it.
 *
 * @param number  of the record, as its town numbers it
 * @param town    by name
 * @param village by name
 */
public record RemarkLine(Remark remark, String number, String town, String village) {
}
