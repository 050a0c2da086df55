package org.townledger.handoff;

import java.util.List;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Reads what the banner handed down to this town and how households stand that move. */
public final class DownInbox {

    /**
     * @param clues     the oldest first
     * @param transfers all that are known here, the newest first
     * @param answers   what towns said to clues; at the banner alone they are many
     * @param missing   numbers of packages that nobody has brought
     */
    public record Contents(List<DownClue> clues, List<DownRoll> rolls, List<TransferAndAnswer> transfers, List<DownAnswer> answers, List<Integer> missing) {

        public Contents {
            clues = List.copyOf(clues);
            rolls = List.copyOf(rolls);
            transfers = List.copyOf(transfers);
            answers = List.copyOf(answers);
            missing = List.copyOf(missing);
        }

        /** How much waits for this office. @param own its code */
        public int open(String own) {
            return (int) (clues.stream().filter(DownClue::isOpen).count() + rolls.stream().filter(DownRoll::isOpen).count()
                    + transfers.stream().filter(one -> waitsFor(one, own)).count());
        }
    }

    private final Store store;
    private final DownRepository handed;
    private final TransferRepository transfers;
    private final HandoffRepository packages;
    private final ListRepository lists;

    public DownInbox(Store store, DownRepository handed, TransferRepository transfers, HandoffRepository packages, ListRepository lists) {
        this.store = store;
        this.handed = handed;
        this.transfers = transfers;
        this.packages = packages;
        this.lists = lists;
    }

    /** Not for the JavaFX thread. */
    public Contents run() {
        return store.read(this::run);
    }

    public Contents run(Transaction tx) {
        Divisions divisions = lists.divisions(tx);
        List<DownClue> clues = divisions.towns().stream().flatMap(town -> handed.clues(tx, town.code()).stream()).toList();
        String above = divisions.byCode(divisions.office()).map(Division::parent).orElse("");
        List<Integer> missing = divisions.isBanner() ? List.of() : DownRules.missing(packages.received(tx, above));
        return new Contents(clues, handed.rolls(tx), transfers.all(tx), List.copyOf(transfers.answers(tx, DownAnswer.About.CLUE).values()), missing);
    }

    /** Whether that office has to do something: answer, or end what another has taken in. */
    public static boolean waitsFor(TransferAndAnswer moving, String own) {
        return switch (moving.standing()) {
            case OFFERED -> moving.transfer().to().equals(own);
            case ACCEPTED -> moving.transfer().from().equals(own);
            case DECLINED, WITHDRAWN, DONE -> false;
        };
    }
}
