package org.townledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.sheets.LedgerSheet.Audience;
import org.townledger.sheets.SheetOutcome.NotWritten;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

class LedgerSheetTest {

    private static final SheetWriter WRITER = new SheetWriter(new PaperFonts(), new Wording(Wording.CHINESE));

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void nameTheFile() {
        pdf = folder.resolve("住房台账.pdf");
    }

    private Written print(LedgerSheet<House> sheet) {
        return (Written) WRITER.write(sheet, pdf);
    }

    private Written printWithRemark(String remark) {
        return print(House.a3(List.of(House.withRemark(House.houses(1).getFirst(), remark))));
    }

    @Nested
    class ManyRows {

        @Test
        void everyPageHasTheHeaderAndItsNumber() throws IOException {
            Written written = print(House.a3(House.houses(120)));

            List<String> pages = PdfText.pages(pdf);
            assertThat(pages).hasSize(written.pages()).hasSizeGreaterThan(5);
            for (int p = 0; p < pages.size(); p++) {
                assertThat(pages.get(p)).contains("身份证号", "竣工", "户主")
                        .contains("第 %d 页 共 %d 页".formatted(p + 1, pages.size()));
            }
        }

        @Test
        void everyCaseStandsThereOnce() throws IOException {
            print(House.a3(House.houses(120)));

            String text = PdfText.all(pdf);
            for (House house : House.houses(120)) {
                assertThat(text).containsOnlyOnce(house.number());
            }
        }

        @Test
        void theFirstPageNamesTitleOfficeAndDateAndTheLastSumsUp() throws IOException {
            print(House.a3(House.houses(120)));

            List<String> pages = PdfText.pages(pdf);
            assertThat(pages.getFirst()).contains("敖勒召其镇住房安全保障台账", "填报单位：敖勒召其镇人民政府", "截至 2026年11月23日");
            assertThat(pages.get(1)).doesNotContain("填报单位");
            assertThat(pages.getLast()).contains("合计", "120 条", "1,993,920.00", "填表人：", "审核人：", "负责人：", "单位（盖章）：");
        }

        @Test
        void theSignaturesNeverStandOnAPageWithoutACase() throws IOException {
            for (int count = 16; count <= 44; count++) {
                print(House.a4(House.houses(count), Audience.OFFICE));

                assertThat(PdfText.pages(pdf).getLast()).as("%d cases", count)
                        .contains("审核人：", "合计", House.houses(count).getLast().number());
            }
        }

        @Test
        void amountsEndUnderEachOther() throws IOException {
            print(House.a4(House.houses(12), Audience.OFFICE));

            List<Float> ends = PdfText.positions(pdf).stream().filter(at -> at.getUnicode().equals("0"))
                    .map(at -> at.getXDirAdj() + at.getWidthDirAdj()).filter(x -> x > 700).distinct().toList();
            float right = ends.stream().max(Float::compare).orElseThrow();
            assertThat(ends.stream().filter(end -> Math.abs(end - right) < 0.1)).isNotEmpty();
            assertThat(ends.stream().filter(end -> end > right - 3 && end < right - 0.1)).isEmpty();
        }

        @Test
        @Timeout(20)
        void aThousandRowsOfTwentyOneColumnsAreAMatterOfSeconds() {
            print(House.a3(House.houses(1)));
            long start = System.nanoTime();

            Written written = print(House.a3(House.houses(1000)));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(written.pages()).isLessThan(100);
        }
    }

    @Nested
    class TextThatCanBeFound {

        @Test
        void rareNamesAreGivenBack() throws IOException {
            Written written = printWithRemark(House.RARE);

            assertThat(written.missing()).isEmpty();
            assertThat(PdfText.all(pdf)).contains("㛃", "䶮", "𬸣", "圐圙", "𠮷");
        }

        @Test
        void rareNamesAreGivenBackByAForeignReader() throws IOException, InterruptedException {
            assumeTrue(CupsPrinters.isOnPath("pdftotext"), "skipped: needs pdftotext");
            printWithRemark(House.RARE);

            assertThat(PdfText.byPoppler(pdf)).contains("㛃", "䶮", "𬸣", "圐圙", "𠮷", "住〔2026〕0001号");
        }

        @Test
        void everyCharacterOfGb2312IsGivenBackAsItself() throws IOException {
            String all = everyCharacterOfGb2312();

            Written written = printWithRemark(all);

            assertThat(written.missing()).isEmpty();
            String found = PdfText.all(pdf);
            assertThat(all.codePoints().filter(c -> found.indexOf(c) < 0).mapToObj(Character::toString)).isEmpty();
        }

