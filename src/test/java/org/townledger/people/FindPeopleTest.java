package org.townledger.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.impl.CallbackExecuteListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.identity.Pinyin;

/** Finding people in the sample register as one types. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindPeopleTest {

    private Office office;
    private FindPeople people;

    @BeforeAll
    void takeTheSample(@TempDir Path folder) {
        office = new Office(folder);
        office.taken(new Rolls(office, folder).read(Path.of("src/test/resources/samples/households.xlsx")));
        Family mongolian = office.household("150623100000999", "布和·朝鲁");
        assertThat(mongolian.members()).hasSize(1);
        people = new FindPeople(office.store, new PeopleSearchRepository());
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private List<String> names(String typed) {
        return people.matching(typed).stream().map(hit -> hit.person().name().text()).toList();
    }

    @Nested
    class ByName {

        @Test
        void findsTheWholeNameFirst() {
            assertThat(names("哈斯额尔敦")).first().isEqualTo("哈斯额尔敦");
            assertThat(people.matching("哈斯额尔敦").getFirst().villageName()).isEqualTo("查干巴拉嘎苏嘎查");
        }

        @Test
        void findsAnyPart() {
            assertThat(names("额尔敦")).contains("哈斯额尔敦");
        }

        @Test
        void findsAMongolianNameHoweverItsDotIsWritten() {
            assertThat(names("布和•朝鲁")).first().isEqualTo("布和·朝鲁");
            assertThat(names("布和朝鲁")).first().isEqualTo("布和·朝鲁");
        }

        @Test
        void findsRareCharacters() {
            assertThat(names("徐㛃磊")).containsExactly("徐㛃磊");
        }
    }

    @Nested
    class ByPinyinInitials {

        @Test
        void findsThemFromTheStart() {
            assertThat(names("hseed")).first().isEqualTo("哈斯额尔敦");
            assertThat(names("HSE")).contains("哈斯额尔敦");
        }

        @Test
        void putsWhomTheyBeginBeforeWhomTheyStandWithin() {
            List<Boolean> begins = names("ed").stream().map(name -> Pinyin.initials(name).startsWith("ed")).toList();
            assertThat(begins).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Nested
    class ByDigits {

        @Test
        void findsTheTailOfTheIdNumber() {
            assertThat(names("092473")).first().isEqualTo("哈斯额尔敦");
            assertThat(names("2473")).first().isEqualTo("哈斯额尔敦");
        }

        @Test
        void findsATailThatEndsInASmallX() {
            assertThat(names("382x")).contains("图雅");
        }

        @Test
        void findsTheTailOfThePhone() {
            assertThat(names("590830")).contains("哈斯额尔敦");
        }

        @Test
        void findsTheHouseholdNumber() {
            assertThat(names("150623100000001")).containsExactly("哈斯额尔敦");
        }

        @Test
        void showsTheNumberMasked() {
            assertThat(people.matching("092473").getFirst().maskedId()).isEqualTo("150699********2473");
        }
    }

    @Nested
    class BySeveralWords {

        @Test
        void findsOnlyWhomAllFit() {
            assertThat(people.matching("巴郎庙 孟克")).isNotEmpty().allSatisfy(hit -> {
                assertThat(hit.villageName()).isEqualTo("巴郎庙村");
                assertThat(hit.person().name().text()).contains("孟克");
            });
        }
    }

    @Test
    void anySearchIsAnsweredByOneQuery() {
        var asked = new AtomicInteger();
        List<PersonHit> found = office.store.read(tx -> {
            tx.sql().configuration().set(new CallbackExecuteListener().onExecuteStart(_ -> asked.incrementAndGet()));
            return new PeopleSearchRepository().find(tx, SearchWords.of("满都拉 m"), 20);
        });
        assertThat(found).isNotEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void nothingTypedFindsNobody() {
        assertThat(people.matching("  ")).isEmpty();
        assertThat(people.matching("查无此人")).isEmpty();
    }

    @Test
    void aVillageGivesTwentyHeadsFirst() {
        assertThat(people.matching("满都拉")).hasSize(20).first().extracting(hit -> hit.person().isHead()).isEqualTo(true);
    }

    @Test
    void aPartOfANameFindsTheOnesThatItBeginsFirst() {
        List<String> found = names("孟克");
        assertThat(found).contains("孟克").first().isEqualTo("孟克");
    }
}
