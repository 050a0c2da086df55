package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.DatedValueDraft;
import org.townledger.lists.ListItem;
import org.townledger.lists.ListItemDraft;
import org.townledger.lists.SaveDatedValue;
import org.townledger.lists.SaveListItem;

@DisplayName("Ending a word or a figure never changes the past")
class EndedWordTest {

    private static final String WORD = "低保户";
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    private HousingTown town;

    @BeforeEach
    void open(@TempDir Path folder) {
        town = new HousingTown(folder).withHouses();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void end() {
        ListItem item = town.store.read(tx -> town.lists.allItems(tx)).stream()
                .filter(one -> one.list().equals("household_type") && one.word().equals(WORD)).findFirst().orElseThrow();
        new SaveListItem(town.store, town.lists).run(HousingTown.CLERK,
                new ListItemDraft(item.id(), "household_type", WORD, item.otherWords(), item.firstDay(), LAST, item.source(), false));
    }

    private List<HousingCase> all() {
        return town.store.read(tx -> town.ledger.all(tx, CaseFilter.ALL));
    }

    private List<String> words(LocalDate day) {
        return town.store.read(tx -> LedgerWords.on(day, tx, town.lists, town.words)).list("household_type").stream().map(ListItem::word).toList();
    }

    @Test
    void aWordThatEndedIsOfferedNoMoreAndStaysWhereItStands() {
        List<HousingCase> before = all();
        var column = new HousingColumns(town.ledgerWords()).shared.householdType;

        end();

        assertThat(words(HousingTown.TODAY)).doesNotContain(WORD);
        assertThat(words(LAST)).contains(WORD);
        assertThat(all()).isEqualTo(before);
        assertThat(all().stream().map(column::textOf)).contains(WORD);
        assertThat(all()).allSatisfy(house -> assertThat(town.ledger.contradictions(house, town.ledgerWords())).isEqualTo(town.rules.contradictions(house)));
    }

    @Test
    void aFigureOfTodayLeavesTheDaysBeforeToTheOldOne() {
        new SaveDatedValue(town.store, town.lists).run(HousingTown.CLERK, new DatedValueDraft(null, "housing.acceptance_days", new BigDecimal(5),
                HousingTown.TODAY, null, "镇政府会议纪要", true));

        assertThat(HousingWork.of(town.rules, town.store.read(tx -> LedgerWords.on(LAST, tx, town.lists, town.words))).acceptanceDays()).isEqualTo(15);
        assertThat(HousingWork.of(town.rules, town.ledgerWords()).acceptanceDays()).isEqualTo(5);
    }
}
