package org.townledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

class PrintersTest {

    @TempDir
    Path folder;

    private Path sheet;

    @BeforeEach
    void writeASheet() {
        sheet = folder.resolve("住房台账.pdf");
        new SheetWriter(new PaperFonts(), new Wording(Wording.CHINESE)).write(House.a3(House.houses(3)), sheet);
    }

    @Nested
    class ByWayOfCups {

        private CupsQueue queue;

        @BeforeEach
        void startAQueue() throws IOException, InterruptedException {
            assumeTrue(CupsQueue.isPossible(), "skipped: needs a CUPS queue");
            queue = CupsQueue.start(folder.resolve("cups"));
            assumeTrue(queue.isRunning(), "skipped: needs a CUPS queue");
        }

        @AfterEach
        void stopTheQueue() throws InterruptedException {
            if (queue != null) {
                queue.stop();
            }
        }

        @Test
        void thePrinterIsOffered() {
            assertThat(new CupsPrinters(queue.environment()).names()).containsExactly(CupsQueue.PRINTER);
        }

        @Test
        void theQueueHoldsTheFileAsItIs() throws IOException {
            PrintOutcome outcome = new CupsPrinters(queue.environment()).print(sheet, CupsQueue.PRINTER, 2);

            assertThat(outcome).isEqualTo(new PrintOutcome.Printed(CupsQueue.PRINTER + "-1"));
            assertThat(queue.spooled()).singleElement().satisfies(spooled ->
                    assertThat(spooled).hasSameBinaryContentAs(sheet));
        }

        @Test
        void anA3SheetAsksForA3PaperAndForItsCopies() throws IOException, InterruptedException {
            new CupsPrinters(queue.environment()).print(sheet, CupsQueue.PRINTER, 2);
            queue.stop();

            assertThat(queue.lastJobTicket()).contains("A3").contains("copies");
        }

        @Test
        void aPrinterThatIsGoneIsNamed() {
            assertThat(new CupsPrinters(queue.environment()).print(sheet, "三楼打印机", 1))
                    .isEqualTo(new PrintOutcome.Refused(Sentence.of("sheets.print.unknown", "三楼打印机")));
        }

        @Test
        void aFileThatIsNoSheetIsRefused() throws IOException {
            Path noSheet = Files.writeString(folder.resolve("x.pdf"), "no PDF");

            assertThat(new CupsPrinters(queue.environment()).print(noSheet, CupsQueue.PRINTER, 1))
                    .isEqualTo(new PrintOutcome.Refused(Sentence.of("sheets.print.unreadable", noSheet.getFileName())));
        }
    }

    @Nested
    class ThroughJava {

        @Test
        void everyPageIsDrawn() {
            var out = new ByteArrayOutputStream();
            var service = Stream.of(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript"))
                    .findFirst().orElseThrow().getPrintService(out);

            PrintOutcome outcome = new JavaPrinters(() -> List.of(service)).print(sheet, service.getName(), 1);

            assertThat(outcome).isEqualTo(new PrintOutcome.Printed("住房台账.pdf"));
            assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS").contains("%%Page: 1");
        }

        @Test
        void aPrinterThatIsGoneIsNamed() {
            assertThat(new JavaPrinters(List::of).print(sheet, "三楼打印机", 1))
                    .isEqualTo(new PrintOutcome.Refused(Sentence.of("sheets.print.unknown", "三楼打印机")));
        }
    }
}
