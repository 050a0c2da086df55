package org.townledger.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings without what two offices write differently: spaces, line breaks, full width, units in brackets. */
final class Headings {

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕|《[^《》]*》|<[^<>]*>");
    private static final Pattern NO_LETTER = Pattern.compile("[\\p{Z}\\s\\p{P}\\p{S}\\p{C}]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{4}年度?|\\d+)(?=\\p{IsHan}{2})");
    private static final Pattern UNIT = Pattern.compile("(?<=..)(?:万元|千元|百元|元|m2|平方米|平米)$");
    private static final Pattern GROUP_TAIL = Pattern.compile("(?<=..)(?:基本情况|基本信息|情况|信息|资料|内容|明细|概况)$");

    private Headings() {
    }

    static String tidy(String written) {
        return written.strip().replaceAll("[\\s\\u3000]+", " ");
    }

    static String normal(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String unbracketed = BRACKETED.matcher(plain).replaceAll("");
        String letters = NO_LETTER.matcher(unbracketed).replaceAll("");
        return UNIT.matcher(NUMBERING.matcher(letters).replaceFirst("")).replaceFirst("");
    }

    static String normalGroup(String written) {
        String subject = GROUP_TAIL.matcher(normal(written)).replaceFirst("");
        return subject.equals("基本") ? "" : subject;
    }

    /** Group and heading in one, as a one-row header writes them: 户主 + 姓名, but 鉴定 + 鉴定时间 stays 鉴定时间. */
    static String joined(String group, String heading) {
        return heading.startsWith(group) ? heading : group + heading;
    }
}
