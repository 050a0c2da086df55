package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportLedger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ListCases;
import org.townledger.housing.HousingCase;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.Reference;
import org.townledger.lists.SourceFile;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** A town office in a folder of its own, with a clock that the test winds. */
final class TownOffice implements AutoCloseable {

    static final String CODE = "150623100000";
    static final String CLERK = "郭海燕";

    private final TestClock clock = new TestClock();
    final Store store;
    final Wiring wiring;
    private final Vault vault;

    TownOffice(Path folder) {
        vault = Entering.vault(folder, clock);
        store = vault.store();
        new InitOffice(store, new ListRepository()).run(CLERK, CODE, Reference.divisions());
        wiring = new Wiring(vault, new Wording(Wording.CHINESE));
    }

    /** A ledger of before there were passwords, left closed. */
    static void ofBefore(Path folder, Clock clock) {
        try (Store plain = ((Opening.Opened) Store.open(folder, CLERK, clock)).store()) {
            new InitOffice(plain, new ListRepository()).run(CLERK, CODE, Reference.divisions());
        }
    }

    void isNow(String instant) {
        clock.now = Instant.parse(instant);
    }

    SourceFile read(Path file) {
        LedgerWords words = store.read(tx -> LedgerWords.of(tx, wiring.lists, wiring.wording));
        return ((ReadSource.Outcome.Read) wiring.sources.read(file, wiring.housing.ledger().columns(words), _ -> { })).file();
    }

    ImportLedger.Imported<HousingCase> take(Path file) {
        return take(file, ImportAnswers.NONE);
    }

    ImportLedger.Imported<HousingCase> take(Path file, ImportAnswers answers) {
        return wiring.housing.imports().run(CLERK, read(file), answers, _ -> { });
    }

    /** The ledger as other programs read it. */
    List<Map<String, String>> listed() {
        return listed(wiring.housing.list().now(CaseFilter.ALL));
    }

    static List<Map<String, String>> listed(ListCases.Listing<HousingCase> listing) {
        var rows = new ArrayList<Map<String, String>>();
        for (HousingCase house : listing.rows()) {
            rows.add(listing.columns().stream().collect(Collectors.toMap(column -> column.field(), column -> column.plainOf(house))));
        }
        return rows;
    }

    @Override
    public void close() {
        vault.close();
    }

    private static final class TestClock extends Clock {

        private Instant now = Instant.parse("2026-11-01T02:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
