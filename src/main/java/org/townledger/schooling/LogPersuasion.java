package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Contradiction;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Writes down one persuasion, puts it right or strikes it out; the last two only for who wrote it down. */
public final class LogPersuasion {

    /** As typed. @param id of the entry that is put right; null for a new one */
    public record Entry(@Nullable UUID id, @Nullable LocalDate day, @Nullable String persuaders, @Nullable String met,
                        @Nullable String way, @Nullable String result, @Nullable String nextStep) {
    }

    private final Store store;
    private final SchoolingRepository children;
    private final SchoolingLogRepository logs;
    private final LogRules rules;

    public LogPersuasion(Store store, SchoolingRepository children, SchoolingLogRepository logs, LogRules rules) {
        this.store = store;
        this.children = children;
        this.logs = logs;
        this.rules = rules;
    }

    public LogOutcome run(String user, UUID caseId, Entry entry) {
        return store.write(new Act(user, "LogPersuasion"), tx -> {
            SchoolingCase child = children.find(tx, caseId).orElseThrow();
            List<Contradiction> wrong = rules.persuasion(child, entry.day(), entry.persuaders(), entry.result(), tx.today());
            Optional<Contradiction> others = entry.id() == null ? Optional.empty() : rules.own(writer(child, entry.id()), user);
            if (!wrong.isEmpty() || others.isPresent()) {
                return new LogOutcome.Refused(wrong.isEmpty() ? List.of(others.orElseThrow()) : wrong);
            }
            logs.save(tx, caseId, new Persuasion(entry.id() == null ? tx.newId() : entry.id(), Objects.requireNonNull(entry.day()),
                    Objects.requireNonNull(entry.persuaders()), entry.met(), entry.way(), Objects.requireNonNull(entry.result()),
                    entry.nextStep(), user));
            return written(tx, caseId);
        });
    }

    public LogOutcome strike(String user, UUID caseId, UUID id) {
        return store.write(new Act(user, "StrikePersuasion"), tx -> {
            SchoolingCase child = children.find(tx, caseId).orElseThrow();
            Optional<Contradiction> wrong = rules.open(child).or(() -> rules.own(writer(child, id), user));
            if (wrong.isPresent()) {
                return new LogOutcome.Refused(List.of(wrong.get()));
            }
            logs.removePersuasion(tx, id);
            return written(tx, caseId);
        });
    }

    private static String writer(SchoolingCase child, UUID id) {
        return child.log().persuasions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().recordedBy();
    }

    private LogOutcome written(Transaction tx, UUID caseId) {
        return new LogOutcome.Written(children.find(tx, caseId).orElseThrow());
    }
}
