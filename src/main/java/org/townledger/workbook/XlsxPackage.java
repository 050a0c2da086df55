package org.townledger.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * The zip around a workbook's parts: refused where it is something else or unpacks to more than {@link Limits} allow.
 * Sheets are looked through before the reading library makes objects of them, and asked for the merged ranges, which it
 * does not tell.
 */
final class XlsxPackage implements AutoCloseable {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final BoundedZip zip;
    private final Limits limits;
    private @Nullable Map<String, String> sheetParts;

    private XlsxPackage(BoundedZip zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static XlsxPackage open(byte[] file, String fileName, Limits limits) throws IOException, Refusal {
        try {
            var zip = BoundedZip.open(file, fileName, limits.zip());
            var contents = new XlsxPackage(zip, limits);
            try {
                contents.refuseWhatIsNoWorkbook(fileName);
                // What the directory says of sizes may be a lie; nor is a part what its name ends with.
                zip.check();
                return contents;
            } catch (IOException | Refusal | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (BoundedZip.Refused refused) {
            throw new Refusal(switch (refused.fault()) {
                case TOO_MANY_ENTRIES, TOO_LARGE -> "bomb";
                case NAME_LEADS_OUT, NAME_TWICE -> "names";
            }, fileName);
        }
    }

    boolean hasStyles() {
        return zip.names().stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("styles.xml"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void refuseWhatIsNoWorkbook(String fileName) throws Refusal {
        if (has("xl/workbook.bin")) {
            throw new Refusal("xlsb", fileName);
        }
        if (has("word/")) {
            throw new Refusal("word", fileName);
        }
        if (has("ppt/")) {
            throw new Refusal("slides", fileName);
        }
        if (has("content.xml") && has("mimetype")) {
            throw new Refusal("openDocument", fileName);
        }
        if (!has("[content_types].xml")) {
            throw new Refusal("archive", fileName);
        }
    }

    private boolean has(String start) {
        return zip.names().stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(start));
    }

    /**
     * @param relationId as the workbook names the sheet's part
     * @throws Refusal where a cell stands or holds what would make the reading library ask for too much
     */
    List<Merge> merges(String relationId) throws IOException, Refusal {
        String part = sheetParts().get(relationId);
        if (part == null || !zip.names().contains(part)) {
            return List.of();
        }
        var check = new SheetCheck(limits);
        eachEvent(part, check::see);
        return check.merges();
    }

    private Map<String, String> sheetParts() throws IOException, Refusal {
        if (sheetParts == null) {
            var found = new HashMap<String, String>();
            for (String part : zip.names()) {
                int folder = part.indexOf("_rels/workbook.xml.rels");
                if (folder >= 0) {
                    String base = part.substring(0, folder);
                    eachEvent(part, xml -> {
                        String target = xml.isStartElement() && xml.getLocalName().equals("Relationship") ? xml.getAttributeValue(null, "Target") : null;
                        if (target != null) {
                            found.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : base + target);
                        }
                    });
                }
            }
            sheetParts = found;
        }
        return sheetParts;
    }

    private interface Event {
        void happened(XMLStreamReader xml) throws Refusal;
    }

    private void eachEvent(String part, Event event) throws IOException, Refusal {
        try (InputStream in = zip.stream(part)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.DTD) {
                    event.happened(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Goes through a sheet without keeping it. */
    private static final class SheetCheck {

        private final Limits limits;
        private final List<Merge> merges = new ArrayList<>();
        private boolean isNumber;
        private int textOfCell;

        SheetCheck(Limits limits) {
            this.limits = limits;
        }

        List<Merge> merges() {
            return merges;
        }

        void see(XMLStreamReader xml) throws Refusal {
            if (xml.isCharacters()) {
                textOfCell += xml.getTextLength();
                if (textOfCell > (isNumber ? Limits.DIGITS : limits.cellText())) {
                    throw new Refusal("cellTooLong", limits.cellText());
                }
            } else if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            } else if (xml.isStartElement() && xml.getLocalName().equals("mergeCell")) {
                merges.add(range(xml.getAttributeValue(null, "ref")));
                if (merges.size() > limits.merges()) {
                    throw new Refusal("tooManyMerges", limits.merges());
                }
            } else if (xml.isStartElement() || xml.isEndElement()) {
                // A formula, its result and the runs of a rich text each count by themselves.
                textOfCell = 0;
            }
        }

        private void cell(@Nullable String address, @Nullable String type) throws Refusal {
            textOfCell = 0;
            isNumber = type == null || type.equals("n");
            if (address != null && new CellAddress(address).getColumn() >= Limits.LAST_COLUMN_OF_EXCEL) {
                throw new Refusal("tooWide", limits.columns());
            }
        }

        private static Merge range(String reference) {
            String[] ends = reference.replace("$", "").split(":");
            var first = new CellAddress(ends[0]);
            var last = new CellAddress(ends[ends.length - 1]);
            return new Merge(first.getRow(), first.getColumn(), last.getRow(), last.getColumn());
        }
    }
}
