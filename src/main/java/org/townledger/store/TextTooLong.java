package org.townledger.store;

import org.townledger.wording.Sentence;

/** A text does not fit where it is kept. Nothing of the change was kept; whoever typed it shortens it and tries again. */
public final class TextTooLong extends CannotStore {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 12;

    private final String text;
    private final int most;

    TextTooLong(String text, int most) {
        super(Sentence.of("store.text.tooLong", text.substring(0, Math.min(QUOTED, text.length())), text.length(), most));
        this.text = text;
        this.most = most;
    }

    /** In full, so that the field in which it stands can be found. */
    public String text() {
        return text;
    }

    /** For the field itself, where the text stands above the sentence. */
    public Sentence besideField() {
        return Sentence.of("store.text.field", text.length(), most);
    }
}
