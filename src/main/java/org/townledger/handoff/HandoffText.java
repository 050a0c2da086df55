package org.townledger.handoff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Packages and receipts in words. */
final class HandoffText {

    private static final double STEP = 1000;
    private static final double NEARLY = 9.95;
    private static final String[] UNITS = {"kB", "MB", "GB", "TB"};

    private final Wording words;

    HandoffText(Wording words) {
        this.words = words;
    }

    /** As sticks are labelled: 86 MB, 14.6 GB. */
    static String size(long bytes) {
        double amount = bytes / STEP;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return (unit > 0 && amount < NEARLY || unit > 1 ? "%.1f %s" : "%.0f %s").formatted(unit == 0 ? Math.ceil(amount) : amount, UNITS[unit]);
    }

    /** As it will lie on the stick. */
    static String fileName(HandoffParty office, int number) {
        return PackageNumber.file(number, office.name());
    }

    static LocalDate day(HandoffPackage made) {
        return LocalDateTime.ofInstant(made.madeAt(), Transaction.TOWN).toLocalDate();
    }

    /** 增量 44 条 */
    String content(HandoffPackage made) {
        return words.say(made.kind() == HandoffPackage.Kind.INCREMENT ? "handoff.content.of.increment" : "handoff.content.of.full", made.records());
    }

    /** 已接收 42，退回 2 */
    String answer(ReceiptView receipt) {
        var said = new StringBuilder(words.say("handoff.answer.accepted", receipt.accepted()));
        append(said, "returned", receipt.returned());
        append(said, "held", receipt.held());
        append(said, "missing", receipt.missing());
        return said.toString();
    }

    private void append(StringBuilder said, String what, int number) {
        if (number > 0) {
            said.append(words.say("handoff.answer." + what, number));
        }
    }

    /** Whether both ends count the same. */
    String sums(ReceiptView receipt) {
        return words.say(receipt.told() == receipt.have() ? "handoff.sums.agree" : "handoff.sums.differ", receipt.told(), receipt.have());
    }
}
