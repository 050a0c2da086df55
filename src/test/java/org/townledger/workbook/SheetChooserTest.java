package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetChooserTest {

    private static final SourceSheet INSTRUCTIONS = TestSheet.named("填表说明", "填表说明\n一、本表由嘎查村填写\n二、鉴定等级分为四级");
    private static final SourceSheet LEDGER = TestSheet.named("Sheet2", "村名|户主|身份证|危房等级|备注\n三段地村|巴图|150699199003192211|C|");
    private static final SourceSheet OF_ANOTHER_VILLAGE = TestSheet.named("洪山塘", "村名|户主|身份证|危房等级|备注\n洪山塘村|宋娜杰||D|");

    private final SheetChooser chooser = new SheetChooser(TestLedger.ALL);

    @Test
    void passesOverTheInstructions() {
        assertThat(chooser.choose(workbook(INSTRUCTIONS, LEDGER))).isInstanceOfSatisfying(SheetChoice.Chosen.class, chosen -> {
            assertThat(chosen.best().sheet()).isEqualTo(LEDGER);
            assertThat(chosen.skipped()).containsExactly("填表说明");
            assertThat(chosen.alsoFitting()).isEmpty();
        });
    }

    @Test
    void tellsOfOtherSheetsThatFitAsWell() {
        assertThat(chooser.choose(workbook(LEDGER, OF_ANOTHER_VILLAGE))).isInstanceOfSatisfying(SheetChoice.Chosen.class, chosen -> {
            assertThat(chosen.alsoFitting()).extracting(SheetChoice.Candidate::sheet).containsExactly(OF_ANOTHER_VILLAGE);
            assertThat(chosen.skipped()).isEmpty();
        });
    }

    @Test
    void takesAHiddenSheetOnlyWhereNoOtherFits() {
        var hidden = new SourceSheet("旧", true, LEDGER.rows(), List.of());
        assertThat(chooser.choose(workbook(hidden, OF_ANOTHER_VILLAGE))).isInstanceOfSatisfying(SheetChoice.Chosen.class,
                chosen -> assertThat(chosen.best().sheet()).isEqualTo(OF_ANOTHER_VILLAGE));
        assertThat(chooser.choose(workbook(INSTRUCTIONS, hidden))).isInstanceOfSatisfying(SheetChoice.Chosen.class,
                chosen -> assertThat(chosen.best().sheet()).isEqualTo(hidden));
    }

    @Test
    void saysThatNoneFits() {
        assertThat(chooser.choose(workbook(INSTRUCTIONS))).isEqualTo(new SheetChoice.NoneFits(List.of("填表说明")));
    }

    private static SourceWorkbook workbook(SourceSheet... sheets) {
        return new SourceWorkbook("台账.xlsx", "00", List.of(sheets), Map.of());
    }
}
