package org.townledger.handoff;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.townledger.bag.Payload;
import org.townledger.cases.PhotoFiles;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Lays what was gathered into a bag: the tables, what they are, the readable ledgers, the photos. */
public final class FillBag {

    private final PhotoFiles photos;

    public FillBag(PhotoFiles photos) {
        this.photos = photos;
    }

    /** @param workbooks readable ledgers by file name; none where they are not to go along */
    void run(Payload.Entries bag, BagHead head, Gathered gathered, Map<String, byte[]> workbooks, LongWork.Progress progress) throws IOException {
        bag.entry(DataPackageText.NAME, out -> out.write(DataPackageText.write(head, gathered.columns())));
        for (Map.Entry<String, byte[]> table : gathered.tables().entrySet()) {
            bag.entry(DataPackageText.TABLES + table.getKey() + ".csv", out -> out.write(table.getValue()));
        }
        entries(bag, ReadIncoming.INDEX, index(head, gathered).toList());
        entries(bag, ReadIncoming.GONE, gathered.chosen().gone().stream().map(FillBag::entry).toList());
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            bag.entry("ledgers/" + workbook.getKey(), out -> out.write(workbook.getValue()));
        }
        int done = 0;
        for (Gathered.PhotoRef photo : gathered.photos()) {
            progress.at(Sentence.of("handoff.pack.photos"), done++, gathered.photos().size());
            // A picture that is gone from the data folder is no reason to hand off nothing; the check of the folder tells of it.
            Optional<byte[]> content = photos.content(photo.caseId(), photo.storedName(), photo.sha256());
            if (content.isPresent()) {
                bag.entry(photo.entry(), out -> out.write(content.get()));
            }
        }
    }

    private static Stream<IndexEntry> index(BagHead head, Gathered gathered) {
        Map<UUID, String> hashes = gathered.hashes();
        Stream<IndexEntry> carried = gathered.chosen().carried().values().stream().flatMap(List::stream).map(record -> new IndexEntry(record.kind(),
                record.id(), record.number(), record.village(), String.valueOf(hashes.get(record.id())), head.number()));
        return Stream.concat(carried, gathered.chosen().index().stream().map(FillBag::entry));
    }

    private static IndexEntry entry(ReportRow row) {
        return new IndexEntry(row.kind(), row.record(), row.number(), row.village(), row.hash(), row.packageNumber());
    }

    private static void entries(Payload.Entries bag, String name, List<IndexEntry> entries) throws IOException {
        bag.entry(name, out -> {
            var csv = new CsvRows.Out(out, IndexEntry.COLUMNS);
            entries.forEach(entry -> csv.row(entry.values()));
            csv.end();
        });
    }
}
