package org.townledger.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.people.Office.CLERK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.identity.Sex;
import org.townledger.lists.ImportTally;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;

/** How an office's roll of households and persons goes into the register. */
class ImportHouseholdsTest {

    private static final String HEADER = "户编号,嘎查村,社,户类型,联系电话,姓名,与户主关系,公民身份号码";
    private static final String WANG = SampleIdNumbers.of(LocalDate.of(1970, 5, 6), 11);
    private static final String LI = SampleIdNumbers.of(LocalDate.of(1972, 3, 1), 24);
    private static final String SON = SampleIdNumbers.of(LocalDate.of(1996, 7, 8), 33);
    private static final String ZHAO = SampleIdNumbers.of(LocalDate.of(1981, 1, 2), 45);

    @TempDir
    private Path folder;
    private Office office;
    private Rolls rolls;

    @BeforeEach
    void openOffice() {
        office = new Office(folder.resolve("office"));
        rolls = new Rolls(office, folder);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private static String row(String household, String name, String relation, String idNumber) {
        return household + "," + name + "," + relation + "," + idNumber;
    }

    private static String wangs(String name, String relation, String idNumber) {
        return row("150623100000001,大沙头村,2社,低保户,13500000001", name, relation, idNumber);
    }

    private static String same(String name, String relation, String idNumber) {
        return row(",,,,", name, relation, idNumber);
    }

    private List<List<Sentence>> reasons(ImportHouseholds.Imported imported) {
        return imported.plan().rows().stream().filter(row -> row.verdict() == RegisterImportPlan.Verdict.REFUSED)
                .map(RegisterImportPlan.Row::reasons).toList();
    }

    @Nested
    class TheSampleRoll {

        private final Path sample = Path.of("src/test/resources/samples/households.xlsx");

        @Test
        void goesInWhole() {
            assertThat(office.taken(rolls.read(sample)).plan().tally()).isEqualTo(new ImportTally(528, 528, 0, 0, 0, 0));
            List<RegisterRow> rows = office.rows();
            assertThat(rows).hasSize(528);
            assertThat(rows.stream().map(row -> row.household().number()).distinct()).hasSize(200);
            assertThat(rows).filteredOn(row -> row.person().isHead()).hasSize(200);
        }

        @Test
        void givesEveryoneTheBirthDateAndSexOfTheIdNumber() {
            office.taken(rolls.read(sample));
            assertThat(office.rows()).allSatisfy(row -> {
                IdNumber.Valid number = row.person().wholeId().orElseThrow();
                assertThat(row.person().birthDate()).contains(number.birthDate());
                assertThat(row.person().sex()).contains(number.sex());
                assertThat(row.person().ageOn(Office.TODAY)).hasValue(number.ageOn(Office.TODAY));
            });
        }

        @Test
        void carriesCellsMergedOverAHouseholdDown() {
            office.taken(rolls.read(sample));
            Family family = office.numbered("150623100000002");
            assertThat(family.members()).extracting(person -> person.name().text()).containsExactly("陈红洋", "图雅", "孟克");
            assertThat(family.household().group()).isEqualTo("1社");
            assertThat(family.household().phone()).isEqualTo("13390996030");
            assertThat(family.typeOn(Office.TODAY)).map(TypePeriod::word).contains("突发严重困难户");
        }

        @Test
        void changesNothingTheSecondTime() {
            office.taken(rolls.read(sample));
            List<RegisterRow> before = office.rows();
            assertThat(office.taken(rolls.read(sample)).plan().tally()).isEqualTo(new ImportTally(528, 0, 0, 528, 0, 0));
            assertThat(office.rows()).isEqualTo(before);
        }

        @Test
        void isUndoneAsOneAndCanThenGoInAgain() {
            var imported = office.taken(rolls.read(sample));
            assertThat(undo(imported)).isEqualTo(new UndoHouseholdImport.Outcome.Undone(528));
            assertThat(office.rows()).isEmpty();
            assertThat(undo(imported)).isEqualTo(new UndoHouseholdImport.Outcome.AlreadyUndone());
            assertThat(office.taken(rolls.read(sample)).plan().tally().imported()).isEqualTo(528);
        }
    }

    @Test
    void whatIsWrittenOutGivesAnotherOfficeTheSameRegister() throws Exception {
        office.taken(rolls.of("first.csv", HEADER + ",备注", wangs("王德胜", "户主", WANG) + ",=危房", same("李秀兰", "配偶", LI.substring(0, 15) + "???") + ",",
                row("150623100000002,三段地村,1社,一般户,", "布和·朝鲁", "户主", ZHAO) + ","));
        Path file = folder.resolve("register.xlsx");
        RegisterColumns columns = office.imports().columns();
        new WriteWorkbook(new Wording(Wording.CHINESE)).write(file, List.of(SheetPlan.of("花名册", "花名册", "", columns.on(Column.Place.EXPORT), office.rows())), Map.of());
        try (Office other = new Office(folder.resolve("other"))) {
            other.taken(new Rolls(other, folder).read(file));
            assertThat(plain(other)).isEqualTo(plain(office)).hasSize(3);
        }
    }

    private static List<String> plain(Office from) {
        List<Column<RegisterRow, ?>> columns = from.imports().columns().on(Column.Place.LIST);
        return from.rows().stream().map(row -> columns.stream().map(column -> column.plainOf(row)).collect(Collectors.joining("|"))).toList();
    }

    private UndoHouseholdImport.Outcome undo(ImportHouseholds.Imported imported) {
        return new UndoHouseholdImport(office.store, office.households, office.runs, office.cases).run(CLERK, imported.run());
    }

    @Nested
    class Layouts {

        private void assertFamilies() {
            assertThat(office.rows()).extracting(row -> row.person().name().text(), row -> row.person().relation())
                    .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("王德胜", "户主"),
                            org.assertj.core.groups.Tuple.tuple("李秀兰", "配偶"), org.assertj.core.groups.Tuple.tuple("王永平", "之子"),
                            org.assertj.core.groups.Tuple.tuple("赵永平", "户主"));
            assertThat(office.rows().stream().map(row -> row.household().id()).distinct()).hasSize(2);
        }

        @Test
        void withBlanksBelowTheHeadAreOneHousehold() {
            office.taken(rolls.of("blanks.csv", HEADER, wangs("王德胜", "户主", WANG), same("李秀兰", "妻子", LI), same("王永平", "儿子", SON),
                    row("150623100000002,三段地村,1社,一般户,", "赵永平", "户主", ZHAO)));
            assertFamilies();
        }

        @Test
        void withTheHouseholdRepeatedOnEveryRowAreOneHousehold() {
            office.taken(rolls.of("repeated.csv", HEADER, wangs("王德胜", "户主", WANG), wangs("李秀兰", "配偶", LI), wangs("王永平", "之子", SON),
                    row("150623100000002,三段地村,1社,一般户,", "赵永平", "户主", ZHAO)));
            assertFamilies();
        }

        @Test
        void withoutNumbersBeginAHouseholdWithEachHead() {
            String header = "序号,村名,姓名,关系,身份证号码";
            var imported = rolls.of("numberless.csv", header, "1,大沙头,王德胜,户主," + WANG, "2,,李秀兰,配偶," + LI,
                    "3,,王永平,之子," + SON, "4,三段地村,赵永平,户主," + ZHAO);
            office.taken(imported);
            assertFamilies();
            assertThat(office.taken(imported).plan().tally()).isEqualTo(new ImportTally(4, 0, 0, 4, 0, 0));
        }

        @Test
        void withColumnsThatNobodyKnowsKeepThemAsNotes() {
            office.taken(rolls.of("more.csv", HEADER + ",宗教信仰", wangs("王德胜", "户主", WANG) + ",无信仰"));
            assertThat(office.rows().getFirst().person().note()).isEqualTo("宗教信仰：无信仰");
        }
    }

