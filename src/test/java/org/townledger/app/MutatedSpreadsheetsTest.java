package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportLedger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.UndoImport;
import org.townledger.columns.Column;
import org.townledger.faults.Figures;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.people.UndoHouseholdImport;
import org.townledger.rolls.CompareRolls;
import org.townledger.rolls.RollKind;
import org.townledger.store.CannotStore;
import org.townledger.store.Transaction;
import org.townledger.store.schema.DefaultSchema;

/**
 * Spoilt spreadsheets go through the real reading and the real use cases on a real data folder. Each is refused, and
 * then nothing is changed, or read, and then everything stored is sound and undoing brings back what was there before.
 */
@DisplayName("Mutated spreadsheets")
class MutatedSpreadsheetsTest {

    /** A new office after so many: the chain is checked over the whole journal each time. */
    private static final int FILES_OF_AN_OFFICE = 50;
    private static final long SECONDS_OF_A_FILE = 60;

    /** What an undone import leaves on purpose: its entries, its line in the list of imports, the void numbers. */
    private static final Set<String> GROWING = Set.of("journal", "journal_head", "import_run", "import_row", "voided_number", "undone_act", "column_mapping",
            "roll_comparison", "roll_finding", "flyway_schema_history");

    private enum Fate { REFUSED, READ }

    @TempDir
    private Path folder;
    private int refused;
    private int read;
    private Duration longest = Duration.ZERO;
    private final List<AssertionError> found = new ArrayList<>();

    @Test
    @Timeout(240)
    void aHundredAreRefusedOrRead() throws Exception {
        all(100);
    }

    @Test
    @Tag("faults")
    @Timeout(1800)
    void twoThousandAreRefusedOrRead() throws Exception {
        all(2000);
    }

    private void all(int usual) throws Exception {
        long[] seeds = Figures.seeds(usual).toArray();
        for (int from = 0; from < seeds.length; from += FILES_OF_AN_OFFICE) {
            some(java.util.Arrays.copyOfRange(seeds, from, Math.min(seeds.length, from + FILES_OF_AN_OFFICE)));
        }
        Figures.tell("%,d mutated spreadsheets: %,d refused, %,d read, %d crashed or left a changed ledger, longest %.1f s",
                seeds.length, refused, read, found.size(), longest.toMillis() / 1000.0);
        found.stream().skip(1).forEach(further -> found.getFirst().addSuppressed(further));
        if (!found.isEmpty()) {
            throw found.getFirst();
        }
    }

