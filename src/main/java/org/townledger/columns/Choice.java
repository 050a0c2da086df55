package org.townledger.columns;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of the values that a column offers.
 *
 * @param word     the office's word, shown, printed and exported
 * @param synonyms what else is written for it; case, width, spaces and a final 级 make no difference
 */
public record Choice<V>(V value, String word, List<String> synonyms) {

    public Choice {
        if (word.isBlank()) {
            throw new IllegalArgumentException("a choice needs a word");
        }
        synonyms = List.copyOf(synonyms);
    }

    public static <V> Choice<V> of(V value, String word, String... synonyms) {
        return new Choice<>(value, word, List.of(synonyms));
    }

    /** A word that is its own value. */
    public static Choice<String> word(String word, String... synonyms) {
        return of(word, word, synonyms);
    }

    boolean isMeantBy(String written) {
        String key = key(written);
        return Stream.concat(Stream.of(word), synonyms.stream()).anyMatch(known -> key(known).equals(key));
    }

    private static String key(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = narrow.replaceAll("[\\s\\p{Z}]+", "");
        return bare.length() > 1 && bare.endsWith("级") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
