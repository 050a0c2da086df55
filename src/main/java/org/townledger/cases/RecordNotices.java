package org.townledger.cases;

import java.util.List;
import java.util.UUID;

/** Tells what is known of a household, monitored or not, from outside. Not for the JavaFX thread. */
@FunctionalInterface
public interface RecordNotices {

    RecordNotices NONE = _ -> List.of();

    /** @param record the household, or one time that it was monitored */
    List<CaseNotice> of(UUID record);
}
