package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.RowPlan;
import org.townledger.cases.RowQuestion;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;
import org.townledger.wording.Wording;

@DisplayName("A text that is too long")
class TextTooLongTest {

    /** Kept without a limit of their own, or never kept as they are written: a number, a village's name, a whole notice. */
    private static final Set<String> WITHOUT_LIMIT = Set.of("note", "description", "body", "case_number", "village", "state", "office");

    @TempDir
    private Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void isReadFromNoCellOfAnySpreadsheet() {
        var open = new ArrayList<String>();
        for (LedgerUse<?, ?> use : office.wiring.ledgers()) {
            LedgerWords words = office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));
            use.ledger().columns(words).stream().filter(column -> column.isOn(Column.Place.IMPORT)).filter(TextTooLongTest::takesEverything)
                    .forEach(column -> open.add(use.ledger().name().key() + "." + column.field()));
            use.ledger().sideTables(words).forEach(table -> table.columns().stream().filter(TextTooLongTest::takesEverything)
                    .forEach(column -> open.add(use.ledger().name().key() + "." + table.title() + "." + column.field())));
        }
        office.wiring.importHouseholds.columns().imported().stream().filter(TextTooLongTest::takesEverything)
                .forEach(column -> open.add("households." + column.field()));

        assertThat(open).isEmpty();
    }

    private static boolean takesEverything(Column<?, ?> column) {
        return !WITHOUT_LIMIT.contains(column.field())
                && column.type().read(RawCell.text("汉".repeat(401))) instanceof Reading.Value<?>(String text) && text.length() > 400;
    }

    @Nested
    class InAnOldLedger {

        @Test
        void keepsARowOutWhereItSaysWhomTheCaseConcerns() throws IOException {
            var imported = office.take(sheet("汉".repeat(61), "敖镇鉴定所"));

            assertThat(imported.plan().rows()).singleElement().satisfies(row -> {
                assertThat(row.verdict()).isInstanceOf(RowPlan.Verdict.Refused.class);
                String said = new Wording(Wording.CHINESE).say(((RowPlan.Verdict.Refused<?>) row.verdict()).reasons().getFirst().text());
                assertThat(said).contains("太长，有 61 个字，最多 60 个字");
            });
        }

        @Test
        void becomesANoteElsewhereAndKeepsNobodyOut() throws IOException {
            var imported = office.take(sheet("王德胜", "所".repeat(121)));

            assertThat(imported.plan().rows()).singleElement().satisfies(row ->
                    assertThat(row.questions()).anyMatch(question -> question instanceof RowQuestion.KeptAsNote));
            assertThat(office.listed()).singleElement().satisfies(row -> assertThat(row.get("note")).contains("所".repeat(121)));
        }

        private Path sheet(String head, String appraiser) throws IOException {
            return Files.writeString(folder.resolve("long.csv"), "户主,嘎查村,鉴定等级,鉴定时间,鉴定单位\n" + head + ",巴郎庙村,C,2026-03-01," + appraiser + "\n");
        }
    }

    @Test
    void isRefusedOnTheCommandLineWithTheLengthThatIsAllowed() {
        office.close();

        Typed typed = Typed.in(folder.resolve("data"), "user", "add", "长".repeat(80), "--role", "clerk", "--new-password-file", Typed.passwordFile().toString());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.error()).contains("40 个字符");
        office = new TownOffice(folder.resolve("data2"));
    }
}
