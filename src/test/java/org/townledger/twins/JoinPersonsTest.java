package org.townledger.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.twins.TwinTown.CLERK;
import static org.townledger.twins.TwinTown.OTHER_VILLAGE;
import static org.townledger.twins.TwinTown.TODAY;
import static org.townledger.twins.TwinTown.VILLAGE;
import static org.townledger.twins.TwinTown.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.housing.HousingCase;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.people.EventKind;
import org.townledger.people.Household;
import org.townledger.people.HouseholdEvent;
import org.townledger.people.Parting;
import org.townledger.people.Person;

/** Two entries of the register that are one person. */
class JoinPersonsTest {

    private static final String HEAD_ID = SampleIdNumbers.of(LocalDate.of(1950, 1, 2), 11);
    private static final String GROOM_ID = SampleIdNumbers.of(LocalDate.of(1978, 3, 4), 13);
    private static final String ID = SampleIdNumbers.of(LocalDate.of(1980, 5, 6), 12);

    @TempDir
    private Path folder;
    private TwinTown town;
    private UUID parents;

    @BeforeEach
    void openTown() {
        town = new TwinTown(folder);
        parents = town.household("150623100000001", VILLAGE, "王德胜", HEAD_ID);
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    private TwinJoin joined(JoinOutcome outcome) {
        return ((JoinOutcome.Joined) outcome).join();
    }

    private String refused(JoinOutcome outcome) {
        return ((JoinOutcome.Refused) outcome).reason().key();
    }

    @Nested
    class InOneHousehold {

        @BeforeEach
        void enterTheDaughterTwice() {
            town.member(parents, person("王　玲", "之女", ID.substring(0, 15), "13500000001"));
            town.member(parents, person("王玲", "之女", ID, null));
        }

        @Test
        void areFoundByTheBirthDateInTheDamagedNumber() {
            assertThat(town.pair().certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(town.pair().likenesses()).contains(Likeness.SAME_BIRTH_DATE);
        }

        @Test
        void becomeOneRowWithTheWholeNumberAndTheOnlyPhone() {
            joined(town.join(town.pair()));

            assertThat(town.family(parents).persons()).hasSize(2);
            Person daughter = town.person(parents, "王玲");
            assertThat(daughter.idNumber()).isEqualTo(IdNumber.of(ID));
            assertThat(daughter.phone()).isEqualTo("13500000001");
            assertThat(town.find.run()).isEmpty();
        }

        @Test
        void areTwoAgainWhenItWasWrong() {
            var before = town.family(parents);
            TwinJoin join = joined(town.join(town.pair()));

            assertThat(town.undo.run(CLERK, join.id())).isInstanceOf(UndoJoin.Outcome.Undone.class);

            assertThat(town.family(parents)).isEqualTo(before);
            assertThat(town.find.run()).hasSize(1);
            assertThat(town.undo.all()).singleElement().satisfies(past -> assertThat(past.isUndone()).isTrue());
            assertThat(town.undo.run(CLERK, join.id())).isInstanceOf(UndoJoin.Outcome.Refused.class);
        }

        @Test
        void stayOneWhereThePersonWasChangedSince() {
            TwinJoin join = joined(town.join(town.pair()));
            town.acts.savePerson().run(CLERK, parents, town.person(parents, "王玲").id(), person("王玲", "之女", ID, "13500000009"));

            var refused = (UndoJoin.Outcome.Refused) town.undo.run(CLERK, join.id());

            assertThat(town.words.say(refused.reason())).isEqualTo("合并以后又改过人员信息，不能整个撤销。台账没有任何变动。");
            assertThat(town.family(parents).persons()).hasSize(2);
        }

        @Test
        void leaveTheHouseholdItsHeadWhoeverIsKept() {
            town.member(parents, person("王德胜", "之父", HEAD_ID, null));
            TwinPair pair = town.pair();
            Person first = town.find.entry(pair.first()).orElseThrow().person();
            Person second = town.find.entry(pair.second()).orElseThrow().person();

            joined(town.joinPersons.run(CLERK, pair, Side.SECOND, MergeRules.entry(first, second, MergeRules.proposed(first, second)), new Parting.NeverThere()));

            assertThat(town.family(parents).head()).map(Person::id).contains(pair.second().id());
        }
    }

    @Nested
    class InTwoHouseholds {

        private UUID husband;

        @BeforeEach
        void marry() {
            town.member(parents, person("王玲", "之女", ID, null));
            husband = town.household("150623100000002", OTHER_VILLAGE, "赵永平", GROOM_ID);
            TwinTown.recorded(town.acts.moveIn().run(CLERK, husband, person("王玲", "配偶", ID, "13500000001"), LocalDate.of(2020, 6, 1), "婚入"));
        }

        @Test
        void areCertainByTheNumber() {
            assertThat(town.pair().certainty()).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void thePersonStaysWhereSheCameLaterAndIsAFormerMemberOfTheOther() {
            joined(town.join(town.pair()));

            assertThat(town.person(husband, "王玲").isMember()).isTrue();
            assertThat(town.person(parents, "王玲").departure()).isEqualTo(new Person.Departure(LocalDate.of(2020, 6, 1), Person.How.MOVED_OUT));
            assertThat(town.events(parents)).extracting(HouseholdEvent::kind).contains(EventKind.MOVED_OUT);
            assertThat(town.find.run()).as("a former member is no twin").isEmpty();
        }

        @Test
        void anEntryThatWasNeverTrueGoes() {
            TwinPair pair = town.pair();
            Person kept = town.person(husband, "王玲");
            joined(town.joinPersons.run(CLERK, pair, Side.SECOND, MergeRules.entry(town.person(parents, "王玲"), kept,
                    MergeRules.proposed(town.person(parents, "王玲"), kept)), new Parting.NeverThere()));

            assertThat(town.family(parents).persons()).extracting(person -> person.name().text()).containsExactly("王德胜");
        }

        @Test
        void anEntryWithAPastIsNotStruckOut() {
            TwinPair pair = town.pair();
            Person first = town.person(parents, "王玲");
            Person second = town.person(husband, "王玲");

            assertThat(refused(town.joinPersons.run(CLERK, pair, Side.FIRST, MergeRules.entry(first, second,
                    MergeRules.proposed(first, second)), new Parting.NeverThere()))).isEqualTo("people.unite.hasPast");
        }

        @Test
        void herCaseFollowsAndHerFathersStays() {
            HousingCase hers = town.house(parents, "王玲", ID, "入户查看");
            HousingCase his = town.house(parents, "王德胜", HEAD_ID, "入户查看");

            TwinJoin join = joined(town.join(town.pair()));

            assertThat(household(hers)).isEqualTo(husband);
            assertThat(household(his)).isEqualTo(parents);
            assertThat(town.steps(hers.file().id()).getLast().note()).contains("查重合并");

            town.undo.run(CLERK, join.id());
            assertThat(household(hers)).isEqualTo(parents);
            assertThat(town.steps(hers.file().id())).hasSize(2);
        }

        private UUID household(HousingCase house) {
            return town.house(house.file().id()).orElseThrow().file().concerned().household();
        }

        @Test
        void theDayOfLeavingMustNotLieInTheFuture() {
            TwinPair pair = town.pair();
            Person first = town.person(parents, "王玲");
            Person second = town.person(husband, "王玲");

            assertThat(refused(town.joinPersons.run(CLERK, pair, Side.SECOND, MergeRules.entry(first, second,
                    MergeRules.proposed(first, second)), new Parting.MovedOut(TODAY.plusDays(1))))).isEqualTo("people.day.inFuture");
        }
    }

    @Nested
    class AHouseholdEnteredTwice {

        private UUID again;

        @BeforeEach
        void enterTheHeadAgain() {
            again = town.household("150623100000007", VILLAGE, "王德胜", HEAD_ID);
        }

        @Test
        void endsWithItsLastMemberAndItsOpenCasesGoAlong() {
            HousingCase house = town.house(parents, "王德胜", HEAD_ID, "入户查看");

            joined(town.join(town.pair()));

            assertThat(town.family(parents).household().ending()).isEqualTo(new Household.Ending(TODAY, Household.How.JOINED));
            assertThat(town.houses()).singleElement().extracting(found -> found.file().concerned().household()).isEqualTo(again);
            assertThat(house.file().concerned().household()).isEqualTo(parents);
        }

        @Test
        void isNotLeftByItsHeadWhileOthersAreInIt() {
            town.member(parents, person("王玲", "之女", ID, null));

            assertThat(refused(town.join(town.pair()))).isEqualTo("people.unite.headOfOthers");
            assertThat(town.family(parents).members()).hasSize(2);
        }
    }

    @Nested
    class ToldApart {

        @Test
        void areNotShownAgainUntilThatIsTakenBack() {
            town.household("150623100000007", VILLAGE, "王德胜", HEAD_ID);
            var told = town.tellApart.run(CLERK, town.pair());

            assertThat(town.find.run()).isEmpty();
            assertThat(town.tellApart.all()).extracting(org.townledger.twins.ToldApart::firstSays).allMatch(says -> says.startsWith("王德胜（"));

            town.tellApart.takeBack(CLERK, told);
            assertThat(town.find.run()).hasSize(1);
            assertThat(town.store.firstBrokenLink()).isZero();
        }
    }
}
