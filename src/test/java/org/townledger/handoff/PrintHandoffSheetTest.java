package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** The hand-over sheet, read back as an archive reads it. */
class PrintHandoffSheetTest {

    private final Wording words = new Wording(Wording.CHINESE);
    private final HandoffPackage made = HandoffTown.made(11, LocalDate.of(2026, 11, 23), 61);

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void beginTheOffice() {
        store = ((Opening.Opened) Store.open(folder.resolve("data"), "郭海燕", Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC))).store();
        new InitOffice(store, new ListRepository()).run("郭海燕", "150623100000", Reference.divisions());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String printed(List<HandoffCount> counts, List<String> reminders) throws IOException, InterruptedException {
        Path pdf = folder.resolve("sheet.pdf");
        var print = new PrintHandoffSheet(store, new ListRepository(), _ -> counts, new SheetWriter(new PaperFonts(), words), words);
        assertThat(print.run(made, "鄂托克前旗农牧局", reminders, pdf)).isInstanceOf(SheetOutcome.Written.class);
        Process reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-layout", pdf.toString(), "-").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reader.waitFor();
        return text.replaceAll("[ 　]+", " ");
    }

    @Test
    void saysWhatWentFromWhomToWhomAndByWhatHashItIsKnownAgain() throws Exception {
        String text = printed(HandoffTown.counts(), List.of());

        assertThat(text).contains("数据交接单", "第 0011 号", "敖勒召其镇人民政府", "鄂托克前旗农牧局", "敖勒召其镇-0011.p7m", "2026-11-23", made.shortHash(), "增量 61 条", "郭海燕");
        assertThat(text).contains("移交人：", "接收人：", "（盖章）", "发现 3 处，不影响交接");
    }

    @Test
    void countsByLedgerAndByVillageAgree() throws Exception {
        String text = printed(HandoffTown.counts(), List.of());

        assertThat(text).containsPattern("住房安全 46 17 5 12 3 38").containsPattern("农牧户 204 12 3 9 0 0").containsPattern("合计 354 61 21 40 10 64");
        assertThat(text).contains("按嘎查村（本次共交）").containsPattern("合计 17 6 4 16 6 12 61");
    }

    @Test
    void holdsWhatTheCheckFoundWhereItWasMadeJustNow() throws Exception {
        String text = printed(HandoffTown.counts(), List.of("旗里退回 2 条，还没有改正（李秀兰、医〔2026〕0031号）", "2 处不符：未销号的事项在期限内办结（娜仁花、布仁）"));

        assertThat(text).contains("自查提醒", "1 旗里退回 2 条，还没有改正", "2 2 处不符");
        try (var document = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
            for (int at = 0; at < document.getNumberOfPages(); at++) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(at, 110);
                ImageIO.write(page, "png", Files.createDirectories(Path.of("target", "pictures")).resolve("handoff-sheet-" + (at + 1) + ".png").toFile());
            }
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aPackageWithNothingInItSaysSo() throws Exception {
        assertThat(printed(List.of(), List.of())).contains("本次没有变动，空包。");
    }
}
