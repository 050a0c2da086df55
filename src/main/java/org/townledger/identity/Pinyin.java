package org.townledger.identity;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a name sounds, in small Latin letters without tones, to find it as one types. What is not known is left out.
 * Safe for any thread.
 */
public final class Pinyin {

    /** Mongolian names of four and more characters have no surname that could sound in its own way. */
    private static final int LONGEST_WITH_SURNAME = 3;

    private Pinyin() {
    }

    /** The first letter of each syllable: {@code 斯琴高娃} gives {@code sqgw}. */
    public static String initials(String name) {
        return syllables(name).stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    }

    /** All letters in one word: {@code 斯琴高娃} gives {@code siqingaowa}; ü is written v, as it is typed. */
    public static String full(String name) {
        return String.join("", syllables(name));
    }

    private static List<String> syllables(String name) {
        boolean hasSurname = name.codePointCount(0, name.length()) <= LONGEST_WITH_SURNAME;
        String latin = (hasSurname ? Sounds.OF_NAMES : Sounds.OF_WORDS).transliterate(name);
        String plain = Sounds.WITHOUT_TONES.transliterate(latin).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z]+")).filter(syllable -> !syllable.isEmpty()).toList();
    }

    /** Loaded with the first name, not with the program: the tables take a moment. */
    private static final class Sounds {
        /** Surnames that the tables read otherwise, and Mongolian words that are none although they begin like one. */
        private static final String CORRECTIONS = """
                ^ { 缪 > ' miao '; ^ { 朴 > ' piao '; ^ { 覃 > ' qin '; ^ { 乜 > ' nie ';
                ^ { 查干 > ' cha gan '; ^ { 都 > ' du ';
                :: Han-Latin/Names;
                """;
        static final Transliterator OF_NAMES =
                Transliterator.createFromRules("names", CORRECTIONS, Transliterator.FORWARD);
        static final Transliterator OF_WORDS = Transliterator.getInstance("Han-Latin");
        static final Transliterator WITHOUT_TONES = Transliterator.createFromRules("tones",
                ":: NFD; u [\\u0304\\u0301\\u030C\\u0300]? \\u0308 > v; :: NFC; :: Latin-ASCII;", Transliterator.FORWARD);
    }
}
