package org.townledger.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.townledger.wording.Sentence;

/**
 * The passwords of a data folder: for every user, and for the recovery code, the folder's key sealed by it. It lies
 * outside the database. Passwords that are handed in stay the caller's, who wipes them.
 *
 * <p>Every call may throw {@link CannotReadKeys}, where neither the file nor its copy can be read, or none be written.
 */
public final class KeyFile {

    /** A new folder's. @param key to be closed by whoever asked @param recoveryCode to be printed; it is kept nowhere */
    public record Created(MasterKey key, RecoveryCode recoveryCode) {
    }

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    private final KeyFileOnDisk disk;

    private KeyFile(Path folder) {
        this.disk = new KeyFileOnDisk(folder);
    }

    public static boolean existsIn(Path folder) {
        return new KeyFileOnDisk(folder).exists();
    }

    /** Makes a folder's key and the file that opens to this password alone, and to the recovery code. */
    public static Created create(Path folder, String user, char[] password) {
        return create(folder, user, password, PasswordCost.STANDARD);
    }

    /** @param cost of a try of the first password and of the recovery code */
    public static Created create(Path folder, String user, char[] password, PasswordCost cost) {
        MasterKey key = MasterKey.random();
        RecoveryCode code = RecoveryCode.random();
        new KeyFileOnDisk(folder).create(new KeyFileContent(
                List.of(UserSlot.of(key, user, password, false, cost)), recovery(key, code, cost)));
        return new Created(key, code);
    }

    public static KeyFile of(Path folder) {
        return new KeyFile(folder);
    }

    /** In the order in which they came. */
    public List<String> users() {
        return disk.read().users().stream().map(UserSlot::user).toList();
    }

    /** Tries a password. A wrong one is counted, and makes everybody wait who tries this user's next one. */
    public Unlocking unlock(String user, char[] password, Instant now) {
        KeyFileContent content = disk.read();
        Optional<UserSlot> slot = content.user(user);
        Optional<Instant> until = slot.flatMap(known -> WrongPasswordRules.until(known, now));
        if (until.isPresent()) {
            return new Unlocking.Refused(tooEarly(until.get()), until.get());
        }
        KeySlot tried = slot.map(UserSlot::slot).orElseGet(() -> KeySlot.locked(content.recovery().cost()));
        Optional<MasterKey> key = tried.open(password, UserSlot.context(user));
        if (key.isEmpty()) {
            return wrong(user, now);
        }
        if (slot.orElseThrow().wrong() > 0) {
            disk.change(current -> current.changed(user, UserSlot::right));
        }
        return new Unlocking.Unlocked(key.get(), slot.get().setByOther());
    }

    private Unlocking.Refused wrong(String user, Instant now) {
        KeyFileContent counted = disk.change(current -> current.changed(user, known -> known.wrongAt(now)));
        Optional<Instant> until = counted.user(user).flatMap(known -> WrongPasswordRules.until(known, now));
        return until.map(moment -> new Unlocking.Refused(Sentence.of("vault.unlock.wrongWait", clock(moment)), moment))
                .orElseGet(() -> new Unlocking.Refused(Sentence.of("vault.unlock.wrong"), null));
    }

    /** Opens with the printed code. @return never asks for another password by itself; the caller sets one */
    public Unlocking unlockByRecovery(RecoveryCode code) {
        char[] secret = code.secret();
        try {
            return disk.read().recovery().open(secret, KeyFileContent.RECOVERY).<Unlocking>map(key -> new Unlocking.Unlocked(key, true))
                    .orElseGet(() -> new Unlocking.Refused(Sentence.of("vault.recovery.wrong"), null));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** @param setByOther whether the user must choose another password at the first login */
    public void addSlot(MasterKey key, String user, char[] password, boolean setByOther) {
        UserSlot slot = UserSlot.of(key, user, password, setByOther, PasswordCost.STANDARD);
        disk.change(current -> current.with(slot));
    }

    /** Seals the key anew for this user, where they have no slot in a new one, and touches no other slot and no other file. */
    public void changePassword(MasterKey key, String user, char[] password, boolean setByOther) {
        UserSlot slot = UserSlot.of(key, user, password, setByOther, PasswordCost.STANDARD);
        disk.change(current -> current.put(slot));
    }

    public void removeSlot(String user) {
        disk.change(current -> current.without(user));
    }

    /** Where the folder that these keys were made for could not be opened, so that nothing was sealed with them. */
    void discard() {
        disk.delete();
    }

    /** From now on the code that was printed before opens nothing. */
    public RecoveryCode newRecoveryCode(MasterKey key) {
        RecoveryCode code = RecoveryCode.random();
        KeySlot slot = recovery(key, code, PasswordCost.STANDARD);
        disk.change(current -> current.withRecovery(slot));
        return code;
    }

    private static KeySlot recovery(MasterKey key, RecoveryCode code, PasswordCost cost) {
        char[] secret = code.secret();
        try {
            return KeySlot.of(key, secret, KeyFileContent.RECOVERY, cost);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static Sentence tooEarly(Instant until) {
        return Sentence.of("vault.unlock.tooEarly", clock(until));
    }

    /** To the second, rounded up. */
    private static String clock(Instant moment) {
        Instant whole = moment.truncatedTo(ChronoUnit.SECONDS);
        Instant shown = whole.equals(moment) ? whole : whole.plusSeconds(1);
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss").format(shown.atZone(TOWN));
    }
}
