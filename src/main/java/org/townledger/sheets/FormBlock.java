package org.townledger.sheets;

/** What a form is put together from, from top to bottom. */
public sealed interface FormBlock permits FormSheet.Group, FormHeading, FormTable, FormSpace, FormPictures {
}
