package org.townledger.wording;

import java.util.List;

/**
 * A sentence for the user that is not yet in a language: rules and readers return it, screens and commands say it.
 *
 * @param key       key in the message files; its part before the first dot names the file
 * @param arguments what stands in the placeholders {@code {0}}, {@code {1}} …; dates and numbers are passed as they are
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
