package org.townledger.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, to hold what no library would write. */
final class RawXlsx {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String workbookProperties = "";
    private String sheets = "";
    private String relations = "";
    private int count;

    RawXlsx() {
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""");
        styles("", 0);
        part("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>第一</t></si><si><r><t>两</t></r><r><t>段</t></r><rPh sb=\"0\" eb=\"1\"><t>liang</t></rPh></si></sst>");
    }

    RawXlsx sheet(String name, String state, String rows, String after) {
        count++;
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" state=\"" + state + "\" r:id=\"rId" + count + "\"/>";
        relations += "<Relationship Id=\"rId" + count + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet" + count + ".xml\"/>";
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    RawXlsx sheet(String rows) {
        return sheet("台账", "visible", rows, "");
    }

    /** One cell style for each number format id, in this order. */
    RawXlsx styles(String formats, int... ids) {
        var styles = new StringBuilder("<styleSheet " + MAIN + "><numFmts>" + formats + "</numFmts><cellXfs>");
        for (int id : ids) {
            styles.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part("xl/styles.xml", styles + "</cellXfs></styleSheet>");
    }

    RawXlsx calendarOf1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawXlsx part(String name, String contents) {
        parts.put(name, contents);
        return this;
    }

    byte[] bytes() {
        part("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + workbookProperties + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
