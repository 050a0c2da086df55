package org.townledger.ui;

import atlantafx.base.controls.Calendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.NamedArg;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.wording.Wording;

/** A date, typed in any usual form or picked from a calendar, shown as 2024-05-07. */
public final class DateField extends TypedField<LocalDate> {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final InstantSource clock;
    private final Popup popup = new Popup();

    public DateField(@NamedArg("words") Wording words, @NamedArg("clock") InstantSource clock) {
        super(new TextField(), typed -> TypedDate.read(typed, today(clock)), LocalDate::toString, words);
        this.clock = clock;
        setPromptText(words.say("ui.date.prompt"));
        getStyleClass().add("field-with-button");
        Button open = Icons.button(Feather.CALENDAR, words.say("ui.date.pick"), this::openCalendar);
        open.getStyleClass().add("in-field");
        open.setFocusTraversable(false);
        open.disableProperty().bind(input().editableProperty().not());
        StackPane.setAlignment(open, Pos.CENTER_RIGHT);
        decorate(open);
        popup.setAutoHide(true);
    }

    private void openCalendar() {
        LocalDate from = getValue();
        Calendar calendar = new Calendar(from == null ? today(clock) : from);
        calendar.getStyleClass().add("date-field-calendar");
        calendar.valueProperty().subscribe((_, picked) -> {
            input().setText(picked.toString());
            popup.hide();
            input().requestFocus();
        });
        popup.getContent().setAll(calendar);
        Bounds at = input().localToScreen(input().getBoundsInLocal());
        popup.show(input(), at.getMinX(), at.getMaxY() + 4);
    }

    private static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), OFFICE);
    }
}
