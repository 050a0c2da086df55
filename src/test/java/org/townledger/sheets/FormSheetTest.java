package org.townledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Nested;
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

    @Nested
    class Pictures {

        private static final String CAPTION = "改造中 2026-06-19 主体完工，室内抹灰未完，东墙与圈梁连接处已加固";

        private FormSheet with(int steps, int pictures) {
            var all = new ArrayList<FormPictures.Picture>();
            for (int i = 0; i < pictures; i++) {
                all.add(new FormPictures.Picture(drawn(i % 3 == 1 ? 300 : 400, i % 3 == 1 ? 400 : 300, i), i == 1 ? CAPTION : "改造前 2026-03-%02d".formatted(i + 1)));
            }
            return Forms.withSteps(steps).with(new FormPictures("照片", pictures <= 2 ? 2 : 3, all));
        }

        private static byte[] drawn(int width, int height, int number) {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            pen.setColor(new java.awt.Color(0xDC, 0xE6, 0xEF));
            pen.fillRect(0, 0, width, height);
            pen.setColor(new java.awt.Color(0x9A + number * 3, 0x6B, 0x50));
            pen.fillRect(width / 5, height / 3, width * 3 / 5, height / 2);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(picture, "jpeg", bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }

        @Test
        void standBelowTheCourseWithTheirCaptions() throws IOException {
            Written written = print(with(3, 5));

            assertThat(written.pages()).isEqualTo(2);
            assertThat(PdfText.withoutSpace(PdfText.all(written.file()))).contains("照片", "改造前2026-03-01", "东墙与圈梁连接处已加固", "改造前2026-03-05");
            assertThat(placed(written.file())).hasSize(5);
            picture(written.file());
        }

        @Test
        void keepTheirProportionsAndStayWithinTheMargins() throws IOException {
            for (Placed picture : placed(print(with(3, 7)).file())) {
                assertThat(picture.width() / picture.height()).isCloseTo((float) picture.pixelsWide() / picture.pixelsHigh(), within(0.01f));
                assertThat(picture.left()).isGreaterThan(14 * Paper.MM);
                assertThat(picture.left() + picture.width()).isLessThan(Paper.A4_PORTRAIT.width() - 14 * Paper.MM);
                assertThat(picture.bottom()).isGreaterThan(16 * Paper.MM);
            }
        }

        @Test
        void areNeverCutByThePagesEndAndTheirTitleGoesWithThem() throws IOException {
            for (int steps = 0; steps <= 24; steps += 3) {
                Written written = print(with(steps, 12));

                assertThat(placed(written.file())).as("%d steps", steps).hasSize(12).allSatisfy(picture ->
                        assertThat(picture.bottom()).isGreaterThan(16 * Paper.MM));
                for (int page = 0; page < written.pages(); page++) {
                    int here = page;
                    boolean titled = PdfText.pages(written.file()).get(page).contains("照片");
                    assertThat(placed(written.file()).stream().anyMatch(picture -> picture.page() == here))
                            .as("%d steps, page %d: a title with pictures, pictures with a title", steps, page + 1).isEqualTo(titled);
                }
                assertThat(PdfText.pages(written.file()).getLast()).contains("户主签字：");
            }
        }

        @Test
        void areTwoAcrossWhereThereAreNoMore() throws IOException {
            Written written = print(with(0, 2));

            assertThat(placed(written.file())).extracting(Placed::width).allMatch(width -> width > 60 * Paper.MM * 0.75f);
        }

        @Test
        void whoseFileIsGoneLeaveAFrameThatSaysSo() throws IOException {
            Written written = print(Forms.withSteps(1).with(new FormPictures("照片", 2, List.of(new FormPictures.Picture(new byte[0], "改造前")))));

            assertThat(PdfText.all(written.file())).contains("改造前（照片文件缺失）");
            assertThat(placed(written.file())).isEmpty();
        }

        /** For looking at: each page as it will be printed. */
        private void picture(Path pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                Files.createDirectories(Path.of("target", "pictures"));
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 96), "png",
                            Path.of("target", "pictures", "form-with-pictures-" + (page + 1) + ".png").toFile());
                }
            }
        }
    }

    /** A picture where the PDF draws it, in points from the lower left corner. */
    private record Placed(int page, float left, float bottom, float width, float height, int pixelsWide, int pixelsHigh) {
    }

    private static List<Placed> placed(Path pdf) throws IOException {
        var found = new ArrayList<Placed>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                int number = page;
                new PDFStreamEngine() {
                    {
                        addOperator(new Concatenate(this));
                        addOperator(new Save(this));
                        addOperator(new Restore(this));
                        addOperator(new DrawObject(this) {
                            @Override
                            public void process(Operator operator, List<COSBase> operands) throws IOException {
                                var matrix = getGraphicsState().getCurrentTransformationMatrix();
                                var image = (PDImageXObject) getResources().getXObject((COSName) operands.getFirst());
                                found.add(new Placed(number, matrix.getTranslateX(), matrix.getTranslateY(), matrix.getScalingFactorX(),
                                        matrix.getScalingFactorY(), image.getWidth(), image.getHeight()));
                            }
                        });
                    }
                }.processPage(document.getPage(page));
            }
        }
        return found;
    }
}
