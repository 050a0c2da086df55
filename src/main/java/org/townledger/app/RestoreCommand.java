package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.vault.BackupManifest;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Restoration;
import org.townledger.vault.RestoreBackup;
import org.townledger.vault.Unlocking;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "brings a data folder to what a backup holds; what was there is kept aside")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "the backup; --user and --password-file are of the day when it was made")
    Path file = Path.of("");

    @Option(names = "--recovery-code-file", paramLabel = "FILE", description = "file with the printed recovery code, instead of a password")
    @Nullable Path codeFile;

    @Option(names = "--without-missing-photos", description = "goes on where photos do not lie beside the backup, or are damaged")
    boolean withoutMissing;

    private final Wording wording;
    private final Clock clock;

    RestoreCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Answer answer = common.answer(wording);
        Path secretFile = codeFile == null ? common.passwordFile : codeFile;
        if (secretFile == null) {
            return answer.refused(Sentence.of("app.restore.passwordNeeded"));
        }
        return PasswordFile.open(answer, secretFile, secret ->
                said(answer, new RestoreBackup(common.folder(), clock).run(file, "restore", keys -> unlock(keys, secret), withoutMissing, (_, _, _) -> { })));
    }

    private Unlocking unlock(KeyFile keys, char[] secret) {
        if (codeFile != null) {
            return RestoreBackup.byCode(new String(secret)).open(keys);
        }
        String only = keys.users().size() == 1 ? keys.users().getFirst() : "admin";
        return keys.unlock(common.userName == null ? only : common.userName, secret, clock.instant());
    }

    private int said(Answer answer, Restoration restoration) {
        return switch (restoration) {
            case Restoration.Refused(Sentence reason) -> answer.refused(reason);
            case Restoration.PhotosMissing(int count, int of) -> answer.refused(Sentence.of("app.restore.photosMissing", count, of));
            case Restoration.Restored(BackupManifest manifest, String replaced, int missing) -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("data", common.folder().toString());
                facts.put("made_at", manifest.madeAt().toString());
                facts.put("sequence", manifest.holds().sequence());
                facts.put("rows", manifest.holds().rowCount());
                facts.put("photos", manifest.photos().size() - missing);
                facts.put("missing_photos", missing);
                facts.put("replaced", replaced);
                if (!replaced.isEmpty()) {
                    answer.remark("app.restore.replaced", replaced);
                }
                yield answer.done(facts, "app.restore.done", manifest.holds().rowCount(), manifest.photos().size() - missing);
            }
        };
    }
}
