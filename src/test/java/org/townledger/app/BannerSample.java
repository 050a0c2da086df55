package org.townledger.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.townledger.cases.CaseState;
import org.townledger.identity.SampleIdNumbers;

/** What four towns handed off: one waits, one is overdue, from one nothing has come. */
final class BannerSample {

    private static final List<String> NAMES = List.of("斯琴图雅", "赵永平", "巴图孟克", "李秀兰", "马存福", "刘桂芳", "那顺巴雅尔", "乌云其木格", "高娃", "王建军",
            "其其格", "苏日娜", "张玉梅", "布仁巴雅尔", "陈志强", "娜仁花");
    private static final List<CaseState> STATES = List.of(CaseState.FOUND, CaseState.UNDER_WAY, CaseState.VERIFIED, CaseState.AWAITING_ACCEPTANCE,
            CaseState.UNDER_WAY, CaseState.DISMISSED);

    private BannerSample() {
    }

    /** @param same ID number of somebody who stands in two towns */
    static void into(BannerOffice office, String same) {
        town(office, BannerOffice.AOZHAO, List.of("150623100204", "150623100205"), 18);
        town(office, BannerOffice.SHANGHAIMIAO, List.of("150623101200", BannerOffice.BAYI), 12);
        town(office, BannerOffice.CHENGCHUAN, List.of("150623102200", "150623102201"), 6);
        office.household(BannerOffice.AOZHAO, BannerOffice.DASHATOU, "150623100000901", "包玉兰", same);
        office.aCase(office.wiring.housing, null, BannerOffice.SHANGHAIMIAO, BannerOffice.BAYI, 99, "包玉蘭", same, CaseState.VERIFIED, BannerOffice.TODAY.minusDays(5));
        packages(office);
    }

    private static void town(BannerOffice office, String code, List<String> villages, int cases) {
        for (int i = 0; i < cases; i++) {
            String head = NAMES.get(i % NAMES.size());
            String id = SampleIdNumbers.of(LocalDate.of(1950 + i, 1 + i % 12, 3 + i), Integer.parseInt(code.substring(6, 9)) + i * 2 + 1);
            String village = villages.get(i % villages.size());
            LocalDate due = BannerOffice.TODAY.plusDays(i * 7L - 10);
            CaseState state = STATES.get(i % STATES.size());
            UUID home = office.household(code, village, code.substring(0, 9) + "%06d".formatted(i + 1), head, id);
            office.aCase(office.wiring.housing, home, code, village, i + 1, head, id, state, due);
            if (i % 2 == 0) {
                office.aCase(office.wiring.water, home, code, village, i / 2 + 1, head, id, state, due);
            }
            if (i % 3 == 0) {
                office.aCase(office.wiring.medical, home, code, village, i / 3 + 1, head, id, state, due);
            }
        }
    }

    private static void packages(BannerOffice office) {
        counted(office, office.pack(BannerOffice.AOZHAO, 1, "MERGED", LocalDate.of(2026, 9, 28)), 7, 6, 0);
        counted(office, office.pack(BannerOffice.AOZHAO, 2, "MERGED", LocalDate.of(2026, 10, 26)), 9, 9, 2);
        counted(office, office.pack(BannerOffice.AOZHAO, 4, "HELD", LocalDate.of(2026, 11, 20)), 10, 9, 3);
        UUID shanghai = office.pack(BannerOffice.SHANGHAIMIAO, 1, "MERGED", LocalDate.of(2026, 11, 9));
        office.count(shanghai, "housing", BannerOffice.BAYI, 14, 14, 14, 0);
        office.count(shanghai, "water", BannerOffice.BAYI, 6, 6, 6, 0);
        counted(office, office.pack(BannerOffice.CHENGCHUAN, 1, "MERGED", LocalDate.of(2026, 10, 3)), 3, 3, 0);
    }

    private static void counted(BannerOffice office, UUID pack, int first, int second, int closed) {
        office.count(pack, "housing", "150623100204", first, first, 2, closed);
        office.count(pack, "housing", "150623100205", second, second, 1, 0);
    }
}
