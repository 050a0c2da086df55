package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.DISCLOSURE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.audit.AuditArea;
import org.townledger.audit.AuditFilter;
import org.townledger.cases.Leaving;
import org.townledger.store.PageRequest;
import org.townledger.store.schema.tables.records.DisclosureRecord;
import org.townledger.wording.Sentence;

/** Nothing leaves the program that is not written down, and what did not leave is not said to have left. */
class DisclosureTest {

    @TempDir
    Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        Entering.vault(folder.resolve("data"), Typed.CLOCK).close();
        office = new TownOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<DisclosureRecord> given() {
        return office.store.read(tx -> tx.sql().selectFrom(DISCLOSURE).orderBy(DISCLOSURE.ID).fetch());
    }

    private Leaving workbook() {
        return Leaving.of(Leaving.Kind.WORKBOOK, "housing", 200, folder.resolve("出去").resolve("住房安全台账.xlsx"));
    }

    @Test
    void isWrittenDownBeforeItGoes() {
        var whenWritten = new java.util.ArrayList<Integer>();

        Optional<Sentence> failed = office.wiring.audit.disclosures.run(TownOffice.CLERK, workbook(), () -> {
            whenWritten.add(given().size());
            return Optional.empty();
        });

        assertThat(failed).isEmpty();
        assertThat(whenWritten).containsExactly(1);
        assertThat(given()).singleElement().satisfies(row -> {
            assertThat(row.getGivenBy()).isEqualTo(TownOffice.CLERK);
            assertThat(row.getKind()).isEqualTo("WORKBOOK");
            assertThat(row.getLedger()).isEqualTo("housing");
            assertThat(row.getRowCount()).isEqualTo(200);
            assertThat(row.getFileName()).isEqualTo("住房安全台账.xlsx");
            assertThat(row.getPersonal()).isTrue();
        });
    }

    @Test
    void whatCouldNotBeWrittenIsTakenOffTheListAgainAndBothAreInTheLog() {
        Sentence full = Sentence.of("store.disk.full");

        assertThat(office.wiring.audit.disclosures.run(TownOffice.CLERK, workbook(), () -> Optional.of(full))).contains(full);

        assertThat(given()).isEmpty();
        assertThat(exports()).containsExactly("DropDisclosure", "RecordDisclosure");
    }

    @Test
    void whatCannotBeWrittenDownDoesNotGo() throws Exception {
        Path file = folder.resolve("清单.xlsx");
        office.store.read(tx -> tx.sql().execute("alter table disclosure add constraint nothing_goes check (row_count is null)"));

        org.junit.jupiter.api.Assertions.assertThrows(RuntimeException.class, () -> office.wiring.audit.disclosures.run(TownOffice.CLERK, workbook(), () -> {
            try {
                Files.writeString(file, "清单");
            } catch (java.io.IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
            return Optional.empty();
        }));

        assertThat(file).doesNotExist();
        assertThat(given()).isEmpty();
    }

    @Test
    void aCommandsWorkbookListAndSheetAreWrittenDown() throws Exception {
        office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        office.close();
        run("export", "housing", folder.resolve("台账.xlsx").toString());
        run("list", "housing");
        run("sheet", "housing", folder.resolve("公示.pdf").toString(), "--public");
        run("export", "households", folder.resolve("花名册.xlsx").toString());
        office = new TownOffice(folder.resolve("data"));

        assertThat(given()).extracting(DisclosureRecord::getKind, DisclosureRecord::getFileName, DisclosureRecord::getRowCount).containsExactly(
                org.assertj.core.groups.Tuple.tuple("WORKBOOK", "台账.xlsx", 200), org.assertj.core.groups.Tuple.tuple("LIST", "housing.csv", 200),
                org.assertj.core.groups.Tuple.tuple("PUBLIC_NOTICE", "公示.pdf", null), org.assertj.core.groups.Tuple.tuple("WORKBOOK", "花名册.xlsx", 0));
        assertThat(given()).extracting(DisclosureRecord::getGivenBy).containsOnly(TownOffice.CLERK);
    }

    private void run(String... command) {
        assertThat(Typed.in(folder.resolve("data"), command).code()).isZero();
    }

    private List<String> exports() {
        return office.wiring.audit.read.page(AuditFilter.ALL.in(AuditArea.EXPORTS), PageRequest.first("at", true, 10)).rows().stream().map(line -> line.name()).toList();
    }
}
