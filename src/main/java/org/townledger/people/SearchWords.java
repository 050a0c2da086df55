package org.townledger.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.townledger.identity.PersonName;

/**
 * What a clerk typed to find somebody, word by word; each word has to fit. Between them stand spaces: {@code 大沙头 wds}.
 */
record SearchWords(List<Word> words) {

    /** What a word may be a part of. */
    sealed interface Word {

        /** Of a name (compared without dots), a village, or a group. */
        record Written(String key) implements Word {
        }

        /** Of a name's pinyin initials. */
        record Initials(String letters) implements Word {
        }

        /** The tail of an ID number or a phone, or part of a household number. */
        record Digits(String digits) implements Word {
        }
    }

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+X?");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords of(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return new SearchWords(Arrays.stream(SPACE.split(narrow)).filter(word -> !word.isEmpty() && !key(word).isEmpty())
                .map(SearchWords::word).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static Word word(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT);
        if (DIGITS.matcher(plain).matches()) {
            return new Word.Digits(plain);
        }
        return LETTERS.matcher(plain).matches() ? new Word.Initials(plain.toLowerCase(Locale.ROOT))
                : new Word.Written(key(typed));
    }

    private static String key(String word) {
        return PersonName.of(word).key();
    }
}
