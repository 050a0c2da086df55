package org.townledger.ui;

import javafx.scene.control.PasswordField;

/** A field for a password, which leaves it as letters that can be wiped. */
public final class SecretField extends PasswordField {

    /** What was typed; to be wiped by whoever asked. */
    public char[] secret() {
        CharSequence typed = getCharacters();
        char[] letters = new char[typed.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = typed.charAt(i);
        }
        return letters;
    }
}
