package org.townledger.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Puts into words how things stand with the backups. */
public final class BackupWords {

    /** How much it matters. */
    public enum Tone { GOOD, CAUTION, BAD }

    /** @param status for the window's foot */
    public record Said(Tone tone, String title, String what, String where, String status) {
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(BackupFolder.TOWN);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(BackupFolder.TOWN);

    private final Wording words;

    public BackupWords(Wording words) {
        this.words = words;
    }

    public Said say(BackupsNow now) {
        BackupState state = now.state();
        @Nullable BackupRecord failed = state.failed();
        return switch (state.kind()) {
            case DONE -> new Said(failed == null ? Tone.GOOD : Tone.CAUTION, words.say("vault.card.done"), done(now, state), where(now),
                    words.say("vault.status.done", state.last() == null ? "" : TIME.format(state.last().at())));
            case WAITING -> new Said(Tone.CAUTION, words.say("vault.card.waiting"), last(state), where(now), words.say("vault.card.waiting"));
            case MISSED -> new Said(Tone.CAUTION, words.say("vault.card.missed", state.missedDays()), last(state), where(now),
                    words.say("vault.card.missed", state.missedDays()));
            case FAILED -> new Said(Tone.BAD, words.say("vault.card.failed"), problem(failed) + last(state), where(now), words.say("vault.card.failed"));
            case NONE -> new Said(Tone.CAUTION, words.say("vault.card.none"), words.say("vault.card.noneYet"), where(now), words.say("vault.card.none"));
        };
    }

    private String done(BackupsNow now, BackupState state) {
        @Nullable BackupRecord last = state.last();
        String counted = last == null ? "" : words.say("vault.card.counted", TIME.format(last.at()), grouped(last.rows()));
        if (state.failed() != null) {
            return counted + problem(state.failed());
        }
        return last == null || last.problem() == null ? counted : counted + last.problem();
    }

    private static String problem(@Nullable BackupRecord failed) {
        return failed == null || failed.problem() == null ? "" : failed.problem();
    }

    private String last(BackupState state) {
        return state.last() == null ? words.say("vault.card.noneYet") : words.say("vault.card.last", DAY_AND_TIME.format(state.last().at()), grouped(state.last().rows()));
    }

    private String where(BackupsNow now) {
        if (now.places().isWithinAlone()) {
            return words.say("vault.card.here");
        }
        return words.say("vault.card.where", places(now)) + "  " + (now.state().missedDays() == 0 ? words.say("vault.card.noGap")
                : words.say("vault.card.gaps", now.state().missedDays()));
    }

    /** For instance 本机和 U盘（F:）. */
    public String places(BackupsNow now) {
        BackupPlaces places = now.places();
        Path folder = places.folder();
        Path stick = places.stick();
        String first = folder == null ? words.say("vault.place.here") : words.say("vault.place.folder", name(folder));
        if (stick == null) {
            return first;
        }
        return words.say("vault.place.and", first, words.say(now.stickIsThere() ? "vault.place.stick" : "vault.place.stickAbsent", name(stick)));
    }

    /** A drive's letter where it has one, else the folder's own name. */
    static String name(Path place) {
        Path root = place.getRoot();
        String drive = root == null ? "" : root.toString().replace("\\", "");
        return drive.endsWith(":") ? drive : String.valueOf(place.getFileName() == null ? place : place.getFileName());
    }

    /** For instance 1,286. */
    static String grouped(long rows) {
        return String.format(java.util.Locale.ROOT, "%,d", rows);
    }

    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BackupFolder.TOWN).format(at);
    }

    /** A line of what is to be done; null where nothing is. */
    public static @Nullable Sentence work(BackupState state) {
        return switch (state.kind()) {
            case MISSED -> Sentence.of("vault.work.missed", state.missedDays());
            case FAILED -> Sentence.of("vault.work.failed");
            case DONE, WAITING, NONE -> null;
        };
    }

    /** From when on one is missing; null where none is. */
    public static @Nullable LocalDate missingSince(BackupState state) {
        return state.kind() == BackupState.Kind.MISSED && state.last() != null ? LocalDate.ofInstant(state.last().at(), BackupFolder.TOWN).plusDays(1) : null;
    }
}
