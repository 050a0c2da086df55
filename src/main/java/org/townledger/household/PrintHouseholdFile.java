package org.townledger.household;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.townledger.sheets.FileSheet;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.wording.Wording;

/** Prints a household's file, or the forms to take along on visits. */
public final class PrintHouseholdFile {

    private final ReadHouseholdFile read;
    private final PicturesOfHousehold pictures;
    private final SheetWriter sheets;
    private final HouseholdSheet sheet;
    private final VisitForm form;

    public PrintHouseholdFile(ReadHouseholdFile read, PicturesOfHousehold pictures, SheetWriter sheets, Wording words) {
        this.read = read;
        this.pictures = pictures;
        this.sheets = sheets;
        this.sheet = new HouseholdSheet(words);
        this.form = new VisitForm(words);
    }

    /** Everything that the office has of the household. */
    public SheetOutcome file(UUID household, Path target) {
        return sheets.files(List.of(sheet.of(read.of(household), pictures.of(household))), target);
    }

    /** A form a household, each from a new page on. @param households one or more */
    public SheetOutcome visitForms(List<UUID> households, Path target) {
        List<FileSheet> forms = read.of(households).stream().map(form::of).toList();
        return sheets.files(forms, target);
    }
}
