package org.townledger.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the desk says of the backups, and when the next one is due. */
public final class BackupStateRules {

    /** As many days back are looked at. */
    public static final int DAYS = 7;

    private BackupStateRules() {
    }

    /**
     * @param recent  of the last days
     * @param last    the newest good one, however long ago; null for none
     * @param changed days on which something was written down
     */
    public static BackupState of(List<BackupRecord> recent, @Nullable BackupRecord last, Set<LocalDate> changed, LocalDate today, ZoneId zone) {
        Function<BackupRecord, LocalDate> day = record -> LocalDate.ofInstant(record.at(), zone);
        List<BackupRecord> ofToday = recent.stream().filter(record -> day.apply(record).equals(today)).toList();
        @Nullable BackupRecord failed = ofToday.stream().filter(record -> !record.isGood())
                .filter(record -> ofToday.stream().noneMatch(later -> later.isGood() && later.place().equals(record.place()) && !later.at().isBefore(record.at())))
                .max(Comparator.comparing(BackupRecord::at)).orElse(null);
        Set<LocalDate> good = recent.stream().filter(BackupRecord::isGood).map(day).collect(Collectors.toSet());
        Set<LocalDate> missed = changed.stream().filter(date -> date.isBefore(today) && !date.isBefore(today.minusDays(DAYS)) && !good.contains(date))
                .collect(Collectors.toSet());
        int missedDays = last == null && good.isEmpty() ? 0 : missed.size();
        return new BackupState(kind(ofToday, failed, last, missed, day), last, failed, missedDays);
    }

    private static BackupState.Kind kind(List<BackupRecord> ofToday, @Nullable BackupRecord failed, @Nullable BackupRecord last,
                                         Set<LocalDate> missed, Function<BackupRecord, LocalDate> day) {
        if (ofToday.stream().anyMatch(BackupRecord::isGood)) {
            return BackupState.Kind.DONE;
        }
        if (failed != null) {
            return BackupState.Kind.FAILED;
        }
        if (last == null) {
            return BackupState.Kind.NONE;
        }
        return missed.stream().anyMatch(date -> date.isAfter(day.apply(last))) ? BackupState.Kind.MISSED : BackupState.Kind.WAITING;
    }

    /** One a day, and after a failure once more every hour. */
    public static boolean isDue(BackupState state, Instant now) {
        return switch (state.kind()) {
            case DONE -> false;
            case NONE, WAITING, MISSED -> true;
            case FAILED -> state.failed() == null || !state.failed().at().plusSeconds(3600).isAfter(now);
        };
    }
}
