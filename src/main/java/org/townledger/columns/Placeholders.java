package org.townledger.columns;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write where there is nothing to write. */
final class Placeholders {

    private static final Pattern STROKES = Pattern.compile("[-—–―─_/\\\\|~.。…·*]{1,6}");
    private static final Set<String> WORDS = Set.of("无", "空", "未", "暂无", "无此项", "没有", "未知", "不详", "不清楚",
            "未填", "待定", "不适用", "未定", "n/a", "na", "null", "none", "(空)", "(无)");

    private Placeholders() {
    }

    /** Strokes and dots, which say nothing in any column. */
    static boolean areStrokes(String words) {
        return STROKES.matcher(Tidy.words(words).replace(" ", "")).matches();
    }

    /** Strokes, or words for nothing; not for columns in which 无 is an answer. */
    static boolean sayNothing(String words) {
        return areStrokes(words) || WORDS.contains(Tidy.words(words).replace(" ", "").toLowerCase(Locale.ROOT));
    }
}
