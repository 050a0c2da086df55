package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.identity.PersonName;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.people.Family;
import org.townledger.people.Household;
import org.townledger.people.Person;
import org.townledger.wording.Sentence;

@DisplayName("A household that moves between two towns")
class TransferRulesTest {

    private static final String OWN = "150623100000";
    private static final String OTHER = "150623101000";
    private static final String THIRD = "150623102000";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Division VILLAGE = new Division("150623100206", "伊克乌素嘎查", Division.Level.VILLAGE, OWN, null, null);
    private static final Divisions DIVISIONS = new Divisions(OWN, List.of(new Division("150623000000", "鄂托克前旗", Division.Level.BANNER, "150600000000", null, null),
            town(OWN, "敖勒召其镇", "150623000000", null), town(OTHER, "上海庙镇", "150623000000", null),
            town("150623109000", "旧乡", "150623000000", LocalDate.of(2020, 1, 1)), town("150624100000", "乌兰镇", "150624000000", null), VILLAGE));

    private static Division town(String code, String name, String banner, @Nullable LocalDate until) {
        return new Division(code, name, Division.Level.TOWN, banner, null, until);
    }

    private static Family family(String office, Household.@Nullable Ending ending, boolean withHead) {
        UUID id = new UUID(1, 1);
        var household = new Household(id, office, "0001", VILLAGE.code(), null, null, null, null, null, LocalDate.of(2001, 3, 1), ending, null);
        var head = new Person(new UUID(1, 2), id, PersonName.of("巴图"), withHead ? "户主" : "之子", null, null, null, null, null, null, null);
        return new Family(household, List.of(head), List.of());
    }

    private static TransferAndAnswer moving(String from, String to, Transfer.State state, @Nullable Boolean accepted) {
        var moving = new Transfer(new UUID(2, 1), new UUID(1, 1), from, to, "0001", VILLAGE.code(), "巴图", TODAY, "投靠子女", "{}", state, Instant.EPOCH, "郭海燕",
                state == Transfer.State.OFFERED ? null : Instant.EPOCH, state == Transfer.State.OFFERED ? null : "郭海燕");
        DownAnswer answer = accepted == null ? null : new DownAnswer(new UUID(3, 1), DownAnswer.About.TRANSFER, moving.id(), to, accepted, accepted ? null : "查无",
                null, "", Instant.EPOCH, "苏日娜");
        return new TransferAndAnswer(moving, answer);
    }

