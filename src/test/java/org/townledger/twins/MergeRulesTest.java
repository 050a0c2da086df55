package org.townledger.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.identity.Sex;
import org.townledger.people.Parting;
import org.townledger.people.Person;
import org.townledger.people.PersonEntry;

/** What is proposed where two entries of one person differ. */
class MergeRulesTest {

    private static final String ID = SampleIdNumbers.of(LocalDate.of(1975, 5, 6), 11);

    private static Person person(String id, String phone, String relation, String joined) {
        IdNumber number = id == null ? null : id.length() < 18 ? new IdNumber.Damaged(id) : new IdNumber.Valid(id);
        return new Person(UUID.randomUUID(), UUID.randomUUID(), PersonName.of("王德胜"), relation, number, null, Sex.MALE, phone,
                joined == null ? null : LocalDate.parse(joined), null, null);
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(nullValues = "-", textBlock = """
            a whole number before a damaged one,   whole,   damaged, FIRST
            a whole number before a damaged one,   damaged, whole,   SECOND
            a damaged number before none,          damaged, -,       FIRST
            the newer of two damaged ones,         damaged, damaged, SECOND
            the newer of two whole ones,           whole,   whole,   SECOND
            """)
    void theNumberIs(String rule, String first, String second, Side expected) {
        assertThat(MergeRules.proposed(PersonField.ID_NUMBER, person(number(first), null, "其他", null), person(number(second), null, "其他", null)))
                .isEqualTo(expected);
    }

    private static String number(String word) {
        return word == null ? null : word.equals("whole") ? ID : ID.substring(0, 15);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            something before nothing, 13500000001, -,           FIRST
            something before nothing, -,           13500000001, SECOND
            the newer before the older, 13500000001, 13500000002, SECOND
            """)
    void anotherFieldIs(String rule, String first, String second, Side expected) {
        assertThat(MergeRules.proposed(PersonField.PHONE, person(null, first, "其他", null), person(null, second, "其他", null))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            who came later stays there,          之女, -,          配偶, 2020-06-01, SECOND, 2020-06-01
            also where that is the older entry,  配偶, 2020-06-01, 之女, -,          FIRST,  2020-06-01
            a head before a son,                 户主, -,          之子, -,          FIRST,  -
            a spouse before a daughter,          之女, -,          配偶, -,          SECOND, -
            else the newer entry,                之子, -,          之子, -,          SECOND, -
            """)
    void theEntryThatStays(String rule, String first, String joinedFirst, String second, String joinedSecond, Side expected, LocalDate left) {
        Person one = person(null, null, first, joinedFirst);
        Person other = person(null, null, second, joinedSecond);
        assertThat(MergeRules.stays(one, other)).isEqualTo(expected);
        assertThat(MergeRules.parting(expected.of(one, other), expected.other().of(one, other)))
                .isEqualTo(left == null ? new Parting.NeverThere() : new Parting.MovedOut(left));
    }

    @Test
    void birthDateAndSexFollowAWholeNumber() {
        Person whole = person(ID, null, "其他", null);
        Person without = person(null, null, "其他", null);

        assertThat(MergeRules.followsFromId(PersonField.BIRTH_DATE, whole, without, Map.of(PersonField.ID_NUMBER, Side.FIRST))).isTrue();
        assertThat(MergeRules.followsFromId(PersonField.SEX, whole, without, Map.of(PersonField.ID_NUMBER, Side.SECOND))).isFalse();
        assertThat(MergeRules.followsFromId(PersonField.PHONE, whole, without, Map.of(PersonField.ID_NUMBER, Side.FIRST))).isFalse();
    }

    @Test
    void bothNotesAreKept() {
        Person one = noted("在外务工");
        Person other = noted("听力残疾");
        PersonEntry entry = MergeRules.entry(one, other, MergeRules.proposed(one, other));

        assertThat(entry.note()).isEqualTo("在外务工\n听力残疾");
    }

    private static Person noted(String note) {
        return new Person(UUID.randomUUID(), UUID.randomUUID(), PersonName.of("王德胜"), "其他", null, null, null, null, null, null, note);
    }
}
