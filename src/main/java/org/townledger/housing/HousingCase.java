package org.townledger.housing;

import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;

/** One dilapidated house on the ledger, from its finding to its closing. */
public record HousingCase(CaseFile file, House house, Appraisal appraisal, Repair repair, Money money,
                          OtherHouse otherHouse, Notices notices) {

    public static HousingCase found(CaseFile file) {
        return new HousingCase(file, House.UNKNOWN, Appraisal.UNKNOWN, Repair.NONE, Money.NONE, OtherHouse.NONE, Notices.NONE);
    }

    public HousingCase with(CaseFile newFile) {
        return new HousingCase(newFile, house, appraisal, repair, money, otherHouse, notices);
    }

    public HousingCase with(House newHouse) {
        return new HousingCase(file, newHouse, appraisal, repair, money, otherHouse, notices);
    }

    public HousingCase with(Appraisal newAppraisal) {
        return new HousingCase(file, house, newAppraisal, repair, money, otherHouse, notices);
    }

    public HousingCase with(Repair newRepair) {
        return new HousingCase(file, house, appraisal, newRepair, money, otherHouse, notices);
    }

    public HousingCase with(Money newMoney) {
        return new HousingCase(file, house, appraisal, repair, newMoney, otherHouse, notices);
    }

    public HousingCase with(OtherHouse newOtherHouse) {
        return new HousingCase(file, house, appraisal, repair, money, newOtherHouse, notices);
    }

    public HousingCase with(Notices newNotices) {
        return new HousingCase(file, house, appraisal, repair, money, otherHouse, newNotices);
    }

    public HousingCase in(CaseState state) {
        return with(file.in(state));
    }
}
