package org.townledger.sheets;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.wording.Sentence;

/** Sends the PDF to CUPS as it is: a hundredth of what Java would draw into the queue, and sharper. */
final class CupsPrinters implements Printers {

    private static final Logger LOG = LoggerFactory.getLogger(CupsPrinters.class);
    private static final Pattern JOB = Pattern.compile("request id is (\\S+)");
    private static final Pattern USUAL = Pattern.compile("destination: (\\S+)");
    private static final long PATIENCE_SECONDS = 30;

    private record Answer(int exit, String text) {
    }

    private final Map<String, String> environment;

    /** @param environment added to the commands' own, for instance {@code CUPS_SERVER} */
    CupsPrinters(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Where the commands are installed. */
    static Optional<CupsPrinters> found() {
        boolean installed = isOnPath("lp") && isOnPath("lpstat");
        return installed ? Optional.of(new CupsPrinters(Map.of())) : Optional.empty();
    }

    static boolean isOnPath(String command) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(path)
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, command)));
    }

    @Override
    public List<String> names() {
        Answer answer = ask(List.of("lpstat", "-e"));
        return answer.exit() == 0 ? answer.text().lines().map(String::strip).filter(name -> !name.isEmpty()).toList()
                : List.of();
    }

    @Override
    public Optional<String> usual() {
        Matcher said = USUAL.matcher(ask(List.of("lpstat", "-d")).text());
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    @Override
    public PrintOutcome print(Path pdf, String printer, int copies) {
        byte[] content;
        String media;
        try {
            content = Files.readAllBytes(pdf);
            media = media(content);
        } catch (IOException e) {
            LOG.warn("cannot read the sheet that was to be printed", e);
            return new PrintOutcome.Refused(Sentence.of("sheets.print.unreadable", pdf.getFileName()));
        }
        if (!names().contains(printer)) {
            return new PrintOutcome.Refused(Sentence.of("sheets.print.unknown", printer));
        }
        // By standard input: the sheet may lie in memory alone.
        Answer answer = ask(List.of("lp", "-d", printer, "-n", Integer.toString(copies), "-t",
                pdf.getFileName().toString(), "-o", "media=" + media), content);
        Matcher job = JOB.matcher(answer.text());
        return answer.exit() == 0 && job.find() ? new PrintOutcome.Printed(job.group(1))
                : new PrintOutcome.Refused(Sentence.of("sheets.print.refused", printer, answer.text().strip()));
    }

    /** A queue whose usual paper is A4 would shrink an A3 sheet without a word. */
    private static String media(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float longSide = Math.max(document.getPage(0).getMediaBox().getWidth(),
                    document.getPage(0).getMediaBox().getHeight());
            return longSide > Paper.A4_PORTRAIT.height() + 1 ? "A3" : "A4";
        }
    }

    private Answer ask(List<String> command) {
        return ask(command, new byte[0]);
    }

    private Answer ask(List<String> command, byte[] input) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // The answers are read by their English words.
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input);
            }
            // The answers are a few lines, far below what the pipe holds, so it is safe to wait first.
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return new Answer(-1, "");
            }
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(-1, "");
        }
    }
}
