package org.townledger.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.JournalEntry;
import org.townledger.store.Undoing;

/** A visit written down, put right, taken out and taken back, in a real database. */
class RecordVisitTest {

    @TempDir Path folder;
    private FileTown town;
    private UUID household;

    @BeforeEach
    void openTown() {
        town = new FileTown(folder);
        household = town.lonely();
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    private Visit kept(UUID id) {
        return town.store.read(tx -> town.visits.find(tx, id)).orElseThrow();
    }

    @Test
    void comesBackAsItWasWritten() {
        Visit visit = town.visit(household, LocalDate.of(2026, 11, 20), Map.of(Matter.WATER, "水量够", Matter.OTHER, "路不好走"), "修路", "报村委会",
                LocalDate.of(2026, 12, 31));

        assertThat(kept(visit.id())).isEqualTo(visit);
    }

    @Test
    void visitsAreReadNewestFirst() {
        town.visit(household, LocalDate.of(2026, 3, 1), Map.of(Matter.OTHER, "一"), null, null, null);
        town.visit(household, LocalDate.of(2026, 9, 1), Map.of(Matter.OTHER, "二"), null, null, null);
        town.visit(household, LocalDate.of(2026, 6, 1), Map.of(Matter.OTHER, "三"), null, null, null);

        assertThat(town.read.of(household).visits()).extracting(visit -> visit.findings().get(Matter.OTHER)).containsExactly("二", "三", "一");
    }

    @Test
    void aVisitThatCannotBeTrueIsRefusedAndNotKept() {
        var visit = new Visit(household, household, FileTown.TODAY.plusDays(1), "苏日娜", null, null, Map.of(Matter.OTHER, "看了"), null, null, null, null, false);

        assertThat(town.record.run(FileTown.CLERK, visit)).isInstanceOfSatisfying(RecordVisit.Outcome.Refused.class, refused ->
                assertThat(refused.contradictions()).singleElement().extracting(one -> town.words.say(one.reason()))
                        .isEqualTo("走访日期（2026-11-24）在今天之后，请核对。"));
        assertThat(town.read.of(household).visits()).isEmpty();
    }

    @Nested
    class PutRight {

        private Visit visit;

        @BeforeEach
        void writeOneDown() {
            visit = town.visit(household, LocalDate.of(2026, 11, 20), Map.of(Matter.WATER, "水量够"), null, null, null);
        }

        private RecordVisit.Outcome.Recorded corrected() {
            return (RecordVisit.Outcome.Recorded) town.record.run("苏日娜", new Visit(visit.id(), household, visit.day(), visit.cadre(), null,
                    visit.met(), Map.of(Matter.WATER, "水量不够"), null, null, null, visit.nextDue(), true));
        }

        @Test
        void isTheSameVisitWithWhatWasFoundNow() {
            corrected();

            assertThat(town.read.of(household).visits()).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(visit.id());
                assertThat(one.findings()).containsEntry(Matter.WATER, "水量不够");
            });
        }

        @Test
        void theJournalKnowsWhoChangedWhat() {
            UUID act = corrected().act();

            List<JournalEntry> entries = town.store.read(tx -> tx.entriesOf(act));
            assertThat(entries).singleElement().satisfies((JournalEntry entry) -> {
                assertThat(entry.table()).isEqualTo("visit");
                assertThat(entry.before()).contains("水量够");
                assertThat(entry.after()).contains("水量不够");
            });
        }

        @Test
        void isTakenBackAsOne() {
            UUID act = corrected().act();

            assertThat(new UndoVisit(town.store).run(FileTown.CLERK, act)).isInstanceOf(Undoing.Undone.class);
            assertThat(kept(visit.id())).isEqualTo(visit);
        }

        @Test
        void whatWasTakenOutComesBackOnUndo() {
            UUID act = new RemoveVisit(town.store, town.visits).run(FileTown.CLERK, visit.id());
            assertThat(town.read.of(household).visits()).isEmpty();

            new UndoVisit(town.store).run(FileTown.CLERK, act);
            assertThat(kept(visit.id())).isEqualTo(visit);
        }

        @Test
        void anUndoDoesNotOverwriteWhatWasWrittenSince() {
            UUID first = corrected().act();
            town.record.run("苏日娜", new Visit(visit.id(), household, visit.day(), "郭海燕", null, "户主", Map.of(Matter.WATER, "再看"), null, null, null, null, false));

            assertThat(new UndoVisit(town.store).run(FileTown.CLERK, first)).isInstanceOf(Undoing.ChangedSince.class);
            assertThat(kept(visit.id()).findings()).containsEntry(Matter.WATER, "再看");
        }
    }
}