    @Nested
    class AgainWithChanges {

        private Family wang() {
            return office.numbered("150623100000001");
        }

        @BeforeEach
        void takeFirst() {
            office.taken(rolls.of("first.csv", HEADER, wangs("王德胜", "户主", WANG), same("李秀兰", "配偶", LI)));
        }

        @Test
        void changesThePersonWithTheSameNumber() {
            var tally = office.taken(rolls.of("second.csv", HEADER, wangs("王德胜", "户主", WANG), same("李秀蘭", "配偶", LI))).plan().tally();
            assertThat(tally).isEqualTo(new ImportTally(2, 0, 1, 1, 0, 0));
            assertThat(wang().members()).extracting(person -> person.name().text()).containsExactly("王德胜", "李秀蘭");
        }

        @Test
        void addsWhoIsNewAndLeavesOutNobody() {
            office.taken(rolls.of("second.csv", HEADER, wangs("王德胜", "户主", WANG), same("王永平", "之子", SON)));
            assertThat(wang().members()).hasSize(3);
        }

        @Test
        void givesTheHouseholdANewTypeFromToday() {
            office.taken(rolls.of("second.csv", HEADER,
                    row("150623100000001,大沙头村,2社,一般户,13500000001", "王德胜", "户主", WANG)));
            assertThat(wang().types()).extracting(TypePeriod::word).containsExactly("低保户", "一般户");
            assertThat(wang().types().getLast().firstDay()).isEqualTo(Office.TODAY);
        }

        @Test
        void keepsWhatTheNewRollLeavesBlank() {
            office.taken(rolls.of("second.csv", HEADER, row("150623100000001,大沙头村,,,13600000002", "王德胜", "户主", WANG)));
            assertThat(wang().household().group()).isEqualTo("2社");
            assertThat(wang().household().phone()).isEqualTo("13600000002");
        }

