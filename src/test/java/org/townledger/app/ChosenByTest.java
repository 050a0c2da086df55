package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file dialogs of a test: whatever is asked for, the file is the one named last. */
final class ChosenByTest implements FileChoices {

    private Path next = Path.of("none");

    void next(Path file) {
        next = file;
    }

    @Override
    public Optional<Path> source() {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> stick() {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> fromStick() {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> backup() {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> report(String suggestedName) {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> workbook(String suggestedName) {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> pdf(String suggestedName) {
        return Optional.of(next);
    }

    @Override
    public List<Path> pictures() {
        return List.of(next);
    }

    @Override
    public List<Path> packages() {
        return List.of(next);
    }

    @Override
    public Optional<Path> pictureFolder() {
        return Optional.of(next);
    }

    @Override
    public Optional<Path> picture(String suggestedName) {
        return Optional.of(next);
    }
}
