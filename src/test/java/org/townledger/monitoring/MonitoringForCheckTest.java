package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.monitoring.MonitoringTown.CLERK;
import static org.townledger.monitoring.MonitoringTown.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.HouseholdFacts.MemberFacts;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MonitoringFacts;
import org.townledger.people.Person;
import org.townledger.store.Act;

/** 敖党发〔2024〕20号 第三章一(一)1: what the rules of the check are told of a monitored household. */
@DisplayName("The monitored households for the check before reporting")
class MonitoringForCheckTest {

    @TempDir
    Path folder;
    private MonitoringTown town;
    private MonitoringForCheck record;
    private UUID household;

    @BeforeEach
    void open() {
        town = new MonitoringTown(folder);
        record = new MonitoringForCheck(town.monitored, town.evidence);
        household = town.household("150623100000017", "马存福", "边缘易致贫户", 1970);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Map<UUID, MonitoringFacts> monitored() {
        return town.store.read(tx -> record.monitored(tx, LedgerWords.of(tx, town.lists, town.words)));
    }

    private MonitoringFacts facts() {
        return monitored().get(household);
    }

    private void remove(Monitoring monitoring, Removal removal) {
        town.store.write(new Act(CLERK, "Sample"), tx -> town.monitored.save(tx, town.stored(monitoring.id()).with(removal)));
    }

    @Test
    void nameTheRisksThatNoMeasureAnswers() {
        Monitoring monitoring = town.monitored(household, "边缘易致贫户", Situations.identified(), "因病", "住房");
        town.measure(monitoring, "健康帮扶", "签约协议");

        assertThat(facts().risks()).containsExactly("因病", "住房");
        assertThat(facts().unmet()).containsExactly("住房");
        assertThat(facts().measures()).singleElement().satisfies(measure -> assertThat(measure.begun()).isTrue());
        assertThat(facts().isUnderWay()).isTrue();
        assertThat(facts().identified().on()).isEqualTo(Situations.identified().identifiedOn().orElseThrow());
    }

    @Test
    void countTheMonthsOfIncomeUpToTheRemoval() {
        Monitoring monitoring = town.ready(household);
        var all = new Removal(RemovalWay.SUPPORTED, Noted.of(LocalDate.of(2026, 8, 1), "郭海燕"), Noted.of(LocalDate.of(2026, 8, 2), "苏日娜"),
                Noted.NONE, new Notice(LocalDate.of(2026, 8, 3), 5), Noted.NONE, Noted.of(LocalDate.of(2026, 8, 20), "鄂前防返贫〔2026〕7号"), LocalDate.of(2026, 8, 31));
        remove(monitoring, all);

        assertThat(facts().removal()).hasValueSatisfying(removed -> {
            assertThat(removed.natural()).isFalse();
            assertThat(removed.stableMonths()).as("April to August").isEqualTo(5);
            assertThat(removed.notice().days()).isEqualTo(5);
            assertThat(removed.stepsMissing()).extracting(town.words::say).containsExactly("村评议公示", "镇审核");
        });
    }

    @Test
    void leaveOutAClueThatWasNotFollowedUp() {
        Monitoring monitoring = town.monitored(household, "边缘易致贫户", Identification.clue("联户干部排查", TODAY.minusDays(9)), "因病");
        assertThat(monitored()).containsOnlyKeys(household);

        town.store.write(new Act(CLERK, "Sample"), tx -> town.monitored.save(tx, monitoring.dropped(TODAY, "不符合条件")));

        assertThat(monitored()).isEmpty();
    }

    @Test
    void knowThatAChildCannotWorkAndAskNobodyWhoHasNotBeenAsked() {
        town.member(household, "马小军", "之子", 2015);
        var members = town.store.read(tx -> town.households.family(tx, household)).orElseThrow().members();

        Map<UUID, MemberFacts> facts = town.store.read(tx -> record.members(tx, members, TODAY));

        assertThat(members).extracting(Person::relation).containsExactly("户主", "之子");
        assertThat(members.stream().map(person -> facts.get(person.id()).canWork())).containsExactly(null, false);
    }

    @Test
    void keepAMonthsKindsApart() {
        town.ready(household);

        var income = town.store.read(record::income).get(household);

        assertThat(income).hasSize(7);
        assertThat(income.get(YearMonth.of(2026, 10))).satisfies(month -> {
            assertThat(month.wages()).isEqualByComparingTo("10000");
            assertThat(month.transfers()).isNull();
            assertThat(month.net()).isEqualByComparingTo("10000");
        });
    }
}
