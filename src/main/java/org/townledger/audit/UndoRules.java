package org.townledger.audit;

import java.util.Set;

/** Which acts can be taken back, and how. An act that stands nowhere here is not offered. */
public final class UndoRules {

    /** How an act is taken back. */
    public enum Way {
        /** By putting its rows back to what they were. */
        GENERIC,
        /** By a use case of its own, since numbers, other rows or marks go with it. */
        OWN,
        /** Not at all: an undoing itself, what only the program or one user's screen keeps, and what has left the office. */
        NOT
    }

    private static final Set<String> OWN = Set.of("ImportLedger", "ImportHouseholds", "JoinCases", "JoinPersons", "TurnYear", "IssueNotice");

    private static final Set<String> GENERIC = Set.of(
            "SaveCase", "NoteStep", "AssignCases", "AdvanceCases", "VerifyCase", "StartCase", "SubmitCase", "SendBackCase", "CloseCase",
            "DismissCase", "ReopenCase", "AddPhotos", "DescribePhoto", "RemovePhoto", "OpenFromClue", "PlanCases", "LinkCases", "PlanHouses",
            "RecordIncome", "IdentifyHousehold", "DropClue", "PlanLook", "ProposeRemoval", "RecordMeasure", "RemoveMeasure", "RecordFinding",
            "RecordMembers", "AdvanceRemoval", "DecideRemoval", "MarkRemoved", "WithdrawRemoval", "RecordVisit", "RemoveVisit", "LogCheck", "StrikeCheck",
            "LogPersuasion", "StrikePersuasion", "WithdrawNotice", "IncludeStudent", "SaveAid", "RemoveAid", "ReportStatistics", "TellApart",
            "TakeBackTellingApart", "RenameDivision", "ImportDivisions", "SaveDivision", "EndDivision", "SaveSetting", "SaveDatedValue",
            "MoveListItem", "SaveListItem", "SuspectDropouts", "CheckFindings", "HandToMedical", "AnswerRollQuestion", "ReopenFindings",
            "CompareRolls", "SwitchCheckRule", "SaveSupply", "LookBack", "ChangeHead", "ChangeHouseholdType", "EditHousehold",
            "JoinHouseholds", "MoveIn", "MoveOut", "RecordBirth", "RecordDeath", "RegisterHousehold", "SavePerson", "SplitHousehold",
            "RemarkRecords", "WithdrawRemark", "OpenBannerClue", "DropBannerClue");

    private UndoRules() {
    }

    public static Way of(String act) {
        return OWN.contains(act) ? Way.OWN : GENERIC.contains(act) ? Way.GENERIC : Way.NOT;
    }

    public static boolean canBeUndone(ActLine line) {
        return !line.undone() && of(line.name()) != Way.NOT;
    }
}
