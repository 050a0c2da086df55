package org.townledger.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as it is written, with the dot that parts the words of a Mongolian name always as {@code ·}. Nothing is
 * assumed about a surname: many Mongolian names have none.
 *
 * @param text never blank; rare characters may take two {@code char}s each
 */
public record PersonName(String text) {

    private static final String DOTS = "·•・‧∙⋅･․．.·";
    private static final Pattern DOT_BETWEEN_HAN =
            Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]*[" + DOTS + "]+[\\s\\p{Z}]*(?=\\p{IsHan})");
    private static final Pattern DOT_OR_SPACE = Pattern.compile("[" + DOTS + "\\s\\p{Z}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]+");

    public PersonName {
        text = tidy(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
    }

    public static PersonName of(String written) {
        return new PersonName(written);
    }

    /** For comparing: the same for every way to write the dot, the spaces and the width of letters. */
    public String key() {
        String letters = DOT_OR_SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    private static String tidy(String written) {
        String visible = INVISIBLE.matcher(written).replaceAll("");
        String spaced = SPACE.matcher(visible).replaceAll(" ").strip();
        return closed(DOT_BETWEEN_HAN.matcher(spaced).replaceAll("·"));
    }

    /** A short name is often spread out to the width of a longer one: {@code 张　三}. */
    private static String closed(String name) {
        String[] parts = name.split(" ");
        boolean spread = Arrays.stream(parts).allMatch(part -> part.codePointCount(0, part.length()) == 1);
        return spread ? String.join("", parts) : name;
    }
}
