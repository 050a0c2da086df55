package org.townledger.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.TableColumnSpec;
import org.townledger.wording.Wording;

/** The columns of the register's table. */
final class HouseholdTable {

    private HouseholdTable() {
    }

    static List<TableColumnSpec<HouseholdLine>> columns(Wording words) {
        return List.of(
                TableColumnSpec.<HouseholdLine>of("head", words.say("people.column.head"), line ->
                        line.head() == null ? words.say("people.household.noHead") : line.head()).wide(10.6).styled(_ -> "strong-when-selected"),
                TableColumnSpec.<HouseholdLine>of("members", words.say("people.column.members"), line -> String.valueOf(line.members()))
                        .aligned(TableColumnSpec.Align.RIGHT).unsorted().wide(3.6),
                TableColumnSpec.of("village", words.say("people.column.village"), HouseholdLine::villageName).givingWay(),
                TableColumnSpec.<HouseholdLine>of("group", words.say("people.column.group"), line -> orEmpty(line.household().group())).wide(5.2),
                TableColumnSpec.<HouseholdLine>of("type", words.say("people.column.type"), line -> orEmpty(line.type())).unsorted().wide(9.2),
                TableColumnSpec.<HouseholdLine>of("phone", words.say("people.column.phone"), line -> orEmpty(line.household().phone())).unsorted().wide(7.6),
                TableColumnSpec.<HouseholdLine>of(HouseholdListRepository.BY_NUMBER, words.say("people.column.number"),
                        line -> orEmpty(line.household().number())).wide(9.6),
                TableColumnSpec.<HouseholdLine>of("cadre", words.say("people.column.cadre"), line -> orEmpty(line.household().cadre()))
                        .unsorted().wide(6).hiddenAtFirst());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
