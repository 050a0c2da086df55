package org.townledger.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.townledger.store.JournalEntry;
import org.townledger.store.Page;
import org.townledger.store.PageByKey;
import org.townledger.store.PageRequest;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.PageSource;

/** Who did what and when: the office's acts, what one of them changed, and what became of one record. */
public final class ReadAudit {

    private static final org.townledger.ui.PageRequest.Sort NEWEST_FIRST = new org.townledger.ui.PageRequest.Sort(AuditRepository.ORDER, false);
    private static final int LOOKED_AT = 12;
    private static final int NAMED = 3;
    private static final int MOST_CHANGES = 300;

    /** What may be picked. @param acts the use cases that occur */
    public record Choices(List<String> users, List<String> acts) {
    }

    private final Store store;
    private final AuditRepository audit;
    private final SubjectRepository subjects;
    private final ChangeWords words;

    public ReadAudit(Store store, AuditRepository audit, SubjectRepository subjects, ChangeWords words) {
        this.store = store;
        this.audit = audit;
        this.subjects = subjects;
        this.words = words;
    }

    public ChangeWords words() {
        return words;
    }

    public Choices choices() {
        return store.read(tx -> new Choices(audit.users(tx), audit.names(tx).stream().sorted().toList()));
    }

    /** For the table, newest first. @param filter the one in force when a page is read */
    PageSource<ActLine> source(Supplier<AuditFilter> filter) {
        return wanted -> PageByKey.page(new org.townledger.ui.PageRequest(wanted.turn(), wanted.key(), wanted.size(), NEWEST_FIRST),
                AuditRepository.ORDER, request -> page(filter.get(), request));
    }

    public Page<ActLine> page(AuditFilter filter, PageRequest request) {
        return store.read(tx -> {
            Page<JournalEntry> page = audit.acts(tx, filter, request);
            List<ActLine> lines = lines(tx, page.rows());
            return new Page<>(lines, page.total(), page.first(), page.last(), page.hasMore());
        });
    }

    /** One act; empty where there is none of that id. */
    public Optional<ActLine> line(UUID act) {
        return store.read(tx -> lines(tx, audit.entries(tx, act, 1)).stream().findFirst());
    }

    /** The user's newest acts after that sequence, newest first. */
    List<ActLine> since(String user, long sequence, int most) {
        return store.read(tx -> lines(tx, audit.since(tx, user, sequence, most)));
    }

    /** For paper, newest first. */
    List<ActLine> all(AuditFilter filter, int most) {
        return store.read(tx -> lines(tx, audit.acts(tx, filter, most)));
    }

    public long count(AuditFilter filter) {
        return store.read(tx -> audit.number(tx, filter));
    }

    private List<ActLine> lines(Transaction tx, List<JournalEntry> firsts) {
        List<UUID> acts = firsts.stream().map(JournalEntry::actId).toList();
        Map<UUID, Integer> rows = audit.rows(tx, acts);
        Set<UUID> undone = audit.undone(tx, acts);
        var naming = subjects.naming(tx);
        return firsts.stream().map(first -> new ActLine(first.actId(), first.sequence(), first.at(), first.user(), first.act(),
                rows.getOrDefault(first.actId(), 0), named(tx, first.actId(), naming), undone.contains(first.actId()))).toList();
    }

    private List<String> named(Transaction tx, UUID act, SubjectRepository.Naming naming) {
        var named = new LinkedHashSet<String>();
        audit.entries(tx, act, LOOKED_AT).stream().filter(entry -> !entry.table().equals("undone_act")).map(naming::of)
                .filter(name -> !name.isEmpty()).forEach(named::add);
        return named.stream().limit(NAMED).toList();
    }

    /** What an act changed, entry by entry; the first some hundred of a great one. */
    public List<RecordChange> changes(UUID act) {
        return store.read(tx -> changes(tx, audit.entries(tx, act, MOST_CHANGES)));
    }

    /** What became of a record, newest first. */
    public List<RecordChange> history(AuditedRecord record) {
        return store.read(tx -> changes(tx, audit.history(tx, record, MOST_CHANGES)));
    }

    private List<RecordChange> changes(Transaction tx, List<JournalEntry> entries) {
        var naming = subjects.naming(tx);
        return entries.stream().map(entry -> words.of(entry, naming)).filter(change -> !change.fields().isEmpty()).toList();
    }
}
