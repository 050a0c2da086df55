/** What is due today, the figures of all ledgers, and the sheet of a month. Knows the ledgers only through {@code cases}. */
@org.jspecify.annotations.NullMarked
package org.townledger.desk;
