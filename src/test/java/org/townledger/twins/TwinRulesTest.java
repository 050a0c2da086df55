package org.townledger.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.identity.Sex;

/** Who may be one and the same (issue 3, 6: same ID number, or same name with birth date, village or phone near). */
class TwinRulesTest {

    private static final LocalDate BIRTH = LocalDate.of(1975, 5, 6);
    private static final String ID = SampleIdNumbers.of(BIRTH, 11);
    private static final String OTHER_ID = SampleIdNumbers.of(BIRTH, 13);

    private static long made;

    private static Candidate candidate(String name, String id, String birth, String sex, String phone, String village) {
        IdNumber number = id == null || id.isEmpty() ? null
                : id.endsWith("?") ? new IdNumber.Damaged(id.replace("?", "")) : new IdNumber.Valid(id);
        LocalDate born = switch (number) {
            case IdNumber.Valid whole -> whole.birthDate();
            case IdNumber.Damaged damaged -> damaged.birthDate().orElse(null);
            case IdNumber.Wrong wrong -> throw new AssertionError(wrong);
            case null -> birth == null ? null : LocalDate.parse(birth);
        };
        return new Candidate(new UUID(0x0193_0000_0000_7000L, ++made), Candidate.PEOPLE, null, "", PersonName.of(name), number, born,
                sex == null ? null : Sex.valueOf(sex), phone, village == null ? "大沙头" : village, "");
    }

