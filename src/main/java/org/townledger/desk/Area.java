package org.townledger.desk;

import org.kordamp.ikonli.feather.Feather;

/**
 * Where work and figures come from, as the desk shows it.
 *
 * @param key  of the ledger, or {@code monitoring}, {@code rolls}, {@code household}
 * @param name as the navigation has it
 */
public record Area(String key, Feather icon, String name) {
}