        @Test
        void aRadicalIsPrintedAsThePlainCharacter() throws IOException {
            printWithRemark("⼈⼝⽤⽔～〜");

            assertThat(PdfText.withoutSpace(PdfText.all(pdf))).contains("人口用水～～");
        }

        private static String everyCharacterOfGb2312() {
            var all = new StringBuilder();
            for (int row = 0xB0; row <= 0xF7; row++) {
                for (int cell = 0xA1; cell <= 0xFE; cell++) {
                    String one = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                    all.append(one.contains("\uFFFD") ? "" : one);
                }
            }
            assertThat(all).hasSize(6763);
            return all.toString();
        }
    }

    @Nested
    class TextThatDoesNotFit {

        @Test
        void aCharacterThatNoFontHasIsPrintedAsABlockAndReported() throws IOException {
            Written written = printWithRemark("王\uE000二");

            assertThat(written.missing()).containsExactly("\uE000");
            assertThat(PdfText.withoutSpace(PdfText.all(pdf))).contains("王〓二");
        }

        @Test
        void controlCharactersAreLeftOut() throws IOException {
            printWithRemark("甲\u0000\u0007乙\u200B丙\uFEFF丁");

            assertThat(PdfText.withoutSpace(PdfText.all(pdf))).contains("甲乙丙丁");
        }

        @Test
        void aLongWordStaysInItsCell() throws IOException {
            printWithRemark("HOUSING_".repeat(40));

            float right = Paper.A3_LANDSCAPE.width() - 14 * Paper.MM;
            assertThat(PdfText.positions(pdf).stream().filter(at -> "HOUSING_".contains(at.getUnicode())))
                    .hasSize(320)
                    .allMatch(at -> end(at) < right - 2);
        }

        @Test
        void aRemarkLongerThanAPageGoesOnOverleaf() throws IOException {
            Written written = printWithRemark("主体完工，室内抹灰未完。".repeat(150));

            assertThat(written.pages()).isGreaterThan(1);
            float bottom = Paper.A3_LANDSCAPE.height() - 8 * Paper.MM;
            assertThat(PdfText.positions(pdf)).allMatch(at -> at.getYDirAdj() < bottom);
        }

        private static float end(TextPosition at) {
            return at.getXDirAdj() + at.getWidthDirAdj();
        }
    }

    @Nested
    class AnEmptyLedger {

        @Test
        void saysSoUnderItsHeader() throws IOException {
            Written written = print(House.a3(List.of()));

            assertThat(written.pages()).isEqualTo(1);
            assertThat(PdfText.all(pdf)).contains("身份证号", "本台账暂无记录", "填表人：").doesNotContain("合计");
        }
    }

    @Nested
    class ForThePublic {

        @Test
        void noIdNumberOrPhoneIsReadable() throws IOException {
            print(House.a4(House.houses(30), Audience.PUBLIC));

            String text = PdfText.all(pdf);
            assertThat(text).contains("150699********").doesNotContain("整改中", "2026-03-18");
            assertThat(Pattern.compile("\\d{11}").matcher(text).find()).isFalse();
        }

        @Test
        void aShortHeadingThatLostItsNeighboursNamesItsGroup() throws IOException {
            print(House.a4(House.houses(3), Audience.PUBLIC));

            assertThat(PdfText.withoutSpace(PdfText.all(pdf))).contains("改造方式", "户主");
        }
    }

    @Nested
    class AFileThatCannotBeWritten {

        @Test
        void aMissingFolderIsNamed() {
            Path nowhere = folder.resolve("没有");

            SheetOutcome outcome = WRITER.write(House.a3(List.of()), nowhere.resolve("x.pdf"));

            assertThat(outcome).isInstanceOfSatisfying(NotWritten.class, refused ->
                    assertThat(refused.reason()).isEqualTo(Sentence.of("sheets.write.noFolder", nowhere)));
        }

        @Test
        void nothingHalfWrittenIsLeft() throws IOException {
            Files.createDirectories(pdf.resolve("in the way"));

            SheetOutcome outcome = WRITER.write(House.a3(List.of()), pdf);

            assertThat(outcome).isInstanceOf(NotWritten.class);
            assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
        }

        @Test
        void anOlderSheetIsReplacedWhole() throws IOException {
            Files.writeString(pdf, "old");

            print(House.a3(List.of()));

            assertThat(PdfText.all(pdf)).contains("本台账暂无记录");
        }
    }
}
