package org.townledger.cases;

/**
 * A ledger's name in data and in case numbers.
 *
 * @param key  as in the command line and the database: {@code housing}
 * @param mark the character that its case numbers begin with: 住
 */
public record LedgerName(String key, String mark) {
}
