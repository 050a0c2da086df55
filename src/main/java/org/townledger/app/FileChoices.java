package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.ImportFiles;
import org.townledger.cases.Leaving;
import org.townledger.cases.Outlet;
import org.townledger.cases.PhotoChoices;
import org.townledger.sheets.SheetOutcome.Written;
import org.townledger.wording.Sentence;

/** How the user picks files: by the system's dialogs, or as a test decides. Empty where she changed her mind. */
interface FileChoices extends ImportFiles, PhotoChoices {

    /** Both ways of choosing lead out by the same way. */
    @Override
    default Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
        return give.get();
    }

    /** Where a workbook goes. @param suggestedName with its extension */
    Optional<Path> workbook(String suggestedName);

    /** A backup to restore. */
    Optional<Path> backup();

    /** A folder to write what is handed off: a stick, as a rule. */
    Optional<Path> stick();

    /** A file that came from another office: its certificate or its answer. */
    Optional<Path> fromStick();

    /** The way out for sheets of a kind that are looked at first. @param ledger its key; null where it is of none */
    default Outlet sheets(Leaving.Kind kind, @Nullable String ledger) {
        FileChoices files = this;
        return new Outlet() {
            @Override
            public Optional<Path> choose(String suggestedName) {
                return files.pdf(suggestedName);
            }

            @Override
            public Leaving leaving(Written sheet, Path file) {
                return Leaving.of(sheet.forThePublic() ? Leaving.Kind.PUBLIC_NOTICE : kind, ledger, sheet.rows(), file);
            }

            @Override
            public Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
                return files.give(what, give);
            }
        };
    }

    /** The way out for workbooks of a kind. */
    default Outlet workbooks() {
        FileChoices files = this;
        return new Outlet() {
            @Override
            public Optional<Path> choose(String suggestedName) {
                return files.workbook(suggestedName);
            }

            @Override
            public Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
                return files.give(what, give);
            }
        };
    }

    /** Packages that towns handed off; several may be picked. */
    List<Path> packages();

    /** Where a sheet goes. @param suggestedName with its extension */
    Optional<Path> pdf(String suggestedName);
}
