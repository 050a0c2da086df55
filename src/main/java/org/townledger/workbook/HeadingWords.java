package org.townledger.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that offices use for one another in headings. What only one ledger calls a column stands with that column
 * ({@code Column.also}); here stands what holds for all.
 */
final class HeadingWords {

    /** One part of a heading for another, in this order. */
    private static final Map<Pattern, String> PARTS = parts("""
            (?:居民|公民)?(?:身份证件|身份证|身份)(?:号码|号)|(?:居民|公民)?身份证(?![件号])|证件号码?   身份证号
            号码            号
            (?:联系)?(?:手机|电话)号?|联系方式   联系电话
            日期            时间
            完工            竣工
            动工            开工
            评定|认定|评级     鉴定
            机构|部门        单位
            级别            等级
            人数            人口
            年代|年度         年份
            类别|性质|属性      类型
            形式            方式
            金额|款项         资金
            补贴            补助
            建房|建设|建成|修建   建造
            农牧户|农户|牧户     户
            所在|所属         \s
            """);

    /** A line names one thing; its first word stands for all. */
    private static final Map<String, String> SAME = same("""
            嘎查村 嘎查 行政村 村 村名 嘎查名 嘎查村名 嘎查村名称 村名称 行政村名称 嘎查村社区 村社区 社区 村居 村委会 村别 村组
            社 组 社组 小组 村民小组 自然村 组别 社名 独贵龙
            户主姓名 户主 户主名 户姓名 户主名称 户名 申请人 申请人姓名
            家庭人口 人口 人口数 家庭人口数 户籍人口 家庭成员数 家庭成员 家庭总人口
            户类型 家庭类型 对象类型 人员类型 身份类型 保障对象类型 户主类型
            建造年份 建造时间 建造年
            结构 房屋结构 结构类型 结构方式 建筑结构 住房结构 房屋结构类型
            面积 房屋面积 建筑面积 住房面积 房屋建筑面积
            鉴定等级 危房等级 房屋等级 住房等级 危险等级 房屋危险等级 房屋危险性等级 安全等级 房屋安全等级 住房安全等级 房屋鉴定等级 住房鉴定等级 等级 危房鉴定等级
            改造方式 改造类型 修缮方式 改造措施 解决方式 保障方式 改造途径
            补助资金 补助 补助标准 发放资金 补助款 拨付资金 资金 补助发放资金 实际补助资金 实补资金
            是否销号 销号情况 销号 是否已销号 是否完成销号 是否已完成销号
            验收时间 竣工验收时间 验收通过时间
            验收结果 验收情况 验收意见 验收结论 是否验收合格 是否合格
            备注 说明 备注说明 其他说明 其他 情况说明
            联系电话 户主联系电话
            """);

    private HeadingWords() {
    }

    /** @param normal a heading as {@link Headings#normal} gives it */
    static String canonical(String normal) {
        String word = normal;
        for (var part : PARTS.entrySet()) {
            String replaced = part.getKey().matcher(word).replaceAll(part.getValue());
            word = replaced.isEmpty() ? word : replaced;
        }
        return SAME.getOrDefault(word, word);
    }

    private static Map<Pattern, String> parts(String table) {
        var parts = new LinkedHashMap<Pattern, String>();
        table.lines().map(line -> line.strip().split("\\s+", 2))
                .forEach(row -> parts.put(Pattern.compile(row[0]), row.length < 2 ? "" : row[1].strip()));
        return parts;
    }

    private static Map<String, String> same(String table) {
        var same = new HashMap<String, String>();
        table.lines().map(line -> line.strip().split(" ")).forEach(words -> {
            for (String word : words) {
                same.put(word, words[0]);
            }
        });
        return same;
    }
}
