package org.townledger.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.InstantSource;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.townledger.wording.Wording;

/**
 * Loads a screen's FXML for controllers that are already made. FXML says {@code %key} for words of the message files
 * and hands {@code words="$words"} and {@code clock="$clock"} to the controls that need them.
 */
public final class Screens {

    private final Wording words;
    private final InstantSource clock;
    private Allowance allowance = Allowance.EVERYTHING;

    public Screens(Wording words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
    }

    /** From now on the screens grey what whoever works may not do. */
    public void allow(Allowance whoWorks) {
        allowance = whoWorks;
    }

    public Wording words() {
        return words;
    }

    public InstantSource clock() {
        return clock;
    }

    /**
     * @param path        below {@code fxml}, for instance {@code housing/HousingForm.fxml}
     * @param controllers the screen's controller, and those of the files that it includes, told apart by their class
     * @throws IllegalStateException where the file names a controller that is not among them
     */
    public Parent load(String path, Object... controllers) {
        URL file = Screens.class.getResource("/fxml/" + path);
        if (file == null) {
            throw new IllegalStateException("no screen at fxml/" + path);
        }
        FXMLLoader loader = new FXMLLoader(file, words.bundle());
        loader.getNamespace().put("words", words);
        loader.getNamespace().put("clock", clock);
        loader.setControllerFactory(wanted -> pick(wanted, controllers, path));
        try {
            Parent screen = loader.load();
            new AllowedParts(allowance, words).in(screen);
            return screen;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot load fxml/" + path, broken);
        }
    }

    private static Object pick(Class<?> wanted, Object[] controllers, String path) {
        for (Object controller : controllers) {
            if (wanted.isInstance(controller)) {
                return controller;
            }
        }
        throw new IllegalStateException("fxml/" + path + " wants a " + wanted.getName());
    }
}
