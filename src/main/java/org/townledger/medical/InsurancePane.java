package org.townledger.medical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.MoneyField;
import org.townledger.ui.Screens;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** This year's insurance of every member of the household, and what the public pays of the premium. */
final class InsurancePane extends VBox {

    /** A member, and the row of the year where there is one. */
    private record Whose(int number, Member member, @Nullable Insurance row) {
    }

    private final Wording words;
    private final RowsField<Insurance> rows;
    private List<Whose> members = List.of();
    private List<Insurance> otherYears = List.of();
    private @Nullable LedgerWords standing;

    InsurancePane(Screens screens) {
        words = screens.words();
        rows = new RowsField<>(words, List.of(new RowsField.Head(words.say("medical.field.member"), 24),
                new RowsField.Head(words.say("medical.field.insuranceStatus"), 24), new RowsField.Head(words.say("medical.field.premium"), 16),
                new RowsField.Head(words.say("medical.field.premiumSupport"), 16), new RowsField.Head(words.say("medical.field.supportKind"), 20)),
                "", this::line);
        getStyleClass().add("form-group");
        getChildren().addAll(MedicalFields.title("", ""), rows);
    }

    void addTo(CaseForm form) {
        form.add("insurance", rows);
    }

    /** Without a household in the register the patient alone is known. */
    void show(MedicalCase patient, LedgerWords ledger) {
        standing = ledger;
        int year = ledger.day().getYear();
        otherYears = patient.insured().stream().filter(row -> row.year() != year).toList();
        List<Insurance> thisYear = patient.insured().stream().filter(row -> row.year() == year).toList();
        List<Member> known = patient.members().isEmpty()
                ? List.of(new Member(patient.file().id(), patient.file().concerned().head())) : patient.members();
        boolean inRegister = !patient.members().isEmpty();
        members = IntStream.range(0, known.size()).mapToObj(at -> new Whose(at + 1, known.get(at),
                thisYear.stream().filter(row -> inRegister ? row.isOf(known.get(at)) : row.name().equals(known.get(at).name())).findFirst()
                        .orElse(null))).toList();
        boolean due = ledger.list("premium_supported_type").stream().anyMatch(item -> item.word().equals(patient.file().concerned().householdType()));
        String hint = words.say(!inRegister ? "medical.insurance.unknown" : due ? "medical.insurance.due" : "medical.insurance.all");
        getChildren().set(0, MedicalFields.title(words.say("medical.group.insurance", Integer.toString(year)), hint));
        rows.show(members.stream().map(whose -> row(whose, year, inRegister)).toList());
    }

    /** Whose household it is, is known once the case has been saved. */
    void showNone() {
        getChildren().set(0, MedicalFields.title(words.say("medical.group.insuranceLater"), words.say("medical.insurance.later")));
        members = List.of();
        otherYears = List.of();
        rows.show(List.of());
    }

    List<Insurance> insured() {
        var all = new ArrayList<>(otherYears);
        rows.rows().stream().filter(row -> row.status() != null || row.premium() != null || row.support() != null).forEach(all::add);
        return all;
    }

    void setEditable(boolean editable) {
        rows.setEditable(editable);
    }

    private static Insurance row(Whose whose, int year, boolean inRegister) {
        Insurance known = whose.row();
        return known == null ? new Insurance(null, inRegister ? whose.member().person() : null, whose.member().name(), year, null, null, null, null) : known;
    }

    private RowsField.Line<Insurance> line(@Nullable Insurance given) {
        Insurance row = java.util.Objects.requireNonNull(given, "members come from the register");
        LedgerWords ledger = java.util.Objects.requireNonNull(standing);
        var status = new ChoiceField<String>(words);
        WordChoice.show(status, ledger, "insurance_status", row.status());
        MoneyField premium = money(row.premium());
        MoneyField support = money(row.support());
        var kind = new ChoiceField<String>(words);
        WordChoice.show(kind, ledger, "premium_support", row.supportKind());
        Label name = new Label(number(row) + "　" + row.name());
        name.getStyleClass().add("member");
        List<TypedField<?>> fields = List.of(status, premium, support, kind);
        return new RowsField.Line<>(name, fields, () -> Optional.of(new Insurance(row.id(), row.person(), row.name(), row.year(), status.getValue(),
                premium.getValue(), support.getValue(), kind.getValue())));
    }

    private int number(Insurance row) {
        return members.stream().filter(whose -> whose.member().name().equals(row.name())
                && (row.person() == null || row.person().equals(whose.member().person()))).findFirst().map(Whose::number).orElse(1);
    }

    private MoneyField money(@Nullable BigDecimal yuan) {
        var field = new MoneyField(words);
        field.setValue(yuan);
        return field;
    }
}
