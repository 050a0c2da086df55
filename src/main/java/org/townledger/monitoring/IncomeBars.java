package org.townledger.monitoring;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.wording.Wording;

/** Net income for each member, a bar a month; months of which nothing is written down stay empty. */
final class IncomeBars {

    /** Of the highest bar, in em of the text. */
    private static final double HIGHEST = 3.4;

    private final Wording words;

    IncomeBars(Wording words) {
        this.words = words;
    }

    /** @param perHead yuan by month @param months those to show, in order */
    List<Node> of(SortedMap<YearMonth, BigDecimal> perHead, List<YearMonth> months) {
        BigDecimal most = months.stream().map(month -> perHead.getOrDefault(month, BigDecimal.ZERO)).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return months.stream().<Node>map(month -> bar(month, perHead, most)).toList();
    }

    private Node bar(YearMonth month, SortedMap<YearMonth, BigDecimal> perHead, BigDecimal most) {
        BigDecimal amount = perHead.get(month);
        Label value = new Label(amount == null ? "–" : whole(amount));
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add(amount == null ? "hint" : amount.signum() < 0 ? "danger-text" : "bar-value");
        var bar = new Region();
        bar.getStyleClass().add("income-bar");
        double share = amount == null || most.signum() <= 0 || amount.signum() <= 0 ? 0 : amount.doubleValue() / most.doubleValue();
        bar.setStyle("-fx-pref-height: %.2fem; -fx-min-height: %.2fem;".formatted(share * HIGHEST, share * HIGHEST));
        Label name = new Label(words.say("monitoring.screen.income.month", month.getMonthValue()));
        name.getStyleClass().add("second");
        var column = new VBox(value, bar, name);
        column.getStyleClass().add("income-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    static String whole(BigDecimal yuan) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }
}
