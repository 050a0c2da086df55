package org.townledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"额尔德尼·巴雅尔", "额尔德尼•巴雅尔", "额尔德尼・巴雅尔", "额尔德尼‧巴雅尔", "额尔德尼∙巴雅尔",
        "额尔德尼．巴雅尔", "额尔德尼.巴雅尔", "额尔德尼･巴雅尔", "额尔德尼⋅巴雅尔", "额尔德尼 · 巴雅尔", "\u3000额尔德尼·巴雅尔\ufeff"})
    void everyDotIsTheSameDot(String written) {
        assertThat(PersonName.of(written).text()).isEqualTo("额尔德尼·巴雅尔");
        assertThat(PersonName.of(written)).isEqualTo(PersonName.of("额尔德尼·巴雅尔"));
    }

    @Test
    void comparesEqualWithAndWithoutTheDot() {
        assertThat(PersonName.of("额尔德尼·巴雅尔").key()).isEqualTo("额尔德尼巴雅尔")
                .isEqualTo(PersonName.of("额尔德尼 巴雅尔").key());
        assertThat(PersonName.of("Ａlan").key()).isEqualTo("alan");
    }

    @ParameterizedTest
    @CsvSource({"张　三, 张三", "张 三 丰, 张三丰", "' 赵洋艳 ', 赵洋艳", "额尔德尼  巴雅尔, 额尔德尼 巴雅尔", "Li Na, Li Na",
        "张\u200b三, 张三", "J.Smith, J.Smith"})
    void spacesAreOnlyKeptBetweenWords(String written, String text) {
        assertThat(PersonName.of(written).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"徐㛃", "胡䶮丽", "𬸣", "王𠮷", "圐圙", "𠮷·𬸣"})
    void rareCharactersStayAsTheyAre(String written) {
        assertThat(PersonName.of(written).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b"})
    void aBlankIsNoName(String written) {
        assertThatThrownBy(() -> PersonName.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
