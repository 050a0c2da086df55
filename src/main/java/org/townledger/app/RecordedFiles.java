package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.townledger.audit.RecordDisclosure;
import org.townledger.cases.Leaving;
import org.townledger.wording.Sentence;

/** The window's only way out: where files go is asked as before, and whatever goes is written down first. */
final class RecordedFiles implements FileChoices {

    private final FileChoices files;
    private final RecordDisclosure record;
    private final String user;

    RecordedFiles(FileChoices files, RecordDisclosure record, String user) {
        this.files = files;
        this.record = record;
        this.user = user;
    }

    @Override
    public Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
        return record.run(user, what, give);
    }

    @Override
    public Optional<Path> source() {
        return files.source();
    }

    @Override
    public Optional<Path> stick() {
        return files.stick();
    }

    @Override
    public Optional<Path> fromStick() {
        return files.fromStick();
    }

    @Override
    public Optional<Path> backup() {
        return files.backup();
    }

    @Override
    public Optional<Path> report(String suggestedName) {
        return files.report(suggestedName);
    }

    @Override
    public Optional<Path> workbook(String suggestedName) {
        return files.workbook(suggestedName);
    }

    @Override
    public Optional<Path> pdf(String suggestedName) {
        return files.pdf(suggestedName);
    }

    @Override
    public List<Path> pictures() {
        return files.pictures();
    }

    @Override
    public List<Path> packages() {
        return files.packages();
    }

    @Override
    public Optional<Path> pictureFolder() {
        return files.pictureFolder();
    }

    @Override
    public Optional<Path> picture(String suggestedName) {
        return files.picture(suggestedName);
    }
}