    private static String written(String code) {
        return code == null ? null : switch (code) {
            case "ID" -> ID;
            case "OTHER" -> OTHER_ID;
            case "ID15" -> ID.substring(0, 15) + "?";
            case "OTHER15" -> SampleIdNumbers.of(LocalDate.of(1980, 1, 2), 11).substring(0, 15) + "?";
            default -> throw new AssertionError(code);
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            the same whole number,                    王德胜,     ID,   -,          -,    -,           -,   王德胜,    ID,      -,          -,      -,           -,  CERTAIN
            the same whole number under two names,    王德胜,     ID,   -,          -,    -,           A,   王德生,    ID,      -,          -,      -,           B,  CERTAIN
            two whole numbers,                        王德胜,     ID,   -,          -,    13500000001, A,   王德胜,    OTHER,   -,          -,      13500000001, A,  -
            a damaged number that may be the other's, 王德胜,     ID,   -,          -,    -,           A,   王德胜,    ID15,    -,          -,      -,           B,  LIKELY
            a damaged number that cannot be,          王德胜,     ID,   -,          -,    13500000001, A,   王德胜,    OTHER15, -,          -,      13500000001, A,  -
            the same birth date,                      王德胜,     -,    1975-05-06, -,    -,           A,   王德胜,    ID,      -,          -,      -,           B,  LIKELY
            the same birth date inside damaged ones,  王德胜,     ID15, -,          -,    -,           A,   王德胜,    ID15,    -,          -,      -,           B,  LIKELY
            dots written otherwise,                   布和·朝鲁,  -,    1975-05-06, -,    -,           A,   布和・朝鲁, -,       1975-05-06, -,      -,           B,  LIKELY
            without the dot,                          布和·朝鲁,  -,    1975-05-06, -,    -,           A,   布和朝鲁,  -,       1975-05-06, -,      -,           B,  LIKELY
            a name spread out,                        张　三,     -,    1975-05-06, -,    -,           A,   张三,      -,       1975-05-06, -,      -,           B,  LIKELY
            the same telephone,                       王德胜,     -,    -,          -,    13500000001, A,   王德胜,    ID,      -,          -,      13500000001, B,  LIKELY
            the same telephone of different births,   王德胜,     -,    1999-01-02, -,    13500000001, A,   王德胜,    ID,      -,          -,      13500000001, B,  LIKELY
            another name,                             王德胜,     -,    1975-05-06, -,    13500000001, A,   王德生,    -,       1975-05-06, -,      13500000001, A,  -
            the same village,                         王德胜,     -,    -,          -,    -,           A,   王德胜,    ID,      -,          -,      -,           A,  POSSIBLE
            the same village of different sexes,      王德胜,     -,    -,          MALE, -,           A,   王德胜,    -,       -,          FEMALE, -,           A,  -
            the same village of different births,     王德胜,     -,    1990-05-06, -,    -,           A,   王德胜,    ID,      -,          -,      -,           A,  -
            day and month exchanged,                  王德胜,     -,    1975-06-05, -,    -,           A,   王德胜,    ID,      -,          -,      -,           B,  POSSIBLE
            the year off by one,                      王德胜,     -,    1976-05-06, -,    -,           A,   王德胜,    ID,      -,          -,      -,           B,  POSSIBLE
            another day of the month,                 王德胜,     -,    1975-05-16, -,    -,           A,   王德胜,    ID,      -,          -,      -,           B,  POSSIBLE
            a digit of the telephone,                 王德胜,     -,    -,          -,    13500000001, A,   王德胜,    -,       -,          -,      13500000007, B,  POSSIBLE
            two digits of the telephone exchanged,    王德胜,     -,    -,          -,    13500000012, A,   王德胜,    -,       -,          -,      13500000021, B,  POSSIBLE
            a wholly different telephone,             王德胜,     -,    -,          -,    13500000012, A,   王德胜,    -,       -,          -,      13511110021, B,  -
            only the name,                            王德胜,     -,    -,          -,    -,           A,   王德胜,    -,       -,          -,      -,           B,  -
            """)
    void areOffered(String situation, String name, String id, String birth, String sex, String phone, String village,
                    String otherName, String otherId, String otherBirth, String otherSex, String otherPhone, String otherVillage,
                    Certainty expected) {
        var pair = TwinRules.judge(candidate(name, written(id), birth, sex, phone, village),
                candidate(otherName, written(otherId), otherBirth, otherSex, otherPhone, otherVillage));
        assertThat(pair.map(TwinPair::certainty).orElse(null)).as(situation).isEqualTo(expected);
    }

    @Nested
    class AWholeRegister {

        @Test
        void ofTwentyThousandYieldsItsTwinsTheCertainFirst() {
            List<Candidate> people = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(i);
                people.add(candidate("王" + Character.toString(0x4e00 + i % 2_500), SampleIdNumbers.of(birth, 11), null, null, null, "村" + i % 18));
            }
            Candidate one = people.get(7);
            Candidate other = people.get(11_111);
            people.add(candidate(other.name().text(), null, other.birthDate().toString(), null, null, "别村"));
            people.add(candidate("另写的名", one.wholeId().orElseThrow(), null, null, null, "别村"));

            assertThat(TwinRules.pairs(people, Set.of())).extracting(TwinPair::first, TwinPair::certainty).containsExactly(
                    tuple(one, Certainty.CERTAIN), tuple(other, Certainty.LIKELY));
        }

        @Test
        void leavesOutWhatAClerkToldApart() {
            Candidate one = candidate("王德胜", ID, null, null, null, "A");
            Candidate other = candidate("王德胜", ID, null, null, null, "A");
            Candidate third = candidate("王德胜", ID, null, null, null, "A");

            assertThat(TwinRules.pairs(List.of(one, other, third), Set.of(TwinRules.Apart.of(other.id(), one.id()))))
                    .extracting(TwinPair::first, TwinPair::second).containsExactly(
                            tuple(one, third), tuple(other, third));
        }

        @Test
        void comparesNobodyAcrossLedgers() {
            Candidate member = candidate("王德胜", ID, null, null, null, "A");
            Candidate concerned = new Candidate(new UUID(0x0193_0000_0000_7000L, ++made), "housing", null, "住〔2026〕0001号",
                    member.name(), member.idNumber(), member.birthDate(), null, null, "A", "");

            assertThat(TwinRules.pairs(List.of(member, concerned), Set.of())).isEmpty();
        }
    }
}
