package org.townledger.banner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;

/** A person who stands in more than one town, by the whole ID number; shown, never joined. @param places by town */
public record SamePerson(String number, String name, List<Place> places) {

    /** Where the person stands. */
    public sealed interface Place {

        String number();

        String name();

        /** The town's code. */
        String office();

        /** 12-digit code. */
        String village();
    }

    public record Member(String number, String name, String office, String village, UUID household, @Nullable String householdNo,
                         @Nullable String relation) implements Place {
    }

    public record OfCase(String number, String ledger, CaseFile file) implements Place {

        @Override
        public String name() {
            return file.concerned().head();
        }

        @Override
        public String office() {
            return file.office();
        }

        @Override
        public String village() {
            return file.concerned().village();
        }
    }

    public SamePerson {
        places = List.copyOf(places);
    }
}
