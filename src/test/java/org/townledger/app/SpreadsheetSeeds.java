package org.townledger.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.townledger.cases.CaseFilter;
import org.townledger.columns.RawCell;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;
import org.townledger.workbook.SourceSheet;

/** Sound spreadsheets of every kind and format, a few rows each, from which faulty ones are made. */
final class SpreadsheetSeeds {

    /** @param kind as on the command line, {@code school} and {@code insurance} for rolls; @param ending of the file's name */
    record Seed(String kind, String ending, byte[] bytes) {
    }

    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\".*?</row>", Pattern.DOTALL);
    private static final int LAST_HEADER_ROW = 7;
    private static final Map<String, String> SAMPLES = Map.of("households", "households", "housing", "housing", "water", "water",
            "schooling", "schooling", "medical", "medical", "school", "school-roll", "insurance", "insurance-roll");
    private static final List<String> LEDGERS = List.of("housing", "water", "schooling", "medical");

    private SpreadsheetSeeds() {
    }

    /** The first rows of each sample, which stand in the office before. */
    static Map<String, byte[]> standing() throws IOException {
        var sheets = new LinkedHashMap<String, byte[]>();
        sheets.put("households", sample("households", 8, 30));
        for (String ledger : LEDGERS) {
            sheets.put(ledger, sample(ledger, 8, 18));
        }
        return sheets;
    }

    /** Rows that stand there and others that do not, as .xlsx, .xls and CSV; and what the office itself wrote. */
    static List<Seed> of(TownOffice office, Path folder) throws IOException {
        var seeds = new ArrayList<Seed>();
        for (String kind : SAMPLES.keySet().stream().sorted().toList()) {
            byte[] sheet = sample(kind, 14, 26);
            seeds.add(new Seed(kind, "xlsx", sheet));
            seeds.add(new Seed(kind, "xls", xls(sheet, folder)));
            seeds.add(new Seed(kind, "csv", csv(sheet, folder, seeds.size() % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030"))));
        }
        for (String kind : LEDGERS) {
            Path export = folder.resolve(kind + ".xlsx");
            office.wiring.ledger(kind).orElseThrow().export().run(CaseFilter.ALL, export);
            seeds.add(new Seed(kind, "xlsx", Files.readAllBytes(export)));
        }
        Path register = folder.resolve("register.xlsx");
        new RegisterKind(office.wiring).export(register);
        seeds.add(new Seed("households", "xlsx", Files.readAllBytes(register)));
        return seeds;
    }

    private static byte[] sample(String kind, int first, int last) throws IOException {
        Map<String, byte[]> parts = unzipped(Files.readAllBytes(HousingTruth.SAMPLES.resolve(SAMPLES.get(kind) + ".xlsx")));
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (_, xml) -> ROW.matcher(new String(xml, StandardCharsets.UTF_8)).replaceAll(row -> {
            int number = Integer.parseInt(row.group(1));
            return number <= LAST_HEADER_ROW || number >= first && number <= last ? java.util.regex.Matcher.quoteReplacement(row.group()) : "";
        }).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static SourceSheet read(byte[] xlsx, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("seed.xlsx"), xlsx);
        return ((Opening.Opened) new OpenWorkbook().open(file)).workbook().sheets().getFirst();
    }

    private static byte[] xls(byte[] xlsx, Path folder) throws IOException {
        SourceSheet sheet = read(xlsx, folder);
        var bytes = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var written = book.createSheet(sheet.name());
            for (int r = 0; r < sheet.rows().size(); r++) {
                var row = written.createRow(r);
                for (int c = 0; c < sheet.rows().get(r).size(); c++) {
                    switch (sheet.cell(r, c)) {
                        case RawCell.Number number when !number.dated() -> row.createCell(c).setCellValue(number.value().doubleValue());
                        case RawCell.Blank _ -> { }
                        case RawCell other -> row.createCell(c).setCellValue(other.shown());
                    }
                }
            }
            sheet.merges().forEach(m -> written.addMergedRegionUnsafe(new org.apache.poi.ss.util.CellRangeAddress(
                    m.firstRow(), m.lastRow(), m.firstColumn(), m.lastColumn())));
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(byte[] xlsx, Path folder, Charset charset) throws IOException {
        SourceSheet sheet = read(xlsx, folder);
        var text = new StringWriter();
        try (var printer = CSVFormat.DEFAULT.print(text)) {
            for (List<RawCell> row : sheet.rows()) {
                printer.printRecord(row.stream().map(RawCell::shown).toList());
            }
        }
        return text.toString().getBytes(charset);
    }
}