        @Test
        void refusesAnotherHeadThanTheRegisters() {
            var imported = office.taken(rolls.of("second.csv", HEADER, wangs("李秀兰", "户主", LI)));
            assertThat(reasons(imported)).containsExactly(List.of(Sentence.of("people.import.otherHead", "王德胜")));
            assertThat(wang().head()).map(head -> head.name().text()).contains("王德胜");
        }

        @Test
        void isNotUndoneOnceAHouseholdHasBeenWorkedOn() {
            var second = office.taken(rolls.of("second.csv", HEADER, row("150623100000002,三段地村,1社,一般户,", "赵永平", "户主", ZHAO)));
            Family zhao = office.numbered("150623100000002");
            Office.recorded(new RecordBirth(office.recording).run(CLERK, zhao.id(),
                    Office.man("赵小宝", "之子", 2026), LocalDate.of(2026, 5, 6), null));
            assertThat(undo(second)).isInstanceOf(UndoHouseholdImport.Outcome.ChangedSince.class);
            assertThat(office.numbered("150623100000002").members()).hasSize(2);
        }

        @Test
        void isNotUndoneWhileCasesStandOnIt() {
            var second = office.taken(rolls.of("second.csv", HEADER, row("150623100000002,三段地村,1社,一般户,", "赵永平", "户主", ZHAO)));
            Family zhao = office.numbered("150623100000002");
            office.cases.open.put(zhao.id(), new CaseMention(java.util.UUID.randomUUID(), "住〔2026〕0001号"));
            assertThat(undo(second)).isInstanceOf(UndoHouseholdImport.Outcome.HasCases.class);
        }
    }

    @Nested
    class RowsThatAreNotRight {

        @Test
        void stayOutWhileTheOthersGoIn() {
            var imported = office.taken(rolls.of("wrong.csv", HEADER, wangs("王德胜", "户主", WANG),
                    same("李秀兰", "配偶", LI.substring(0, 17) + (LI.endsWith("1") ? "2" : "1")), same("王永平", "", SON)));
            assertThat(imported.plan().tally()).isEqualTo(new ImportTally(3, 1, 0, 0, 2, 0));
            assertThat(reasons(imported)).extracting(reasons -> reasons.getFirst().key())
                    .containsExactly("columns.idNumber.checkDigit", "people.import.relationMissing");
        }

        @Test
        void ofAnUnknownVillageKeepTheWholeHouseholdOut() {
            var imported = office.taken(rolls.of("village.csv", HEADER,
                    row("150623100000001,桃花源村,2社,低保户,", "王德胜", "户主", WANG), same("李秀兰", "配偶", LI)));
            assertThat(reasons(imported)).containsOnly(List.of(Sentence.of("lists.village.unknown", "桃花源村"))).hasSize(2);
            assertThat(office.rows()).isEmpty();
        }

        @Test
        void goInOnceTheClerkHasSaidWhichVillage() {
            var file = rolls.of("village.csv", HEADER, row("150623100000001,桃花源村,2社,低保户,", "王德胜", "户主", WANG));
            office.imports().run(CLERK, file, Map.of("桃花源村", Office.VILLAGE), rows -> { });
            assertThat(office.rows()).extracting(RegisterRow::villageName).containsExactly("大沙头村");
        }

        @Test
        void withADamagedNumberGoInAsDamagedAndAreAsked() {
            var imported = office.taken(rolls.of("damaged.csv", HEADER, wangs("王德胜", "户主", WANG.substring(0, 15) + "???")));
            assertThat(imported.plan().tally().questions()).isEqualTo(1);
            assertThat(office.rows().getFirst().person().idNumber()).isEqualTo(new IdNumber.Damaged(WANG.substring(0, 15)));
            assertThat(office.rows().getFirst().person().sex()).isEmpty();
        }

        @Test
        void withADamagedNumberAreCompletedByALaterRoll() {
            office.taken(rolls.of("damaged.csv", HEADER, wangs("王德胜", "户主", WANG.substring(0, 15) + "???")));
            office.taken(rolls.of("whole.csv", HEADER, wangs("王德胜", "户主", WANG)));
            assertThat(office.rows()).singleElement().satisfies(row -> assertThat(row.person().sex()).contains(Sex.MALE));
        }

        @Test
        void withANumberThatStandsInTwoHouseholdsAreAskedAbout() {
            var imported = office.taken(rolls.of("twice.csv", HEADER, wangs("王德胜", "户主", WANG),
                    row("150623100000002,三段地村,1社,一般户,", "王德胜", "户主", WANG)));
            assertThat(imported.plan().tally()).isEqualTo(new ImportTally(2, 2, 0, 0, 0, 1));
        }

        @Test
        void withASecondHeadStayOut() {
            var imported = office.taken(rolls.of("heads.csv", HEADER, wangs("王德胜", "户主", WANG), wangs("李秀兰", "户主", LI)));
            assertThat(reasons(imported)).containsExactly(List.of(Sentence.of("people.import.secondHead", "王德胜")));
        }
    }
}