    private void some(long[] seeds) throws Exception {
        Path own = Files.createTempDirectory(folder, "office");
        try (ExecutorService thread = Executors.newSingleThreadExecutor(); var office = new TownOffice(own.resolve("data"))) {
            for (Map.Entry<String, byte[]> sheet : SpreadsheetSeeds.standing().entrySet()) {
                Path file = Files.write(own.resolve("standing.xlsx"), sheet.getValue());
                assertThat(takeIn(office, sheet.getKey(), file, false)).isEqualTo(Fate.READ);
            }
            List<SpreadsheetSeeds.Seed> sound = SpreadsheetSeeds.of(office, own);
            for (long seed : seeds) {
                var random = Figures.random(seed);
                SpreadsheetSeeds.Seed from = sound.get(random.nextInt(sound.size()));
                Path file = Files.write(own.resolve("f." + from.ending()), new Mutation(random).of(from));
                String what = "seed " + seed + " (" + from.kind() + ", " + from.ending() + "; replay it with -Dfaults.seed=" + seed + ")";
                Instant start = Instant.now();
                try {
                    Fate fate = thread.submit(() -> one(office, from.kind(), file)).get(SECONDS_OF_A_FILE, TimeUnit.SECONDS);
                    refused += fate == Fate.REFUSED ? 1 : 0;
                    read += fate == Fate.READ ? 1 : 0;
                } catch (ExecutionException crashed) {
                    found.add(new AssertionError(what, crashed.getCause()));
                } catch (TimeoutException hangs) {
                    thread.shutdownNow();
                    throw new AssertionError(what + " takes longer than " + SECONDS_OF_A_FILE + " s", hangs);
                }
                Duration took = Duration.between(start, Instant.now());
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
            assertThat(office.store.firstBrokenLink()).as("after seeds %s", java.util.Arrays.toString(seeds)).isZero();
        }
    }

    private static Fate one(TownOffice office, String kind, Path file) {
        long before = office.store.read(Transaction::journalSequence);
        Map<String, String> stood = stored(office);
        Fate fate = takeIn(office, kind, file, true);
        if (fate == Fate.REFUSED) {
            assertThat(office.store.read(Transaction::journalSequence)).as("the journal's last entry after a refusal").isEqualTo(before);
        }
        assertThat(stored(office)).as("what is stored after a refusal, or after the undoing").isEqualTo(stood);
        return fate;
    }

    private static Fate takeIn(TownOffice office, String kind, Path file, boolean undo) {
        try {
            return switch (kind) {
                case "households" -> register(office, file, undo);
                case "school", "insurance" -> switch (office.wiring.rolls.compare.run(TownOffice.CLERK, RollKind.of(kind).orElseThrow(), file,
                        LocalDate.of(2026, 11, 1), _ -> { })) {
                    case CompareRolls.Outcome.Refused _ -> Fate.REFUSED;
                    case CompareRolls.Outcome.Compared _ -> Fate.READ;
                };
                default -> ledger(office, office.wiring.ledger(kind).orElseThrow(), file, undo);
            };
        } catch (CannotStore tooLong) {
            return Fate.REFUSED;
        }
    }

    private static Fate register(TownOffice office, Path file, boolean undo) {
        return switch (office.wiring.sources.read(file, office.wiring.importHouseholds.columns().imported(), _ -> { })) {
            case ReadSource.Outcome.Refused _ -> Fate.REFUSED;
            case ReadSource.Outcome.Read(SourceFile source) -> {
                var run = office.wiring.importHouseholds.run(TownOffice.CLERK, source, Map.of(), _ -> { }).run();
                listed(office);
                if (undo) {
                    assertThat(office.wiring.undoHouseholds.run(TownOffice.CLERK, run)).isInstanceOf(UndoHouseholdImport.Outcome.Undone.class);
                }
                yield Fate.READ;
            }
        };
    }

    private static <C> Fate ledger(TownOffice office, LedgerUse<C, ?> use, Path file, boolean undo) {
        LedgerWords words = office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));
        var columns = use.ledger().columns(words).stream().filter(column -> column.isOn(Column.Place.IMPORT)).toList();
        return switch (office.wiring.sources.read(file, columns, _ -> { })) {
            case ReadSource.Outcome.Refused _ -> Fate.REFUSED;
            case ReadSource.Outcome.Read(SourceFile source) -> {
                ImportLedger.Imported<C> imported = use.imports().run(TownOffice.CLERK, source, ImportAnswers.NONE, _ -> { });
                office.wiring.reports.run(source, imported.plan(), file.resolveSibling("report.xlsx"));
                listed(office);
                if (undo) {
                    assertThat(use.undo().run(TownOffice.CLERK, imported.run())).isInstanceOf(UndoImport.Outcome.Undone.class);
                }
                yield Fate.READ;
            }
        };
    }

    /** Every row is made into its record, which rejects nonsense, and written out. */
    private static void listed(TownOffice office) {
        for (LedgerUse<?, ?> use : office.wiring.ledgers()) {
            written(use);
        }
        office.wiring.store.read(tx -> office.wiring.households.rows(tx, org.townledger.people.HouseholdFilter.ALL));
    }

    private static <C> void written(LedgerUse<C, ?> use) {
        var listing = use.list().now(CaseFilter.ALL);
        Listed.write(listing.columns(), listing.rows(), ListFormat.csv);
    }

    private static Map<String, String> stored(TownOffice office) {
        return office.store.read(tx -> {
            var tables = new TreeMap<String, String>();
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                if (!GROWING.contains(table.getName())) {
                    tables.put(table.getName(), String.join("\n", tx.sql().selectFrom(table).fetch().stream().map(Object::toString).sorted().toList()));
                }
            }
            return tables;
        });
    }
}
