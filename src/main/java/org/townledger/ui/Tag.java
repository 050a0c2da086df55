package org.townledger.ui;

import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A small framed word: 未上报, 逾期 2. */
public final class Tag extends Label {

    /** The colour says what the word says already, never more. */
    public enum Tone { PLAIN, ACCENT, DANGER, WARNING, SUCCESS }

    public Tag(@NamedArg("text") String text, @NamedArg(value = "tone", defaultValue = "PLAIN") Tone tone) {
        this(text, tone, null);
    }

    public Tag(String text, Tone tone, @Nullable Feather icon) {
        super(text);
        getStyleClass().addAll("tag", tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
        if (icon != null) {
            setGraphic(tone == Tone.PLAIN ? Icons.of(icon) : Icons.of(icon, tone.name().toLowerCase(Locale.ROOT)));
        }
    }
}
