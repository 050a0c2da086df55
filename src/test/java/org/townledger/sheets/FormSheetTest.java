package org.townledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.wording.Wording;

class FormSheetTest {

    private static final SheetWriter WRITER = new SheetWriter(new PaperFonts(), new Wording(Wording.CHINESE));

    @TempDir
    Path folder;

    private Written print(FormSheet... forms) {
        return (Written) WRITER.write(List.of(forms), folder.resolve("一户一表.pdf"));
    }

    @Test
    void aCaseStandsOnOnePageWithAllItsFields() throws IOException {
        Written written = print(Forms.withSteps(5));

        assertThat(written.pages()).isEqualTo(1);
        assertThat(PdfText.all(written.file())).contains("农村牧区住房安全保障一户一表", "住〔2026〕0012号", "高䶮",
                "鉴定等级", "D级", "查干巴拉嘎苏嘎查第三组", "竣工日期", "办理经过", "入户查看", "户主签字：", "单位（盖章）：");
    }

    @Test
    void aLongCourseGoesOnOverleafUnderItsHeadings() throws IOException {
        Written written = print(Forms.withSteps(40));

        List<String> pages = PdfText.pages(written.file());
        assertThat(pages).hasSize(2);
        assertThat(pages.getLast()).contains("办理经过", "经办人", "住〔2026〕0012号", "户主签字：");
        assertThat(pages.getFirst()).doesNotContain("户主签字：");
    }

    @Test
    void theSignaturesNeverStandAlone() throws IOException {
        for (int steps = 15; steps <= 40; steps++) {
            Written written = print(Forms.withSteps(steps));

            assertThat(PdfText.pages(written.file()).getLast()).as("%d steps", steps)
                    .contains("户主签字：", "2026-03-%02d".formatted(steps % 28 + 1));
        }
    }

    @Test
    void eachOfSeveralCasesIsNumberedByItself() throws IOException {
        Written written = print(Forms.withSteps(1), Forms.withSteps(40), Forms.withSteps(0));

        assertThat(written.pages()).isEqualTo(4);
        List<String> pages = PdfText.pages(written.file());
        assertThat(pages.get(0)).contains("第 1 页 共 1 页");
        assertThat(pages.get(2)).contains("第 2 页 共 2 页");
        assertThat(pages.get(3)).contains("暂无办理经过");
    }
}
