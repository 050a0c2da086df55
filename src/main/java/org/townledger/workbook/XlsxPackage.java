package org.townledger.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * The zip around a workbook's parts: refused where it is something else or unpacks to more than {@link Limits} allow,
 * and asked for the merged ranges, which the reading library does not tell.
 */
final class XlsxPackage implements AutoCloseable {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;
    private final List<ZipArchiveEntry> parts;

    private XlsxPackage(ZipFile zip) {
        this.zip = zip;
        this.parts = Collections.list(zip.getEntries());
    }

    static XlsxPackage open(byte[] file, String fileName, Limits limits) throws IOException, Refusal {
        var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        var contents = new XlsxPackage(zip);
        try {
            contents.refuseWhatIsNoWorkbook(fileName);
            contents.refuseBombs(file.length, fileName, limits);
            return contents;
        } catch (IOException | Refusal | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    boolean hasStyles() {
        return parts.stream().anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
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
        return parts.stream().anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).startsWith(start));
    }

    /** Unpacks the XML once and counts: what the directory says of sizes may be a lie. Checksums are checked with it. */
    private void refuseBombs(long packed, String fileName, Limits limits) throws IOException, Refusal {
        if (parts.size() > limits.parts()) {
            throw new Refusal("bomb", fileName);
        }
        byte[] buffer = new byte[1 << 16];
        long expanded = 0;
        for (ZipArchiveEntry part : parts) {
            if (!part.getName().endsWith(".xml") && !part.getName().endsWith(".rels")) {
                continue;
            }
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    expanded += read;
                    if (expanded > limits.expandedBytes() || expanded > limits.ratioFrom() && expanded / packed > limits.ratio()) {
                        throw new Refusal("bomb", fileName);
                    }
                }
            }
            Progress.stopIfInterrupted();
        }
    }

    /** @param relationId as the workbook names the sheet's part */
    List<Merge> merges(String relationId) throws IOException {
        String part = sheetParts().get(relationId);
        if (part == null) {
            return List.of();
        }
        var merges = new ArrayList<Merge>();
        eachElement(part, "mergeCell", element -> merges.add(range(element.getAttributeValue(null, "ref"))));
        return merges;
    }

    private Map<String, String> sheetParts() throws IOException {
        var found = new HashMap<String, String>();
        for (ZipArchiveEntry part : parts) {
            int folder = part.getName().indexOf("_rels/workbook.xml.rels");
            if (folder >= 0) {
                String base = part.getName().substring(0, folder);
                eachElement(part.getName(), "Relationship", element -> {
                    String target = element.getAttributeValue(null, "Target");
                    found.put(element.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : base + target);
                });
            }
        }
        return found;
    }

    private void eachElement(String partName, String name, Consumer<XMLStreamReader> action) throws IOException {
        ZipArchiveEntry part = zip.getEntry(partName);
        if (part == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && name.equals(xml.getLocalName())) {
                    action.accept(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static Merge range(String reference) {
        String[] ends = reference.replace("$", "").split(":");
        var first = new CellAddress(ends[0]);
        var last = new CellAddress(ends[ends.length - 1]);
        return new Merge(first.getRow(), first.getColumn(), last.getRow(), last.getColumn());
    }
}
