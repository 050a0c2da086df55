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

/** Writes down one look after a return, or strikes it out; the latter only for who wrote it down. */
public final class LogCheck {

    /** As typed. */
    public record Entry(@Nullable LocalDate day, boolean inSchool, @Nullable String by, @Nullable String note) {
    }

    private final Store store;
    private final SchoolingRepository children;
    private final SchoolingLogRepository logs;
    private final LogRules rules;

    public LogCheck(Store store, SchoolingRepository children, SchoolingLogRepository logs, LogRules rules) {
        this.store = store;
        this.children = children;
        this.logs = logs;
        this.rules = rules;
    }

    public LogOutcome run(String user, UUID caseId, Entry entry) {
        return store.write(new Act(user, "LogCheck"), tx -> {
            SchoolingCase child = children.find(tx, caseId).orElseThrow();
            List<Contradiction> wrong = rules.check(child, entry.day(), entry.by(), tx.today());
            if (!wrong.isEmpty()) {
                return new LogOutcome.Refused(wrong);
            }
            logs.save(tx, caseId, new SchoolCheck(tx.newId(), Objects.requireNonNull(entry.day()), entry.inSchool(),
                    Objects.requireNonNull(entry.by()), entry.note(), user));
            return written(tx, caseId);
        });
    }

    public LogOutcome strike(String user, UUID caseId, UUID id) {
        return store.write(new Act(user, "StrikeCheck"), tx -> {
            SchoolingCase child = children.find(tx, caseId).orElseThrow();
            String writer = child.log().checks().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().recordedBy();
            Optional<Contradiction> wrong = rules.open(child).or(() -> rules.own(writer, user));
            if (wrong.isPresent()) {
                return new LogOutcome.Refused(List.of(wrong.get()));
            }
            logs.removeCheck(tx, id);
            return written(tx, caseId);
        });
    }

    private LogOutcome written(Transaction tx, UUID caseId) {
        return new LogOutcome.Written(children.find(tx, caseId).orElseThrow());
    }
}
