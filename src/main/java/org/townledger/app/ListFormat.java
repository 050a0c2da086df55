package org.townledger.app;

/** How {@code list} writes. */
enum ListFormat { csv, json }
