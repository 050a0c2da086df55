package org.townledger.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.lists.OfficeLists.CLERK;
import static org.townledger.lists.OfficeLists.DASHATOU;
import static org.townledger.lists.OfficeLists.TOWN;
import static org.townledger.lists.OfficeLists.kept;
import static org.townledger.lists.OfficeLists.said;
import static org.townledger.lists.OfficeLists.village;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

    @TempDir
    Path folder;

    private OfficeLists office;

    @BeforeEach
    void open() {
        office = new OfficeLists(folder.resolve("data"), Map.of(DASHATOU, new DivisionUse.Living(12, 3)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Nested
    class ANewVillage {

        @Test
        void isFoundByItsNameAtOnce() {
            kept(office.divisionActs.save().run(CLERK, village("150623100212", "新村")));

            assertThat(office.divisions().find("敖镇新村")).isEqualTo(new VillageFound.Found(office.division("150623100212")));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1506231002     | 新村     | code 代码应为 12 位数字，现在是 10 位。
                15062310O212   | 新村     | code 代码应为 12 位数字，现在是 12 位。
                150623100204   | 新村     | code 这个代码已是大沙头村的，请核对。
                150623101212   | 新村     | code 敖勒召其镇下的代码以 150623100 开头，请核对代码或上级。
                150623100212   | 大沙头村 | name 同一上级下已有大沙头村（150623100204），请核对。
                               | 新村     | code 请填 12 位代码。
                150623100212   |          | name 请填名称。
                """)
        void isRefusedBesideTheFieldThatIsWrong(String code, String name, String sentence) {
            assertThat(said(office.divisionActs.save().run(CLERK, village(code, name)))).containsExactly(sentence);
        }

        @Test
        void doesNotBelongToABanner() {
            var draft = new DivisionDraft("150623200001", "新村", Division.Level.VILLAGE, "150623000000", null);

            assertThat(said(office.divisionActs.save().run(CLERK, draft)))
                    .containsExactly("level 这个级别不能直接属于鄂托克前旗，请核对级别或上级。");
        }

        @Test
        void aTownsCodeEndsInZeros() {
            var draft = new DivisionDraft("150623104001", "新镇", Division.Level.TOWN, "150623000000", null);

            assertThat(said(office.divisionActs.save().run(CLERK, draft))).containsExactly("code 这个级别的代码后 3 位应为 0。");
        }
    }

    @Nested
    class ARenamedVillage {

        private final LocalDate from = LocalDate.of(2026, 3, 1);

        @Test
        void keepsItsOldNameUntilTheDayBefore() {
            kept(office.divisionActs.rename().run(CLERK, DASHATOU, "沙头新村", from));

            assertThat(office.division(DASHATOU).name()).isEqualTo("沙头新村");
            assertThat(office.divisions().formerNames(DASHATOU)).singleElement().satisfies(before -> {
                assertThat(before.name()).isEqualTo("大沙头村");
                assertThat(before.lastDay()).isEqualTo("2026-02-28");
            });
        }

        @Test
        void isStillFoundInOldSpreadsheets() {
            kept(office.divisionActs.rename().run(CLERK, DASHATOU, "沙头新村", from));

            assertThat(office.divisions().find("敖勒召其镇大沙头村")).isEqualTo(new VillageFound.Found(office.division(DASHATOU)));
            assertThat(office.divisions().find("沙头新村")).isEqualTo(new VillageFound.Found(office.division(DASHATOU)));
        }

        @Test
        void cannotBeRenamedAgainBeforeThat() {
            kept(office.divisionActs.rename().run(CLERK, DASHATOU, "沙头新村", from));

            assertThat(said(office.divisionActs.rename().run(CLERK, DASHATOU, "沙头村", from)))
                    .containsExactly("from 改名日期（2026-03-01）应晚于“沙头新村”开始使用的日期（2026-03-01）。");
        }

        @Test
        void needsAnotherNameAndADayThatHasCome() {
            assertThat(said(office.divisionActs.rename().run(CLERK, DASHATOU, "大沙头村", LocalDate.of(2026, 11, 24))))
                    .containsExactly("newName 新名称与现在的“大沙头村”相同。", "from 改名日期 2026-11-24 还没有到，到了那天再改。");
        }
    }

    @Nested
    class AnEndedVillage {

        @Test
        void staysWithItsHouseholdsAndCasesWhichAreTold() {
            var end = kept(office.divisionActs.end().run(CLERK, DASHATOU, LocalDate.of(2026, 6, 30)));

            assertThat(end.living()).isEqualTo(new DivisionUse.Living(12, 3));
            assertThat(office.division(DASHATOU).standsOn(LocalDate.of(2026, 6, 30))).isTrue();
            assertThat(office.division(DASHATOU).standsOn(LocalDate.of(2026, 7, 1))).isFalse();
        }

        @Test
        void neverIsTheOfficeItself() {
            assertThat(said(office.divisionActs.end().run(CLERK, TOWN, LocalDate.of(2026, 6, 30))))
                    .containsExactly("lastDay 敖勒召其镇是本单位，不能停用。");
        }

        @Test
        void neverIsATownWithVillagesThatStand() {
            assertThat(said(office.divisionActs.end().run(CLERK, "150623101000", LocalDate.of(2026, 6, 30))))
                    .singleElement().asString().startsWith("lastDay 上海庙镇下面还有");
        }
    }

    @Nested
    class AFileOfDivisions {

        @Test
        void addsWhatIsNewAndRenamesWhatIsCalledOtherwise() throws IOException {
            Path file = csv(java.nio.charset.StandardCharsets.UTF_8, """
                    code,name,level,parent_code
                    150623100204,沙头新村,village,150623100000
                    150623100205,三道泉子村,village,150623100000
                    150623100212,新村,village,150623100000
                    """);

            assertThat(office.divisionActs.imports().run(CLERK, file))
                    .isEqualTo(new ImportDivisions.Outcome.Taken(1, 1, 1, java.util.List.of()));
            assertThat(office.divisions().formerNames(DASHATOU)).extracting(FormerName::name).containsExactly("大沙头村");
        }

        @Test
        void mayBeInGb18030AndLeaveLevelAndParentToTheCode() throws IOException {
            Path file = csv(Charset.forName("GB18030"), """
                    统计用区划代码,名称
                    150623105001,沙日社区
                    150623105000,沙日镇
                    """);

            assertThat(office.divisionActs.imports().run(CLERK, file))
                    .isEqualTo(new ImportDivisions.Outcome.Taken(2, 0, 0, java.util.List.of()));
            assertThat(office.division("150623105001")).isEqualTo(
                    new Division("150623105001", "沙日社区", Division.Level.COMMUNITY, "150623105000", null, null));
        }

        @Test
        void leavesOutTheWrongRowsAndTakesTheOthers() throws IOException {
            Path file = csv(java.nio.charset.StandardCharsets.UTF_8, """
                    code,name
                    1506231002,短村
                    150623100212,新村
                    150699999001,远村
                    """);

            var taken = (ImportDivisions.Outcome.Taken) office.divisionActs.imports().run(CLERK, file);

            assertThat(taken.added()).isEqualTo(1);
            assertThat(taken.complaints()).extracting(ImportDivisions.RowComplaint::row).containsExactly(2, 4);
        }

        @Test
        void withoutCodeAndNameChangesNothing() throws IOException {
            Path file = csv(java.nio.charset.StandardCharsets.UTF_8, "户主,嘎查村\n王德胜,大沙头村\n");

            assertThat(office.divisionActs.imports().run(CLERK, file)).isInstanceOfSatisfying(ImportDivisions.Outcome.Refused.class,
                    refused -> assertThat(OfficeLists.WORDS.say(refused.reason())).contains("没有找到“代码”和“名称”两列"));
        }

        private Path csv(Charset charset, String text) throws IOException {
            return Files.writeString(folder.resolve("区划.csv"), text, charset);
        }
    }
}
