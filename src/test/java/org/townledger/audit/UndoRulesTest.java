package org.townledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every act in the sources somebody has decided whether and how it can be taken back. */
class UndoRulesTest {

    /** An undoing is not undone; the rest is the program's own, one user's screen, or has left the office. */
    private static final Set<String> NOT = Set.of(
            // Another town answers them: withdrawn, declined or offered anew instead.
            "OfferHousehold", "WithdrawOffer", "AcceptHousehold", "DeclineHousehold",
            "UndoAct", "UndoPhotos", "UndoImport", "UndoTurnYear", "UndoMonitoring", "UndoVisit", "UndoJoin",
            "UndoHouseholdAct", "UndoHouseholdImport", "ChooseColumns", "ChooseTextSize", "RememberMapping", "CompleteReference", "InitOffice",
            "RecordDisclosure", "DropDisclosure", "AddUser", "ChangeRole", "EndUser", "SetPassword", "BeginAccounts", "BackUp", "PackHandoff", "WriteReceipt", "MergeHandoff", "HoldHandoff", "ReadReceipt",
            "MakeOfficeKey", "RenewOfficeKey", "RestoreOfficeKey", "TrustOffice", "RetireTrust");

    static Stream<String> acts() throws IOException {
        return SourceActs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActIsDecidedOn(String act) {
        assertThat(UndoRules.of(act) == UndoRules.Way.NOT).as("%s is taken back by no way", act).isEqualTo(NOT.contains(act));
    }

    @ParameterizedTest
    @CsvSource({"SaveCase,GENERIC", "CloseCase,GENERIC", "RecordVisit,GENERIC", "SaveSetting,GENERIC", "ImportLedger,OWN", "ImportHouseholds,OWN",
            "JoinCases,OWN", "JoinPersons,OWN", "TurnYear,OWN", "IssueNotice,OWN", "InitOffice,NOT", "UndoAct,NOT", "SomethingNew,NOT"})
    void byItsWay(String act, UndoRules.Way way) {
        assertThat(UndoRules.of(act)).isEqualTo(way);
    }

    @Test
    void theSourcesNameManyActs() throws IOException {
        assertThat(SourceActs.all()).contains("SaveCase", "CloseCase", "MarkRemoved", "AdvanceRemoval", "SplitHousehold").hasSizeGreaterThan(80);
    }
}
