package org.townledger.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.people.HouseholdFilter;
import org.townledger.sheets.SheetOutcome;

/** A household's file and the form for a visit, read back from the PDF. */
class PrintHouseholdFileTest {

    private static final String INTERNAL = "内部资料，含个人信息，不得张贴公示";

    @TempDir Path folder;
    private FileTown town;

    @BeforeEach
    void openTown() {
        town = new FileTown(folder.resolve("data"));
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    private List<String> file(UUID household, String name) throws IOException {
        return pages(town.print.file(household, folder.resolve(name)));
    }

    private List<String> forms(List<UUID> households, String name) throws IOException {
        return pages(town.print.visitForms(households, folder.resolve(name)));
    }

    private static List<String> pages(SheetOutcome outcome) throws IOException {
        var written = (SheetOutcome.Written) outcome;
        assertThat(written.missing()).as("characters that no font has").isEmpty();
        Path kept = Path.of("target", "pictures", written.file().getFileName().toString());
        Files.createDirectories(kept.getParent());
        Files.copy(written.file(), kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var document = Loader.loadPDF(written.file().toFile())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    @Nested
    class TheFileOfAFullHousehold {

        @Test
        void holdsMembersCasesCoursesVisitsAndPictures() throws IOException {
            List<String> pages = file(town.full(), "household-full.pdf");

            String all = String.join("\n", pages).replace('　', ' ');
            assertThat(all).contains("一户一档", "敖勒召其镇人民政府", "150623100000007", "布和·朝鲁", "𠮷日嘎拉", "韩㛃", "苏日娜 13500000099",
                    "住〔2026〕0001号", "住〔2026〕0009号", "修缮加固", "鉴定报告已收", "走访 2026-09-08", "想给羊圈接电", "（2026-10-31 前完成）", "改造前");
            assertThat(all).doesNotContain("150699196805060").contains("150699********");
        }

        @Test
        void saysOnEveryPageThatItIsInternalAndWhichPageItIs() throws IOException {
            List<String> pages = file(town.full(), "household-full.pdf");

            assertThat(pages).hasSizeGreaterThan(3);
            for (int page = 0; page < pages.size(); page++) {
                assertThat(pages.get(page)).contains(INTERNAL, "第 %d 页".formatted(page + 1));
            }
        }

        @Test
        void leavesNoHeadingAtTheFootOfAPage() throws IOException {
            for (String page : file(town.full(), "household-full.pdf")) {
                List<String> lines = page.strip().lines().map(String::strip).toList();
                String last = lines.get(lines.size() - 2);
                assertThat(last).doesNotStartWith("住房").doesNotStartWith("办理经过").doesNotStartWith("家庭成员").doesNotStartWith("走访 ");
            }
        }
    }

    @Test
    void theFileOfAnEmptyHouseholdIsOnePageThatSaysSo() throws IOException {
        List<String> pages = file(town.lonely(), "household-empty.pdf");

        assertThat(pages).singleElement().asString().contains("高䶮", "各台账里都没有这一户的件", "还没有走访记录", INTERNAL);
    }

    @Nested
    class TheFormForAVisit {

        @Test
        void isFilledInWithWhatIsKnownAndLeavesRoomForWhatIsFound() throws IOException {
            List<String> pages = forms(List.of(town.full()), "visit-full.pdf");

            assertThat(String.join("\n", pages)).contains("走访记录表", "150623100000007", "布和·朝鲁", "包联干部", "家庭成员", "未销号的件",
                    "住〔2026〕0001号", "上次走访", "2026-09-08", "帮助联系供电所，入冬前接上（2026-10-31 前完成）", "住房", "饮水", "上学", "看病",
                    "收入与就业", "诉求", "商定事项", "完成时限", "本户签字：", "走访干部签字：");
            assertThat(pages).hasSize(2);
        }

        @Test
        void ofASmallHouseholdFitsOnOnePage() throws IOException {
            assertThat(forms(List.of(town.lonely()), "visit-empty.pdf")).singleElement().asString()
                    .contains("高䶮", "没有未销号的件", "本户签字：").doesNotContain("上次走访");
        }

        @Test
        void isPrintedForAllHouseholdsOfACadreEachFromANewPage() throws IOException {
            town.lonely();
            town.full();
            List<UUID> hers = town.read.matching(HouseholdFilter.ALL.inVillage(FileTown.VILLAGE), "苏日娜");
            List<UUID> all = town.read.matching(HouseholdFilter.ALL.inVillage(FileTown.VILLAGE), null);

            assertThat(hers).hasSize(1);
            assertThat(forms(all, "visit-village.pdf")).hasSize(3).filteredOn(page -> page.contains("走访记录表")).hasSize(2);
        }
    }
}
