package org.townledger.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.townledger.columns.Column;
import org.townledger.workbook.SheetChoice.Candidate;

/** Picks the sheet that looks most like the ledger; one that can be seen before a hidden one. */
public final class SheetChooser {

    /** A sheet fits as well as the best where it knows nearly as many columns. */
    private static final double NEARLY = 0.8;

    private final HeaderFinder finder;

    public SheetChooser(List<? extends Column<?, ?>> ledger) {
        this.finder = new HeaderFinder(ledger);
    }

    public SheetChoice choose(SourceWorkbook workbook) {
        var candidates = new ArrayList<Candidate>();
        for (SourceSheet sheet : workbook.sheets()) {
            finder.find(sheet).ifPresent(header -> candidates.add(new Candidate(sheet, header)));
        }
        var names = workbook.sheets().stream().map(SourceSheet::name).toList();
        if (candidates.isEmpty()) {
            return new SheetChoice.NoneFits(names);
        }
        candidates.sort(Comparator.comparing((Candidate c) -> c.sheet().hidden())
                .thenComparing(Comparator.comparingDouble((Candidate c) -> finder.score(c.header())).reversed())
                .thenComparing(Comparator.comparingInt((Candidate c) -> c.sheet().rows().size()).reversed()));
        Candidate best = candidates.getFirst();
        double enough = NEARLY * finder.score(best.header());
        var also = candidates.stream().skip(1)
                .filter(c -> !c.sheet().hidden() && finder.score(c.header()) >= enough).toList();
        var fitting = new ArrayList<>(List.of(best.sheet()));
        also.forEach(c -> fitting.add(c.sheet()));
        var skipped = workbook.sheets().stream().filter(sheet -> !fitting.contains(sheet)).map(SourceSheet::name).toList();
        return new SheetChoice.Chosen(best, also, skipped);
    }
}
