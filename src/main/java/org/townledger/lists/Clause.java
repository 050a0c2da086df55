package org.townledger.lists;

/**
 * A clause that a refusal rests on.
 *
 * @param citation document, chapter and clause as an office cites them
 * @param text     what it says, shortened to what matters here
 */
public record Clause(String id, String citation, String text) {
}
