package org.townledger.handoff;

import java.util.List;

/**
 * A package's hand-over sheet.
 *
 * @param to        the office that it is sealed for, by its own name
 * @param reminders what the check found; empty where the package is an earlier one
 */
public record SheetWish(HandoffPackage made, String to, List<String> reminders) {
}
