package org.townledger.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.townledger.store.Undoing;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Running;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Photos come onto a case and go off it again; what came of it is told, and can be taken back. */
final class PhotoAdding {

    private static final int REASONS_SHOWN = 8;

    private final PhotoActs acts;
    private final PhotoWords photoWords;
    private final PhotosPane.Around around;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private final Runnable changed;

    /** @param changed after a case's photos have changed */
    PhotoAdding(PhotoActs acts, PhotoWords photoWords, PhotosPane.Around around, Runnable changed) {
        this.acts = acts;
        this.photoWords = photoWords;
        this.around = around;
        this.layers = around.layers();
        this.tasks = around.tasks();
        this.words = photoWords.wording();
        this.changed = changed;
    }

    static List<PhotoSource> sources(List<Path> files) {
        return files.stream().map(PhotoSource::of).toList();
    }

    void choose(CaseFile file, PhotoPhase phase) {
        take(file, phase, sources(around.files().pictures()));
    }

    /** Looks through a phone or stick. @param proposed the phase that is chosen at first */
    void pick(CaseFile file, PhotoPhase proposed) {
        around.files().pictureFolder().ifPresent(folder -> {
            Running searching = tasks.start(progress -> acts.find().in(folder, progress), found -> {
                if (found.isEmpty()) {
                    refuse(words.say("cases.photos.nothingThere", folder));
                } else {
                    new PhotoPicker(photoWords, around, (phase, sources) -> take(file, phase, sources)).open(folder, found, proposed);
                }
            });
            ProgressDialog.show(layers, words.say("cases.photos.fromStick"), searching);
        });
    }

    void take(CaseFile file, PhotoPhase phase, List<PhotoSource> sources) {
        if (sources.isEmpty()) {
            return;
        }
        Running running = tasks.start(progress -> acts.add().run(acts.user(), file.id(), phase, sources, progress), this::added);
        ProgressDialog.show(layers, words.say("cases.photos.adding"), running);
    }

    private void added(AddPhotos.Outcome outcome) {
        switch (outcome) {
            case AddPhotos.Outcome.Refused(Sentence reason) -> refuse(words.say(reason));
            case AddPhotos.Outcome.Added(UUID act, List<CasePhoto> photos, List<Sentence> leftOut) -> {
                changed.run();
                if (leftOut.isEmpty()) {
                    layers.toast(words.say("cases.photos.added", photos.size(), photoWords.phase(photos.getFirst().phase())), () -> undo(act));
                } else {
                    tell(photos.size(), leftOut);
                }
            }
        }
    }

    private void tell(int added, List<Sentence> leftOut) {
        Message message = Message.of(words.say("cases.photos.adding"), Message.Sign.CAUTION, added == 0
                ? words.say("cases.photos.noneAdded") : words.say("cases.photos.someAdded", added, leftOut.size()));
        for (Sentence reason : leftOut.stream().limit(REASONS_SHOWN).toList()) {
            message = message.fact(words.say(reason));
        }
        int more = leftOut.size() - REASONS_SHOWN;
        MessageDialog.show(layers, more > 0 ? message.fact(words.say("cases.many.others", more)) : message);
    }

    void remove(CasePhoto photo) {
        tasks.run(() -> acts.remove().run(acts.user(), photo.id()), outcome -> {
            switch (outcome) {
                case RemovePhoto.Outcome.Refused(Sentence reason) -> refuse(words.say(reason));
                case RemovePhoto.Outcome.Removed(UUID act) -> {
                    changed.run();
                    layers.toast(words.say("cases.photos.removed", photoWords.caption(photo)), () -> undo(act));
                }
            }
        });
    }

    private void undo(UUID act) {
        tasks.run(() -> acts.undo().run(acts.user(), act), outcome -> {
            changed.run();
            if (outcome instanceof Undoing.ChangedSince) {
                refuse(words.say("cases.photos.changedSince"));
            }
        });
    }

    private void refuse(String reason) {
        MessageDialog.show(layers, Message.of(words.say("cases.photos"), Message.Sign.CAUTION, reason).fact(words.say("cases.photos.unchanged")));
    }
}
