package org.townledger.lists;

import org.townledger.wording.Sentence;

/** What is wrong with one field of a form. @param field the field's stable name */
public record FieldComplaint(String field, Sentence says) {

    static FieldComplaint of(String field, String key, Object... arguments) {
        return new FieldComplaint(field, Sentence.of(key, arguments));
    }
}