    private static String why(Optional<Sentence> refusal) {
        return refusal.map(Sentence::key).map(key -> key.substring(key.lastIndexOf('.') + 1)).orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "a household of the town to another town|150623101000|2026-11-23|投靠子女|",
            "not to itself|150623100000|2026-11-23|投靠子女|toItself",
            "not to a place nobody knows|150699000000|2026-11-23|投靠子女|noTown",
            "not to a village|150623100206|2026-11-23|投靠子女|noTown",
            "not to the banner|150623000000|2026-11-23|投靠子女|noTown",
            "not to another banner's town|150624100000|2026-11-23|投靠子女|noTown",
            "not to a town that is no more|150623109000|2026-11-23|投靠子女|noTown",
            "not tomorrow|150623101000|2026-11-24|投靠子女|dayToCome",
            "not before it was a household|150623101000|2001-02-28|投靠子女|dayBefore",
            "not without a reason|150623101000|2026-11-23|' '|noReason"})
    void isOffered(String title, String to, LocalDate day, String reason, @Nullable String expected) {
        Optional<Sentence> refusal = TransferRules.offering(family(OWN, null, true), new TransferRules.Offer(to, day, reason), DIVISIONS, TODAY, List.of());
        assertThat(why(refusal)).as(title).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void isOfferedOnceAndOnlyWhileItIsOne() {
        var offer = new TransferRules.Offer(OTHER, TODAY, "投靠子女");
        var ended = new Household.Ending(LocalDate.of(2026, 1, 1), Household.How.MOVED_OUT);
        assertThat(why(TransferRules.offering(null, offer, DIVISIONS, TODAY, List.of()))).isEqualTo("noHousehold");
        assertThat(why(TransferRules.offering(family(OTHER, null, true), offer, DIVISIONS, TODAY, List.of()))).isEqualTo("noHousehold");
        assertThat(why(TransferRules.offering(family(OWN, ended, true), offer, DIVISIONS, TODAY, List.of()))).isEqualTo("ended");
        assertThat(why(TransferRules.offering(family(OWN, null, false), offer, DIVISIONS, TODAY, List.of()))).isEqualTo("noHead");
        for (Boolean answer : new Boolean[] {null, true}) {
            var before = List.of(moving(OWN, OTHER, Transfer.State.OFFERED, answer));
            assertThat(why(TransferRules.offering(family(OWN, null, true), offer, DIVISIONS, TODAY, before))).isEqualTo("twice");
        }
        var declined = List.of(moving(OWN, OTHER, Transfer.State.OFFERED, false), moving(OWN, OTHER, Transfer.State.WITHDRAWN, null));
        assertThat(TransferRules.offering(family(OWN, null, true), offer, DIVISIONS, TODAY, declined)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: withdraw {2}, accept {3}, complete {4}")
    @CsvSource(nullValues = "-", value = {
            "OFFERED,-,'','',notAnswered", "OFFERED,true,accepted,accepted,''", "OFFERED,false,declined,declined,declined",
            "WITHDRAWN,-,withdrawn,withdrawn,withdrawn", "DONE,true,done,done,done"})
    void goesItsWayInOrder(Transfer.State state, @Nullable Boolean answer, String withdraw, String accept, String complete) {
        TransferAndAnswer going = moving(OWN, OTHER, state, answer);
        assertThat(why(TransferRules.withdrawing(going, OWN, false))).isEqualTo(withdraw);
        assertThat(why(TransferRules.answering(moving(OTHER, OWN, state, answer), OWN))).isEqualTo(accept);
        assertThat(why(TransferRules.completing(going, OWN, family(OWN, null, true)))).isEqualTo(complete);
    }

    @Test
    void isEachTownsOwnToActOn() {
        TransferAndAnswer others = moving(OTHER, THIRD, Transfer.State.OFFERED, null);
        assertThat(why(TransferRules.withdrawing(others, OWN, false))).isEqualTo("noTransfer");
        assertThat(why(TransferRules.answering(others, OWN))).isEqualTo("noTransfer");
        assertThat(why(TransferRules.completing(others, OWN, null))).isEqualTo("noTransfer");
        assertThat(why(TransferRules.answering(moving(OWN, OTHER, Transfer.State.OFFERED, null), OWN))).isEqualTo("noTransfer");
        assertThat(why(TransferRules.withdrawing(null, OWN, false))).isEqualTo("noTransfer");
        assertThat(why(TransferRules.withdrawing(moving(OWN, OTHER, Transfer.State.OFFERED, null), OWN, true))).isEqualTo("carried");
    }

    @Test
    void isTakenInToAVillageOfTheTownAndDeclinedWithAReason() {
        TransferAndAnswer coming = moving(OTHER, OWN, Transfer.State.OFFERED, null);
        var elsewhere = new Division("150623101201", "八一村", Division.Level.VILLAGE, OTHER, null, null);
        assertThat(TransferRules.accepting(coming, OWN, VILLAGE, TODAY)).isEmpty();
        assertThat(why(TransferRules.accepting(coming, OWN, elsewhere, TODAY))).isEqualTo("noVillage");
        assertThat(why(TransferRules.accepting(coming, OWN, null, TODAY))).isEqualTo("noVillage");
        assertThat(why(TransferRules.declining(coming, OWN, "  "))).isEqualTo("noWhy");
        assertThat(why(TransferRules.declining(coming, OWN, "字".repeat(401)))).isEqualTo("tooLong");
        assertThat(TransferRules.declining(coming, OWN, "查无此住处")).isEmpty();
    }
}
