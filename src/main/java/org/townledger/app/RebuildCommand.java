package org.townledger.app;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.townledger.vault.BackupSource;
import org.townledger.vault.KeyFile;
import org.townledger.vault.MasterKey;
import org.townledger.vault.RebuildVault;
import org.townledger.vault.Rebuilding;
import org.townledger.vault.RestoredFolder;
import org.townledger.vault.Unlocking;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "rebuild", description = "makes the database anew out of the log of changes and the last good backup")
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    private final Wording wording;
    private final Clock clock;

    RebuildCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Answer answer = common.answer(wording);
        RestoredFolder.finishIn(common.folder());
        if (!KeyFile.existsIn(common.folder())) {
            return answer.refused(Sentence.of("app.noData", common.folder().toString()));
        }
        if (common.passwordFile == null) {
            return answer.refused(Sentence.of("app.password.needed", common.user()));
        }
        char[] password;
        try {
            password = common.password();
        } catch (IOException unreadable) {
            return answer.refused(Sentence.of("app.password.unreadable", String.valueOf(common.passwordFile)));
        }
        try {
            return switch (KeyFile.of(common.folder()).unlock(common.user(), password, clock.instant())) {
                case Unlocking.Refused refused -> answer.refused(refused.reason());
                case Unlocking.Unlocked(MasterKey key, boolean _) -> {
                    try (key; var _ = ProgramLog.into(common.folder())) {
                        yield said(answer, new RebuildVault(common.folder(), clock, new BackupSource(common.folder(), key)).run(common.user(), key));
                    }
                }
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static int said(Answer answer, Rebuilding rebuilding) {
        return switch (rebuilding) {
            case Rebuilding.Refused(Sentence reason) -> answer.refused(reason);
            case Rebuilding.Rebuilt(long entries, String kept) -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("entries", entries);
                facts.put("kept", kept);
                if (!kept.isEmpty()) {
                    answer.remark("app.rebuild.kept", kept);
                }
                yield answer.done(facts, "app.rebuild.done", entries);
            }
        };
    }
}
