package org.townledger.sheets;

import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.FormSheet.StepLine;

/** An invented case as a form. */
final class Forms {

    private Forms() {
    }

    static FormSheet withSteps(int steps) {
        var course = new ArrayList<StepLine>();
        for (int i = 1; i <= steps; i++) {
            course.add(new StepLine("2026-03-%02d".formatted(i % 28 + 1), i == 1 ? "发现" : "入户查看", "郭海燕",
                    i % 4 == 3 ? "主体完工，室内抹灰未完，因备料耽搁，经村委会研究同意延期至十一月底前完成验收。" : ""));
        }
        return new FormSheet("敖勒召其镇人民政府", "农村牧区住房安全保障一户一表", "住〔2026〕0012号", List.of(
                new Group("户主情况", List.of(new Pair("户主", "高䶮"), new Pair("身份证号", "15069919410502001X"),
                        new Pair("户类型", "脱贫不稳定户"), new Pair("电话", "13947700001"),
                        new Pair("住址", "敖勒召其镇查干巴拉嘎苏嘎查第三组（牧业点距嘎查委员会驻地约二十八公里）"), new Pair("人口", "4"))),
                new Group("房屋鉴定", List.of(new Pair("鉴定等级", "D级"), new Pair("鉴定日期", "2026-03-18"),
                        new Pair("结构", "土木"), new Pair("建成年份", "1978"), new Pair("鉴定单位", "旗住建局鉴定组"))),
                new Group("改造与资金", List.of(new Pair("改造方式", "拆除重建"), new Pair("开工日期", "2026-05-08"),
                        new Pair("竣工日期", ""), new Pair("验收结论", ""), new Pair("补助（元）", "25,232.00"),
                        new Pair("打卡日期", "")))),
                course, List.of("经办人：", "分管领导：", "户主签字：", "单位（盖章）："));
    }
}
