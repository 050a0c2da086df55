package org.townledger.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A canonical heading taken apart into what it is about and what it asks: 竣工 + when, 鉴定 + who. Two headings that ask
 * different things are never the same column, however much of their text agrees.
 */
record HeadingName(String stem, Asks asks) {

    enum Asks { WHEN, YEAR, NUMBER, NAME, MONEY, COUNT, RESULT, OFFICE, WHO, HOW, GRADE, WHY, WHETHER, PHONE, ANYTHING }

    private static final Map<String, Asks> ENDINGS = endings();

    static HeadingName of(String canonical) {
        if (canonical.startsWith("是否")) {
            return new HeadingName(canonical.substring(2), Asks.WHETHER);
        }
        for (var ending : ENDINGS.entrySet()) {
            if (canonical.endsWith(ending.getKey())) {
                String stem = canonical.substring(0, canonical.length() - ending.getKey().length());
                return new HeadingName(stem.isEmpty() ? canonical : stem, ending.getValue());
            }
        }
        return new HeadingName(canonical, Asks.ANYTHING);
    }

    /** Whether it asks without saying of what, so that only its group tells: 姓名, 时间, 身份证号. */
    boolean isBare() {
        return asks != Asks.ANYTHING && ENDINGS.containsKey(stem) || stem.equals("身份证");
    }

    /** From 0, another column, to 82, the same but for words that say nothing. */
    int likeness(HeadingName other) {
        if (!mayAskTheSame(other)) {
            return 0;
        }
        boolean sameQuestion = asks == other.asks && asks != Asks.ANYTHING;
        if (stem.equals(other.stem)) {
            return asks == other.asks ? 82 : 62;
        }
        String shorter = stem.length() < other.stem.length() ? stem : other.stem;
        String longer = stem.length() < other.stem.length() ? other.stem : stem;
        if (shorter.length() < 2) {
            return 0;
        }
        double share = (double) shorter.length() / longer.length();
        if (longer.contains(shorter)) {
            int base = sameQuestion ? 55 : asks == other.asks ? 48 : 38;
            return base + (int) (20 * share);
        }
        double overlap = overlap(shorter, longer);
        return overlap >= 0.67 && asks == other.asks ? 40 + (int) (15 * overlap) : 0;
    }

    private boolean mayAskTheSame(HeadingName other) {
        return asks == other.asks || asks == Asks.ANYTHING || other.asks == Asks.ANYTHING
                || asks == Asks.WHEN && other.asks == Asks.YEAR || asks == Asks.YEAR && other.asks == Asks.WHEN;
    }

    /** Share of neighbouring pairs of characters that both have (Dice's coefficient). */
    private static double overlap(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i + 1 < shorter.length(); i++) {
            found += longer.contains(shorter.substring(i, i + 2)) ? 1 : 0;
        }
        return 2.0 * found / (shorter.length() + longer.length() - 2);
    }

    private static Map<String, Asks> endings() {
        var endings = new LinkedHashMap<String, Asks>();
        put(endings, Asks.PHONE, "联系电话");
        put(endings, Asks.WHEN, "时间", "年月日", "年月");
        put(endings, Asks.YEAR, "年份", "年");
        put(endings, Asks.NUMBER, "编号", "账号", "号");
        put(endings, Asks.NAME, "姓名", "名称", "名字");
        put(endings, Asks.MONEY, "资金", "费用", "款");
        put(endings, Asks.COUNT, "人口", "户数", "次数", "数量", "数");
        put(endings, Asks.RESULT, "结果", "结论", "情况", "意见");
        put(endings, Asks.OFFICE, "单位");
        put(endings, Asks.WHO, "责任人", "人员", "人");
        put(endings, Asks.HOW, "方式", "措施", "办法", "类型");
        put(endings, Asks.GRADE, "等级");
        put(endings, Asks.WHY, "原因");
        return endings;
    }

    private static void put(Map<String, Asks> endings, Asks asks, String... words) {
        for (String word : words) {
            endings.put(word, asks);
        }
    }
}
