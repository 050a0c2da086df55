package org.townledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"斯琴高娃, siqingaowa, sqgw", "额尔德尼·巴雅尔, eerdenibayaer, eednbye", "胡䶮丽, huyanli, hyl",
        "董伟㛃, dongweijie, dwj", "吕丽, lvli, ll", "圐圙, kulve, kl", "Ａ张, azhang, az", "乌兰其其格, wulanqiqige, wlqqg"})
    void aNameIsFoundBySoundAndInitials(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"单红, shanhong", "曾强, zengqiang", "解平, xieping", "仇伟, qiuwei", "查英, zhaying", "盖丽, geli", "区伟, ouwei",
        "任静, renjing", "朴敏, piaomin", "缪兰, miaolan", "覃华, qinhua", "翟军, zhaijun", "尉迟敏, yuchimin", "乐英, yueying",
        "万俟雄, moqixiong", "种伟, chongwei", "折军, shejun"})
    void aSurnameSoundsAsASurname(String name, String full) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"查干, chagan", "都兰, dulan", "查干巴拉, chaganbala", "单巴扎布, danbazhabu"})
    void aMongolianNameHasNoSurname(String name, String full) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(Pinyin.full("王𠮷？")).isEqualTo("wang");
        assertThat(Pinyin.initials("·")).isEmpty();
    }

    @RepeatedTest(20)
    void itIsLettersOnlyAndOneInitialASyllable(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        String name = random.ints(1 + random.nextInt(6), 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertThat(Pinyin.full(name)).matches("[a-z]*");
        assertThat(Pinyin.initials(name)).matches("[a-z]{0," + name.length() + "}");
    }

    @Test
    void manyThreadsHearTheSame() throws Exception {
        List<Callable<String>> calls = Collections.nCopies(200, () -> Pinyin.full("单红") + Pinyin.full("斯琴高娃"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var heard : threads.invokeAll(calls)) {
                assertThat(heard.get()).isEqualTo("shanhongsiqingaowa");
            }
        }
    }
}
