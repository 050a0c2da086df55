package org.townledger.rolls;

import java.util.List;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseLife;
import org.townledger.identity.IdNumber;
import org.townledger.wording.Wording;

/** What a finding says, in words. */
public final class FindingTexts {

    private final Wording words;

    public FindingTexts(Wording words) {
        this.words = words;
    }

    public String verdict(Finding finding) {
        return words.say("rolls.verdict." + finding.verdict());
    }

    /** What is so. */
    public String why(Finding finding) {
        Finding.RollSide roll = finding.roll();
        return switch (finding.why()) {
            case NOT_ACTIVE, OTHER_YEAR -> words.say("rolls.why." + finding.why(), roll == null || roll.detail() == null ? "" : roll.detail());
            case OTHER_FACTS -> differs(finding);
            case NO_MEMBER -> words.say("rolls.why.NO_MEMBER", finding.register() == null || finding.register().leftOn() == null ? "" : finding.register().leftOn());
            case DAMAGED_NUMBER, WRONG_NUMBER, NO_NUMBER -> words.say("rolls.why." + finding.why()) + words.say(
                    finding.register() == null ? "rolls.why.nobody" : "rolls.why.perhaps");
            case ON_NO_ROW, NOT_IN_REGISTER, OTHER_NUMBER, REGISTER_LACKS_NUMBER -> words.say("rolls.why." + finding.why());
        };
    }

    /** The same in a word or two, for a column of a table. */
    public String brief(Finding finding) {
        return switch (finding.why()) {
            case OTHER_FACTS -> words.say("rolls.why.OTHER_FACTS", differing(finding));
            case ON_NO_ROW, NOT_ACTIVE, OTHER_YEAR, NOT_IN_REGISTER, NO_MEMBER, DAMAGED_NUMBER, WRONG_NUMBER, OTHER_NUMBER, NO_NUMBER,
                 REGISTER_LACKS_NUMBER -> words.say("rolls.brief." + finding.why());
        };
    }

    private String differing(Finding finding) {
        return finding.differs().stream().map(field -> words.say("rolls.field." + field)).collect(Collectors.joining("、"));
    }

    private String differs(Finding finding) {
        Finding.RollSide roll = finding.roll();
        return finding.differs().equals(List.of("status")) && roll != null && roll.detail() != null ? words.say("rolls.why.NOT_ACTIVE", roll.detail())
                : words.say("rolls.why.OTHER_FACTS", differing(finding));
    }

    /** What became of it; blank while it is open. */
    public String settling(FindingRow row) {
        Finding.Settling settling = row.finding().settling();
        if (settling == null) {
            return "";
        }
        String how = words.say("rolls.settled." + settling.how());
        CaseFile file = row.ofPerson();
        String caseNumber = settling.caseId() == null || file == null ? "" : " " + file.numberText();
        return how + caseNumber + (settling.note() == null ? "" : words.say("rolls.settled.note", settling.note()));
    }

    /** The case that the person has already; blank where there is none. */
    public String known(FindingRow row) {
        CaseFile file = row.ofPerson();
        return file == null ? "" : words.say("rolls.known", file.numberText(), words.say(CaseLife.stateName(file.state())));
    }

    /** The number that a list shows. */
    public static String masked(Finding finding) {
        IdNumber number = finding.number();
        return number == null ? "" : number.masked();
    }
}
