package org.townledger.vault;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which permission every act needs that changes something, by the name that the journal gives it. */
public final class ActPermissions {

    /** One line a permission. */
    private static final Map<String, Permission> TABLE = Stream.of(
            needs(Permission.LOOK, "BackUp", "ChooseColumns", "ChooseTextSize", "CompleteReference", "RecordDisclosure", "DropDisclosure"),
            needs(Permission.ENTER, """
                    SaveCase VerifyCase StartCase SubmitCase AdvanceCases AssignCases LinkCases PlanCases PlanHouses PlanLook JoinCases DropClue
                    OpenFromClue AddPhotos DescribePhoto RemovePhoto UndoPhotos LogCheck StrikeCheck LookBack SaveSupply LogPersuasion
                    StrikePersuasion NoteStep IssueNotice WithdrawNotice SaveAid RemoveAid IncludeStudent HandToMedical RecordVisit RemoveVisit
                    UndoVisit RegisterHousehold EditHousehold SavePerson RecordBirth RecordDeath MoveIn MoveOut SplitHousehold JoinHouseholds
                    ChangeHead ChangeHouseholdType UndoHouseholdAct JoinPersons UndoJoin TellApart TakeBackTellingApart IdentifyHousehold
                    RecordMeasure RemoveMeasure RecordMembers RecordIncome RecordFinding ProposeRemoval AdvanceRemoval UndoMonitoring
                    ReportStatistics AnswerRollQuestion CheckFindings ReopenFindings SuspectDropouts UndoAct OpenBannerClue DropBannerClue OfferHousehold WithdrawOffer AcceptHousehold DeclineHousehold"""),
            needs(Permission.EXPORT, "PackHandoff WriteReceipt"),
            needs(Permission.IMPORT, "ImportLedger ImportHouseholds UndoImport UndoHouseholdImport RememberMapping CompareRolls MergeHandoff HoldHandoff ReadReceipt"),
            needs(Permission.CLOSE_CASES, "CloseCase SendBackCase DismissCase ReopenCase TurnYear UndoTurnYear CompleteTransfer"),
            needs(Permission.DECIDE_REMOVAL, "DecideRemoval MarkRemoved WithdrawRemoval"),
            needs(Permission.REMARK, "RemarkRecords", "WithdrawRemark"),
            needs(Permission.SETTINGS, """
                    InitOffice SaveSetting SaveListItem MoveListItem SaveDatedValue SaveDivision RenameDivision EndDivision ImportDivisions
                    SwitchCheckRule MakeOfficeKey RenewOfficeKey RestoreOfficeKey TrustOffice RetireTrust"""),
            needs(Permission.USERS, "BeginAccounts AddUser ChangeRole EndUser SetPassword"))
            .flatMap(line -> line).collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ActPermissions() {
    }

    /** Every act that the table knows. */
    static Set<String> acts() {
        return TABLE.keySet();
    }

    /** @return for an act that the table lacks what the administrator alone may */
    public static Permission of(String act) {
        return TABLE.getOrDefault(act, Permission.SETTINGS);
    }

    private static Stream<Map.Entry<String, Permission>> needs(Permission permission, String... acts) {
        return Arrays.stream(acts).flatMap(line -> Arrays.stream(line.split("\\s+"))).map(act -> Map.entry(act, permission));
    }
}
