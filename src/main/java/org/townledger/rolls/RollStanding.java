package org.townledger.rolls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a roll's own word for a person's status comes to. */
enum RollStanding {
    /** In school, insured; also where the roll says nothing. */
    ON,
    /** On the list, and yet not in school or not insured. */
    OFF,
    /** Somebody has to look: on leave, suspended, a word that is not known. */
    UNSURE;

    private static final List<String> OUT_OF_SCHOOL = List.of("辍学", "失学", "退学", "流失", "离校", "除名", "开除", "不在校", "未在校", "未入学", "转出", "死亡");
    private static final List<String> IN_SCHOOL = List.of("在校", "在读", "在籍", "正常", "就读", "走读", "寄宿", "住校", "转入", "复学", "送教");
    private static final List<String> NOT_INSURED = List.of("未缴", "未参", "停保", "停缴", "中断", "退保", "终止", "欠费", "断保", "注销", "死亡", "退费", "不参");
    private static final List<String> INSURED = List.of("已缴", "已参", "正常", "在保", "参保缴费", "免缴", "资助", "代缴", "到账", "成功", "续保", "新参");
    private static final List<String> NO = List.of("否", "N", "n", "0", "×", "无");
    private static final List<String> YES = List.of("是", "Y", "y", "1", "√", "有");

    static RollStanding of(RollKind kind, @Nullable String status) {
        if (status == null || status.isBlank()) {
            return ON;
        }
        String said = status.strip();
        if (NO.contains(said) || (kind == RollKind.SCHOOL ? OUT_OF_SCHOOL : NOT_INSURED).stream().anyMatch(said::contains)) {
            return OFF;
        }
        return YES.contains(said) || (kind == RollKind.SCHOOL ? IN_SCHOOL : INSURED).stream().anyMatch(said::contains) ? ON : UNSURE;
    }
}
