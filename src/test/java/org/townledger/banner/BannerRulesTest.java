package org.townledger.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.townledger.audit.SourceActs;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;

@DisplayName("A banner's office")
class BannerRulesTest {

    /** Of every act in the sources somebody has decided whether a banner does it. */
    private static final Set<String> DONE = Set.of("BackUp", "ChooseColumns", "ChooseTextSize", "CompleteReference", "RecordDisclosure", "DropDisclosure",
            "InitOffice", "SaveSetting", "SaveListItem", "MoveListItem", "SaveDatedValue", "SaveDivision", "RenameDivision", "EndDivision", "ImportDivisions",
            "SwitchCheckRule", "BeginAccounts", "AddUser", "ChangeRole", "EndUser", "SetPassword", "UndoAct", "RemarkRecords", "WithdrawRemark",
            "MergeHandoff", "WriteReceipt", "PackHandoff", "MakeOfficeKey", "RenewOfficeKey", "RestoreOfficeKey", "TrustOffice", "RetireTrust", "HoldHandoff");

    static Stream<String> acts() throws Exception {
        return SourceActs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void doesItsOwnAndChangesNoRecordOfATown(String act) {
        assertThat(BannerRules.refusal(act).isEmpty()).as("%s is done at a banner", act).isEqualTo(DONE.contains(act));
    }

    @ParameterizedTest
    @CsvSource({"MergeHandoff,true", "WriteReceipt,true", "SaveCase,false", "CloseCase,false", "EditHousehold,false", "ImportLedger,false",
            "TurnYear,false", "RecordIncome,false", "UndoImport,false", "SomethingNew,false"})
    void mergesAndAnswers(String act, boolean done) {
        assertThat(BannerRules.refusal(act).isEmpty()).isEqualTo(done);
    }

    @ParameterizedTest
    @EnumSource
    void hasNoPlaceForWhatOnlyATownMay(Permission permission) {
        assertThat(BannerRules.refusal(permission).isPresent())
                .isEqualTo(Set.of("ENTER", "IMPORT", "CLOSE_CASES", "DECIDE_REMOVAL").contains(permission.name().toUpperCase(Locale.ROOT)));
    }

    @Test
    void saysWhatToDoInstead() {
        assertThat(BannerRules.refusal("SaveCase").map(new Wording(Wording.CHINESE)::say)).hasValueSatisfying(says -> assertThat(says).contains("退回给镇里改"));
    }
}
