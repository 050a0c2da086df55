package org.townledger.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.people.Office.CLERK;
import static org.townledger.people.Office.man;
import static org.townledger.people.Office.recorded;
import static org.townledger.people.Office.refused;
import static org.townledger.people.Office.woman;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.identity.IdNumber;
import org.townledger.store.Act;
import org.townledger.store.Undoing;
import org.townledger.wording.Sentence;

/** What happens to a household, and what it means for its members, its head and its open cases. */
class HouseholdEventsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @TempDir
    private Path folder;
    private Office office;
    private Family wang;

    @BeforeEach
    void openOffice() {
        office = new Office(folder);
        wang = office.household("150623100000001", "王德胜", "李秀兰", "王永平", "王永安");
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private UUID id(Family family, String name) {
        return family.members().stream().filter(person -> person.name().text().equals(name)).findFirst().orElseThrow().id();
    }

    private Family now() {
        return office.family(wang.id());
    }

    private String relation(Family family, String name) {
        return family.member(id(family, name)).orElseThrow().relation();
    }

    @Nested
    class Birth {

        private HouseholdOutcome born(PersonEntry child, LocalDate day) {
            return new RecordBirth(office.recording).run(CLERK, wang.id(), child, day, null);
        }

        @Test
        void addsAMemberFromTheDayOfBirth() {
            recorded(born(man("王小宝", "之孙子", 2026), LocalDate.of(2026, 5, 6)));
            assertThat(now().members()).hasSize(5).last().extracting(Person::joinedOn).isEqualTo(LocalDate.of(2026, 5, 6));
            assertThat(office.events(wang.id())).extracting(HouseholdEvent::kind).containsExactly(EventKind.BIRTH);
        }

        @Test
        void isRefusedOnAnotherDayThanTheIdNumberSays() {
            assertThat(refused(born(man("王小宝", "之孙子", 2026), LocalDate.of(2026, 5, 7))))
                    .extracting(Obstacle::field).containsExactly("day");
            assertThat(now().members()).hasSize(4);
        }

        @Test
        void isRefusedInTheFuture() {
            assertThat(refused(born(man("王小宝", "之孙子", 2026), Office.TODAY.plusDays(1))))
                    .extracting(obstacle -> obstacle.reason().key()).contains("people.day.inFuture");
        }

        @Test
        void ofAChildWithoutANumberIsTakenInAndAskedAbout() {
            var child = new PersonEntry(org.townledger.identity.PersonName.of("王小宝"), "之孙子", null,
                    LocalDate.of(2026, 11, 1), org.townledger.identity.Sex.FEMALE, null, null);
            assertThat(recorded(born(child, LocalDate.of(2026, 11, 1))).questions())
                    .containsExactly(Sentence.of("people.question.noId", "王小宝"));
            assertThat(now().members().getLast().ageOn(Office.TODAY)).hasValue(0);
        }

        @Test
        void isRefusedWithAWrongIdNumber() {
            assertThat(refused(born(Office.person("王小宝", "之孙子", "150699202605060011"), DAY)))
                    .extracting(Obstacle::field).contains("id_number");
        }
    }

    @Nested
    class Death {

        private HouseholdOutcome died(String name, UUID newHead, LocalDate day) {
            return new RecordDeath(office.recording).run(CLERK, wang.id(), id(wang, name), newHead, day, null);
        }

        @Test
        void ofAMemberLeavesTheHeadAsItIs() {
            recorded(died("李秀兰", null, DAY));
            assertThat(now().members()).extracting(person -> person.name().text()).containsExactly("王德胜", "王永平", "王永安");
            assertThat(now().formerMembers()).extracting(Person::departure)
                    .containsExactly(new Person.Departure(DAY, Person.How.DEATH));
            assertThat(office.cases.followed).isEmpty();
        }

        @Test
        void ofTheHeadNeedsANewHeadWhileOthersRemain() {
            assertThat(refused(died("王德胜", null, DAY))).containsExactly(
                    new Obstacle("newHead", Sentence.of("people.head.needed")));
            assertThat(now().head()).map(head -> head.name().text()).contains("王德胜");
        }

        @Test
        void ofTheHeadMakesAnotherTheHeadAndTellsTheOpenCases() {
            recorded(died("王德胜", id(wang, "李秀兰"), DAY));
            assertThat(now().head()).map(head -> head.name().text()).contains("李秀兰");
            assertThat(relation(now(), "王永平")).isEqualTo("之子");
            assertThat(office.cases.followed).singleElement().satisfies(followed -> {
                var change = (CaseConsequence.HeadChanged) followed;
                assertThat(change.from().name().text()).isEqualTo("王德胜");
                assertThat(change.to().name().text()).isEqualTo("李秀兰");
            });
        }

        @Test
        void ofTheLastMemberEndsTheHousehold() {
            Family alone = office.household("150623100000002", "赵永平");
            office.cases.open.put(alone.id(), new CaseMention(UUID.randomUUID(), "住〔2026〕0003号"));
            var outcome = recorded(new RecordDeath(office.recording).run(CLERK, alone.id(), id(alone, "赵永平"), null, DAY, null));
            assertThat(office.family(alone.id()).household().ending()).isEqualTo(new Household.Ending(DAY, Household.How.DIED_OUT));
            assertThat(outcome.openCases()).extracting(CaseMention::number).containsExactly("住〔2026〕0003号");
        }

        @Test
        void isRefusedBeforeTheBirth() {
            assertThat(refused(died("王永平", null, LocalDate.of(1990, 1, 1)))).extracting(obstacle -> obstacle.reason().key())
                    .containsExactly("people.day.beforeBirth");
        }

        @Test
        void isUndoneAsOne() {
            var outcome = recorded(died("王德胜", id(wang, "李秀兰"), DAY));
            assertThat(office.store.undo(new Act(CLERK, "UndoDeath"), outcome.act())).isInstanceOf(Undoing.Undone.class);
            assertThat(now()).isEqualTo(wang);
            assertThat(office.events(wang.id())).isEmpty();
        }
    }

    @Nested
    class Moving {

        @Test
        void inAddsAMemberAndAsksWhereTheNumberIsKnownElsewhere() {
            Family zhao = office.household("150623100000002", "赵永平", "陈红");
            var sameNumber = new PersonEntry(org.townledger.identity.PersonName.of("陈红"), "之儿媳",
                    zhao.members().getLast().idNumber(), null, null, null, null);
            var outcome = recorded(new MoveIn(office.recording).run(CLERK, wang.id(), sameNumber, DAY, "婚入"));
            assertThat(now().members()).hasSize(5);
            assertThat(outcome.questions()).containsExactly(Sentence.of("people.question.sameId", "陈红", "赵永平", "陈红"));
        }

        @Test
        void inOfASecondHeadIsRefused() {
            assertThat(refused(new MoveIn(office.recording).run(CLERK, wang.id(), man("孙伟", Relations.HEAD, 1980), DAY, null)))
                    .extracting(Obstacle::field).containsExactly("relation");
        }

        @Test
        void outOfSomeKeepsTheHousehold() {
            recorded(new MoveOut(office.recording).run(CLERK, wang.id(), Set.of(id(wang, "王永安")), null, DAY, "婚出"));
            assertThat(now().household().hasEnded()).isFalse();
            assertThat(now().members()).hasSize(3);
        }

        @Test
        void outOfAllEndsTheHouseholdAndShowsItsOpenCases() {
            office.cases.open.put(wang.id(), new CaseMention(UUID.randomUUID(), "住〔2026〕0012号"));
            Set<UUID> all = wang.members().stream().map(Person::id).collect(java.util.stream.Collectors.toSet());
            var outcome = recorded(new MoveOut(office.recording).run(CLERK, wang.id(), all, null, DAY, null));
            assertThat(now().household().ending()).isEqualTo(new Household.Ending(DAY, Household.How.MOVED_OUT));
            assertThat(outcome.openCases()).extracting(CaseMention::number).containsExactly("住〔2026〕0012号");
            assertThat(office.cases.followed).containsExactly(
                    new CaseConsequence.HouseholdGone(wang.id(), Household.How.MOVED_OUT));
        }

        @Test
        void ofNobodyIsRefused() {
            assertThat(refused(new MoveOut(office.recording).run(CLERK, wang.id(), Set.of(), null, DAY, null)))
                    .extracting(Obstacle::field).containsExactly("persons");
        }

        @Test
        void isRefusedOnceTheHouseholdHasEnded() {
            Family alone = office.household("150623100000002", "赵永平");
            var gone = Set.of(id(alone, "赵永平"));
            recorded(new MoveOut(office.recording).run(CLERK, alone.id(), gone, null, DAY, null));
            assertThat(refused(new MoveIn(office.recording).run(CLERK, alone.id(), man("孙伟", "之子", 1999), DAY, null)))
                    .extracting(Obstacle::field).contains("household");
        }
    }

    @Nested
    class Splitting {

        private HouseholdOutcome split(Set<UUID> going, UUID newHead, UUID headOfRest, String number) {
            return new SplitHousehold(office.recording).run(CLERK, wang.id(), going, newHead, headOfRest, number, DAY, null);
        }

        @Test
        void makesANewHouseholdOfThoseWhoGo() {
            UUID son = id(wang, "王永平");
            var outcome = recorded(split(Set.of(son), son, null, "150623100000009"));
            Family splitOff = office.family(outcome.household());
            assertThat(splitOff.household().number()).isEqualTo("150623100000009");
            assertThat(splitOff.household().startedOn()).isEqualTo(DAY);
            assertThat(splitOff.head()).map(head -> head.name().text()).contains("王永平");
            assertThat(now().members()).extracting(person -> person.name().text()).containsExactly("王德胜", "李秀兰", "王永安");
            assertThat(now().formerMembers()).extracting(Person::departure)
                    .containsExactly(new Person.Departure(DAY, Person.How.SPLIT));
        }

        @Test
        void leavesTheOpenCaseWithTheHouseAndAsks() {
            office.cases.open.put(wang.id(), new CaseMention(UUID.randomUUID(), "住〔2026〕0012号"));
            UUID son = id(wang, "王永平");
            var outcome = recorded(split(Set.of(son), son, null, null));
            assertThat(outcome.openCases()).extracting(CaseMention::number).containsExactly("住〔2026〕0012号");
            assertThat(office.cases.followed)
                    .containsExactly(new CaseConsequence.StaysAfterSplit(wang.id(), outcome.household()));
        }

        @Test
        void ofTheHeadGivesThoseWhoRemainAHead() {
            UUID father = id(wang, "王德胜");
            assertThat(refused(split(Set.of(father), father, null, null))).extracting(Obstacle::field).containsExactly("newHead");
            recorded(split(Set.of(father), father, id(wang, "李秀兰"), null));
            assertThat(now().head()).map(head -> head.name().text()).contains("李秀兰");
        }

        @Test
        void withANumberThatIsTakenIsRefused() {
            UUID son = id(wang, "王永平");
            assertThat(refused(split(Set.of(son), son, null, "150623100000001"))).extracting(Obstacle::field).containsExactly("number");
        }

        @Test
        void ofEverybodyIsRefused() {
            Set<UUID> all = wang.members().stream().map(Person::id).collect(java.util.stream.Collectors.toSet());
            assertThat(refused(split(all, id(wang, "王永平"), null, null))).extracting(obstacle -> obstacle.reason().key())
                    .contains("people.split.everybody");
        }
    }

    @Nested
    class Joining {

        private Family zhao;

        @BeforeEach
        void registerAnother() {
            zhao = office.household("150623100000002", "赵永平", "陈红");
        }

        private HouseholdOutcome join(Map<UUID, String> relations) {
            return new JoinHouseholds(office.recording).run(CLERK, zhao.id(), wang.id(), relations, DAY, null);
        }

        @Test
        void movesAllMembersAndEndsTheOne() {
            recorded(join(Map.of(id(zhao, "赵永平"), "之女婿", id(zhao, "陈红"), "之女")));
            assertThat(now().members()).hasSize(6);
            assertThat(relation(now(), "赵永平")).isEqualTo("之女婿");
            assertThat(office.family(zhao.id()).household().ending()).isEqualTo(new Household.Ending(DAY, Household.How.JOINED));
            assertThat(office.family(zhao.id()).members()).isEmpty();
        }

        @Test
        void letsTheOpenCasesGoAlong() {
            recorded(join(Map.of()));
            assertThat(office.cases.followed).containsExactly(new CaseConsequence.GoesAlong(zhao.id(), wang.id()));
        }

        @Test
        void ofTwoHeadsIsRefused() {
            assertThat(refused(join(Map.of(id(zhao, "赵永平"), Relations.HEAD)))).extracting(Obstacle::field).containsExactly("relations");
        }

        @Test
        void toItselfIsRefused() {
            assertThat(refused(new JoinHouseholds(office.recording).run(CLERK, wang.id(), wang.id(), Map.of(), DAY, null)))
                    .extracting(Obstacle::field).contains("into");
        }
    }

    @Nested
    class ChangeOfHead {

        @Test
        void derivesTheOthersRelations() {
            recorded(new ChangeHead(office.recording).run(CLERK, wang.id(), id(wang, "王永平"), DAY, null));
            assertThat(relation(now(), "王永平")).isEqualTo(Relations.HEAD);
            assertThat(relation(now(), "王德胜")).isEqualTo("之父");
            assertThat(relation(now(), "李秀兰")).isEqualTo("之母");
            assertThat(relation(now(), "王永安")).isEqualTo("其他");
        }

        @Test
        void leavesOneHead() {
            recorded(new ChangeHead(office.recording).run(CLERK, wang.id(), id(wang, "李秀兰"), DAY, null));
            assertThat(now().members()).filteredOn(Person::isHead).hasSize(1);
            assertThat(refused(new ChangeHead(office.recording).run(CLERK, wang.id(), id(wang, "李秀兰"), DAY, null)))
                    .extracting(Obstacle::field).containsExactly("newHead");
        }

        @Test
        void isNoMatterOfEditingTheRelation() {
            assertThat(refused(new SavePerson(office.recording).run(CLERK, wang.id(), id(wang, "李秀兰"),
                    woman("李秀兰", Relations.HEAD, 1972)))).extracting(Obstacle::field).containsExactly("relation");
        }
    }

    @Nested
    class ChangeOfType {

        private HouseholdOutcome change(String word, LocalDate day) {
            return new ChangeHouseholdType(office.recording, office.lists).run(CLERK, wang.id(), word, day);
        }

        @Test
        void endsTheTypeBeforeOnTheDayBefore() {
            recorded(change("低保户", DAY));
            assertThat(now().types()).extracting(TypePeriod::word, TypePeriod::lastDay).containsExactly(
                    org.assertj.core.groups.Tuple.tuple("一般户", DAY.minusDays(1)), org.assertj.core.groups.Tuple.tuple("低保户", null));
            assertThat(now().typeOn(DAY.minusDays(1))).map(TypePeriod::word).contains("一般户");
            assertThat(now().typeOn(DAY)).map(TypePeriod::word).contains("低保户");
        }

        @Test
        void toTheSameOrAnUnknownTypeIsRefused() {
            assertThat(refused(change("一般户", DAY))).extracting(Obstacle::field).containsExactly("type");
            assertThat(refused(change("富裕户", DAY))).extracting(Obstacle::field).containsExactly("type");
        }

        @Test
        void beforeTheLastChangeIsRefused() {
            recorded(change("低保户", DAY));
            assertThat(refused(change("脱贫不稳定户", DAY.minusDays(3)))).extracting(Obstacle::field).contains("day");
        }
    }

    @Nested
    class APersonsFacts {

        @Test
        void followFromTheIdNumber() {
            Person head = wang.head().orElseThrow();
            assertThat(head.birthDate()).contains(LocalDate.of(1970, 5, 6));
            assertThat(head.sex()).contains(org.townledger.identity.Sex.MALE);
            assertThat(head.ageOn(Office.TODAY)).hasValue(56);
        }

        @Test
        void followFromWhatIsLeftOfADamagedNumberAsFarAsItGoes() {
            var outcome = recorded(new MoveIn(office.recording).run(CLERK, wang.id(),
                    Office.person("孙伟", "之女婿", "150699199302114???"), DAY, null));
            assertThat(outcome.questions()).containsExactly(Sentence.of("people.question.damagedId", "孙伟", 3));
            Person came = now().member(id(now(), "孙伟")).orElseThrow();
            assertThat(came.birthDate()).contains(LocalDate.of(1993, 2, 11));
            assertThat(came.sex()).isEmpty();
        }

        @Test
        void ofADamagedNumberMatchNobody() {
            var register = new Register(office.households);
            Person head = wang.head().orElseThrow();
            String digits = head.wholeId().orElseThrow().digits();
            assertThat(office.store.<java.util.Optional<PersonInHousehold>>read(tx ->
                    register.matching(tx, new IdNumber.Damaged(digits.substring(0, 15))))).isEmpty();
            assertThat(office.store.<java.util.Optional<PersonInHousehold>>read(tx ->
                    register.matching(tx, IdNumber.of(digits)))).hasValueSatisfying(found -> {
                        assertThat(found.person()).isEqualTo(head);
                        assertThat(found.headName()).isEqualTo("王德胜");
                        assertThat(found.householdType()).isEqualTo("一般户");
                        assertThat(found.familySize()).isEqualTo(4);
                    });
        }
    }
}
