package org.townledger.columns;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Yes or no, ticked, crossed or said. 未知 and ☒, which some use for a tick, are neither. */
record YesNoCell() implements WordsCellType<Boolean> {

    private static final String YES = "是";
    private static final String NO = "否";
    private static final Set<String> YES_WORDS = Set.of(YES, "有", "对", "已", "合格", "通过", "达标", "属实", "需要", "享受",
            "√", "✓", "✔", "☑", "✅", "■", "y", "yes", "t", "true", "1");
    private static final Set<String> NO_WORDS = Set.of(NO, "无", "错", "未", "没", "没有", "不是", "不合格", "不通过", "不达标",
            "不属实", "不需要", "不享受", "尚未", "还没有", "×", "✗", "✘", "✕", "╳", "x", "❌", "☐", "□", "n", "no", "f",
            "false", "0");
    private static final Set<String> DONE = Set.of("销号", "验收", "整改", "完成", "解决", "落实", "办理", "办结", "缴费", "参保", "签约",
            "发放", "拨付", "入住", "公示", "鉴定", "开工", "竣工", "返校", "复学", "改造", "享受", "纳入", "消除", "通过", "达标");

    @Override
    public Shape shape() {
        return Shape.YES_NO;
    }

    @Override
    public boolean saysNothing(String words) {
        return Placeholders.sayNothing(words) && !NO_WORDS.contains(bare(words));
    }

    @Override
    public Reading<Boolean> readWords(String words) {
        String bare = bare(words);
        if (YES_WORDS.contains(bare) || isSaid(bare, "已", "已经")) {
            return Reading.of(true);
        }
        return NO_WORDS.contains(bare) || isSaid(bare, "未", "没", "没有", "尚未") ? Reading.of(false)
                : Reading.unreadable("columns.yesNo.unreadable", words);
    }

    /** 已销号, 尚未验收: one of the openings, and what was or was not done. */
    private static boolean isSaid(String bare, String... openings) {
        for (String opening : openings) {
            if (bare.startsWith(opening) && DONE.contains(bare.substring(opening.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Without the sign that makes a coloured picture of a tick. */
    private static String bare(String words) {
        return words.replace(" ", "").replace("\uFE0F", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String text(Boolean value) {
        return value ? YES : NO;
    }

    @Override
    public String plain(Boolean value) {
        return value.toString();
    }

    @Override
    public List<String> choices() {
        return List.of(YES, NO);
    }
}
