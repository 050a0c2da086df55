package org.townledger.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.townledger.columns.CellType.Shape;
import org.townledger.columns.Column;

class PublicVersionTest {

    private static final House HOUSE = House.houses(1).getFirst();

    @Nested
    class TheColumnsOfALedger {

        @Test
        void onlyThoseMarkedForThePublicRemain() {
            assertThat(PublicVersion.of(House.columns())).extracting(column -> column.field()).containsExactly(
                    "case_number", "village", "head", "id_number", "household_type", "grade", "repair", "subsidy");
        }

        @Test
        void aPhoneColumnMarkedByMistakeStaysAway() {
            assertThat(PublicVersion.of(List.<Column<House, ?>>of(
                    House.text("phone", "电话", Shape.TEXT, House::phone).forThePublic(),
                    House.text("contact", "联系电话", Shape.TEXT, House::phone).forThePublic()))).isEmpty();
        }

        @Test
        void freeTextMarkedByMistakeStaysAway() {
            assertThat(PublicVersion.of(List.<Column<House, ?>>of(
                    House.text("remark", "备注", Shape.LONG_TEXT, House::remark).forThePublic()))).isEmpty();
        }
    }

    @Nested
    class AnIdNumber {

        private final Column<House, ?> column = PublicVersion.of(House.columns()).get(3);

        @Test
        void showsItsFirstSixAndItsLastFourInEveryWayOfWriting() {
            assertThat(column.textOf(HOUSE)).isEqualTo("150699********0012");
            assertThat(column.plainOf(HOUSE)).isEqualTo("150699********0012");
            assertThat(column.cellOf(HOUSE).shown()).isEqualTo("150699********0012");
        }

        @Test
        void isNotMaskedTwice() {
            var again = PublicVersion.of(List.<Column<House, ?>>of(column)).getFirst();

            assertThat(again.textOf(HOUSE)).isEqualTo("150699********0012");
        }
    }

    @Nested
    class NumbersInOtherColumns {

        private static String shown(String written) {
            return PublicVersion.of(List.<Column<House, ?>>of(
                    House.text("head", "姓名", Shape.TEXT, _ -> written).forThePublic())).getFirst().textOf(HOUSE);
        }

        @Test
        void anIdNumberWrittenIntoANameIsMasked() {
            assertThat(shown("高䶮15069919410502001X")).isEqualTo("高䶮150699********001X");
            assertThat(shown("高䶮 150699410502001")).isEqualTo("高䶮 150699******001");
        }

        @Test
        void aTelephoneNumberWrittenIntoANameIsStruckOut() {
            assertThat(shown("高䶮13947700001")).isEqualTo("高䶮***********");
            assertThat(shown("高䶮 139-4770-0001")).isEqualTo("高䶮 ***********");
        }

        @Test
        void aCaseNumberStays() {
            assertThat(shown("住〔2026〕0012号")).isEqualTo("住〔2026〕0012号");
        }
    }
}
