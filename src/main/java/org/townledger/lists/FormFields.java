package org.townledger.lists;

import java.util.List;
import java.util.Map;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** The fields of a form by the names that rules complain under. */
public final class FormFields {

    private final Map<String, TypedField<?>> fields;
    private final Wording words;

    public FormFields(Wording words, Map<String, TypedField<?>> fields) {
        this.words = words;
        this.fields = fields;
    }

    /** Reads all fields for good. @return whether every one could be read; else the cursor stands in the first that could not */
    public boolean readable() {
        fields.values().forEach(TypedField::commit);
        return fields.values().stream().filter(TypedField::isInError).findFirst().map(wrong -> {
            wrong.focusTarget().requestFocus();
            return false;
        }).orElse(true);
    }

    /** Says each complaint beside its field and puts the cursor into the first. */
    public void complain(List<FieldComplaint> complaints) {
        complaints.reversed().forEach(complaint -> {
            TypedField<?> field = fields.get(complaint.field());
            field.complain(words.say(complaint.says()));
            field.focusTarget().requestFocus();
        });
    }
}
