package org.townledger.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Reads what a banner would hand down to a town, and which households are on their way between its towns. Not for the JavaFX thread. */
public final class LookDown {

    private final Store store;
    private final HandoffKeys keys;
    private final HandoffRepository packages;
    private final ReportRepository reports;
    private final TransferRepository transfers;
    private final DownGather gather;
    private final ListRepository lists;

    public LookDown(Store store, HandoffKeys keys, HandoffRepository packages, ReportRepository reports, TransferRepository transfers, DownGather gather,
                    ListRepository lists) {
        this.store = store;
        this.keys = keys;
        this.packages = packages;
        this.reports = reports;
        this.transfers = transfers;
        this.gather = gather;
        this.lists = lists;
    }

    /** @param town its code */
    public DownLook at(String town) {
        HandoffParty party = keys.trusted(town).map(certificate -> new HandoffParty(town, certificate.officeName(), certificate.digits(),
                certificate.shortDigits(), certificate.validUntil().atZone(Transaction.TOWN).toLocalDate())).orElse(null);
        return store.read(tx -> {
            Divisions divisions = lists.divisions(tx);
            int number = packages.sent(tx, town).stream().findFirst().map(last -> last.number() + 1).orElse(1);
            return new DownLook(divisions.name(town), party, divisions.officeName(), number, lines(tx, town, divisions));
        });
    }

    private List<DownLook.Line> lines(Transaction tx, String town, Divisions divisions) {
        DownContent content = gather.run(tx, town, List.of(), List.of());
        Map<UUID, String> numbers = reports.all(tx, town).stream().collect(Collectors.toMap(ReportRow::record, ReportRow::number, (first, _) -> first));
        Map<UUID, Transfer> moving = transfers.all(tx).stream().map(TransferAndAnswer::transfer).collect(Collectors.toMap(Transfer::id, Function.identity()));
        var lines = new ArrayList<DownLook.Line>();
        content.remarks().forEach(remark -> lines.add(new DownLook.Line(remark.sentBack() ? DownLook.Kind.SENT_BACK : DownLook.Kind.REMARK,
                numbers.getOrDefault(remark.record(), ""), remark.text())));
        content.clues().forEach(clue -> lines.add(new DownLook.Line(DownLook.Kind.CLUE, clue.name(),
                Stream.of(clue.source(), clue.note()).filter(Objects::nonNull).collect(Collectors.joining("，")))));
        content.transfers().forEach(one -> lines.add(new DownLook.Line(DownLook.Kind.COMING, one.head(), divisions.name(one.from()))));
        content.answers().forEach(answer -> lines.add(new DownLook.Line(answer.accepted() ? DownLook.Kind.ACCEPTED : DownLook.Kind.DECLINED,
                Objects.requireNonNull(moving.get(answer.aboutId())).head(), answer.accepted() ? divisions.name(answer.office()) : Objects.requireNonNullElse(answer.reason(), ""))));
        return lines;
    }

    /** The newest first. */
    public List<DownLook.Moving> moving() {
        return store.read(tx -> {
            Divisions divisions = lists.divisions(tx);
            return transfers.all(tx).stream().map(one -> {
                DownAnswer said = one.answer();
                Transfer of = one.transfer();
                String says = one.standing() == Transfer.Standing.DECLINED && said != null ? Objects.requireNonNullElse(said.reason(), "") : of.reason();
                return new DownLook.Moving(of.head(), divisions.name(of.from()), divisions.name(of.to()), of.movedOn(), one.standing(), says);
            }).toList();
        });
    }
}
