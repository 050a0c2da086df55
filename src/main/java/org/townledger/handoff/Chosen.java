package org.townledger.handoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the next package.
 *
 * @param previous the package before; null where this is the first
 * @param base     the last one that a receipt answered; null where everything is carried
 * @param sequence the journal's last entry that it takes in
 * @param carried  the records that go, by kind
 * @param gone     records that the banner is told of that they are no more
 * @param index    how every record of the town stands that was ever carried, without those that go now
 * @param photos   of the cases that go
 */
record Chosen(@Nullable HandoffPackage previous, @Nullable HandoffPackage base, long sequence, Map<String, List<RecordHead>> carried,
              List<ReportRow> gone, List<ReportRow> index, Map<UUID, RecordRepository.PhotoSum> photos, List<HandoffCount> counts) {

    /** About as much as a row takes up, packed, with its line of the index. */
    private static final long BYTES_A_RECORD = 900;
    private static final long BYTES_AT_LEAST = 200_000;

    int number() {
        return previous == null ? 1 : previous.number() + 1;
    }

    int baseNumber() {
        return base == null ? 0 : base.number();
    }

    int records() {
        return carried.values().stream().mapToInt(List::size).sum();
    }

    /** @param withPhotos whether the photos go along */
    long bytes(boolean withPhotos) {
        long rows = BYTES_AT_LEAST + BYTES_A_RECORD * (records() + index.size());
        return withPhotos ? rows + photos.values().stream().mapToLong(RecordRepository.PhotoSum::bytes).sum() : rows;
    }

    Optional<String> previousHash() {
        return Optional.ofNullable(previous).map(HandoffPackage::hash);
    }
}
