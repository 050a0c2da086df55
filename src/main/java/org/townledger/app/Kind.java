package org.townledger.app;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;

/** What the command line can do with a KIND: a ledger or the register. Every method returns the exit code. */
interface Kind {

    int importFile(Answer answer, String user, Path file, boolean dryRun, @Nullable Path report);

    /** @param asRecorded lists what was recorded that day; @param on lists what was true that day */
    int list(Answer answer, CaseFilter filter, @Nullable LocalDate asRecorded, @Nullable LocalDate on, ListFormat format);

    int export(Answer answer, CaseFilter filter, @Nullable String village, Path file);
}
