package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ListRepository;
import org.townledger.vault.BackupManifest;
import org.townledger.vault.BackupOutcome;
import org.townledger.vault.BackupRepository;
import org.townledger.vault.Permission;
import org.townledger.vault.RunBackup;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "makes a backup, and proves it by restoring it into a temporary place and counting it")
final class BackupCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "where to (else the places that were chosen in the window)")
    @Nullable Path folder;

    private final Wording wording;
    private final Clock clock;

    BackupCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withFolder(wording, clock, (opened, answer) -> {
            Optional<Sentence> refusal = opened.session().refusal(Permission.BACKUP);
            if (refusal.isPresent()) {
                return answer.refused(refusal.get());
            }
            String office = opened.vault().store().read(tx -> new ListRepository().divisions(tx).officeName());
            return said(answer, new RunBackup(opened.vault(), new BackupRepository(), wording, clock)
                    .run(opened.session().name(), office, folder == null ? null : folder.toAbsolutePath(), (_, _, _) -> { }));
        });
    }

    private int said(Answer answer, List<BackupOutcome> outcomes) {
        var made = new ArrayList<Map<String, Object>>();
        var failed = new ArrayList<Sentence>();
        for (BackupOutcome outcome : outcomes) {
            switch (outcome) {
                case BackupOutcome.Failed(Path _, Sentence reason) -> failed.add(reason);
                case BackupOutcome.Made(Path _, Path file, BackupManifest manifest) -> {
                    made.add(facts(file, manifest));
                    if (!common.json) {
                        answer.raw(wording.say("app.backup.done", file.toString(), manifest.holds().rowCount(), manifest.photos().size()) + System.lineSeparator());
                    }
                    if (!manifest.missing().isEmpty()) {
                        answer.remark("vault.backup.photosMissing", manifest.missing().size());
                    }
                }
            }
        }
        if (failed.isEmpty()) {
            return common.json ? answer.done(Map.of("backups", made), "app.backup.done") : Answer.DONE;
        }
        String reasons = String.join(System.lineSeparator(), failed.stream().map(reason -> wording.say("app.backup.failed", reason)).toList());
        return answer.refused(reasons, Map.of("backups", made, "refused", reasons));
    }

    private static Map<String, Object> facts(Path file, BackupManifest manifest) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("backup", file.toString());
        facts.put("sequence", manifest.holds().sequence());
        facts.put("rows", manifest.holds().rowCount());
        facts.put("photos", manifest.photos().size());
        facts.put("missing_photos", manifest.missing().size());
        facts.put("verified", true);
        return facts;
    }
}
