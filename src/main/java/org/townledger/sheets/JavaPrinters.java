package org.townledger.sheets;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.wording.Sentence;

/** Draws the pages through Java's own printing, where the system has no queue that takes a PDF: Windows. */
final class JavaPrinters implements Printers {

    private static final Logger LOG = LoggerFactory.getLogger(JavaPrinters.class);

    private final Supplier<List<PrintService>> services;

    JavaPrinters() {
        this(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    JavaPrinters(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    @Override
    public List<String> names() {
        return services.get().stream().map(PrintService::getName).toList();
    }

    @Override
    public Optional<String> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
    }

    @Override
    public PrintOutcome print(Path pdf, String printer, int copies) {
        Optional<PrintService> service =
                services.get().stream().filter(candidate -> candidate.getName().equals(printer)).findFirst();
        if (service.isEmpty()) {
            return new PrintOutcome.Refused(Sentence.of("sheets.print.unknown", printer));
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service.get());
            job.setJobName(pdf.getFileName().toString());
            job.setCopies(copies);
            job.setPageable(new PDFPageable(document));
            job.print();
            return new PrintOutcome.Printed(job.getJobName());
        } catch (IOException e) {
            LOG.warn("cannot read the sheet that was to be printed", e);
            return new PrintOutcome.Refused(Sentence.of("sheets.print.unreadable", pdf.getFileName()));
        } catch (PrinterException e) {
            LOG.warn("the printer did not take a sheet", e);
            return new PrintOutcome.Refused(Sentence.of("sheets.print.refused", printer,
                    Optional.ofNullable(e.getMessage()).orElse("")));
        }
    }
}
