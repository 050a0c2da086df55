package org.townledger.cases;

import java.util.Map;
import java.util.Set;

/**
 * What the clerk decided about an import before it goes in.
 *
 * @param villages   a village's code for each way of writing it that was unclear
 * @param leftOut    rows that she leaves out, as {@code sheet/row}
 * @param fromSource fields, as {@code case number/field}, in which the workbook's value counts though the ledger's was
 *                   changed since; in all others the ledger's stays
 */
public record ImportAnswers(Map<String, String> villages, Set<String> leftOut, Set<String> fromSource) {

    public static final ImportAnswers NONE = new ImportAnswers(Map.of(), Set.of(), Set.of());

    public ImportAnswers {
        villages = Map.copyOf(villages);
        leftOut = Set.copyOf(leftOut);
        fromSource = Set.copyOf(fromSource);
    }

    public static String conflictKey(String caseNumber, String field) {
        return caseNumber + "/" + field;
    }
}
