package org.townledger.banner;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.desk.Area;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.PackageNumber;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** One row a town, and one for all: what it handed off last, what waits, what is sent back, how much of it is here. */
final class TownTable {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd");

    /** A column. @param em its width; 0 takes what is left @param cell what stands in a town's row */
    private record Part(String heading, double em, boolean right, Function<TownState, Node> cell, Function<ReadTowns.Towns, String> total) {
    }

    private final Wording words;
    private final List<Area> areas;
    private final BiConsumer<String, String> open;

    /** @param areas the ledgers, then what else is counted @param open a ledger by its key, narrowed to a town */
    TownTable(Wording words, List<Area> areas, BiConsumer<String, String> open) {
        this.words = words;
        this.areas = List.copyOf(areas);
        this.open = open;
    }

    /** @param roomy whether every column has room; else only the ledgers are counted */
    List<Node> rows(ReadTowns.Towns towns, boolean roomy) {
        List<Part> parts = parts(towns, roomy);
        var rows = new ArrayList<Node>();
        rows.add(row("town-heading", parts.stream().<Node>map(part -> cell(part, label(part.heading()))).toList()));
        towns.all().forEach(town -> rows.add(row("town-row", parts.stream().<Node>map(part -> cell(part, part.cell().apply(town))).toList())));
        rows.add(row("town-total", parts.stream().<Node>map(part -> cell(part, label(part.total().apply(towns)))).toList()));
        Label hint = label(words.say("banner.town.hint"), "hint", "small-text");
        HBox foot = row("town-foot", List.of(hint));
        rows.add(foot);
        return rows;
    }

    private List<Part> parts(ReadTowns.Towns towns, boolean roomy) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(words.say("banner.town"), 8, false, town -> label(town.town().name(), "strong"), _ -> words.say("banner.town.all")));
        parts.add(new Part(words.say("banner.town.last"), 7.2, false, town -> last(town, towns.today()), _ -> ""));
        parts.add(new Part(words.say("banner.town.reporting"), 10.2, false, town -> reporting(town), all -> words.say("banner.town.inTime",
                all.count(Reporting.State.IN_TIME), all.all().size())));
        parts.add(new Part(words.say("banner.town.held"), 0, false, this::held, all -> all.held() == 0 ? words.say("banner.none") : words.say("banner.town.heldAll", all.held())));
        parts.add(new Part(words.say("banner.town.sentBack"), 5.4, true, town -> figure(town.sentBack(), "danger-text"), all -> String.valueOf(all.sentBack())));
        for (Area area : areas) {
            if (roomy || isLedger(area)) {
                parts.add(new Part(area.name(), roomy ? 6.2 : 5.4, true, town -> count(area, town), all -> said(area, all.count(area.key()))));
            }
        }
        return parts;
    }

    private static boolean isLedger(Area area) {
        return !area.key().equals(TownState.HOUSEHOLD) && !area.key().equals(TownState.MONITORING);
    }

    private Node last(TownState town, LocalDate today) {
        HandoffPackage last = town.last();
        if (last == null) {
            return label(words.say("banner.none"), "hint");
        }
        LocalDate upTo = last.upTo();
        String day = upTo.getYear() == today.getYear() ? THIS_YEAR.format(upTo) : upTo.toString();
        return two(label(words.say("banner.number", PackageNumber.printed(last.number()))), label(words.say("banner.upTo", day), "second", "small-text"));
    }

    private Node reporting(TownState town) {
        return switch (town.reporting().state()) {
            case OVERDUE -> new Tag(words.say("banner.reporting.overdue", town.reporting().days()), Tag.Tone.DANGER, Feather.ALERT_CIRCLE);
            case NEVER -> new Tag(words.say("banner.reporting.never"), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE);
            case IN_TIME -> new Tag(words.say(town.reporting().days() == 0 ? "banner.reporting.today" : "banner.reporting.inTime", town.reporting().days()), Tag.Tone.SUCCESS, Feather.CHECK);
        };
    }

    private Node held(TownState town) {
        if (town.held().isEmpty()) {
            return town.differences().isEmpty() ? label(words.say(town.last() == null ? "banner.none" : "banner.agrees"), "second")
                    : label(words.say("banner.differs", town.differences().size()), "warning-text");
        }
        String held = Packages.bare(words, town.held().stream().map(HandoffPackage::number).toList());
        Label first = label(words.say("banner.held", held), "warning-text");
        if (town.missing().isEmpty()) {
            return first;
        }
        String missing = Packages.bare(words, town.missing());
        Label second = label(words.say("banner.held.missing", missing), "danger-text", "small-text");
        second.setTooltip(new Tooltip(second.getText()));
        return two(first, second);
    }

    private Node count(Area area, TownState town) {
        TownCount count = town.count(area.key());
        if (count.all() == 0) {
            return label("0", "hint");
        }
        Button link = new Button(said(area, count));
        link.getStyleClass().addAll("link", "town-count");
        link.setAccessibleText(town.town().name() + " " + area.name() + " " + link.getText());
        link.setOnAction(_ -> open.accept(area.key(), town.town().code()));
        return link;
    }

    private String said(Area area, TownCount count) {
        return isLedger(area) ? words.say("banner.openOfAll", count.open(), count.all()) : String.valueOf(count.all());
    }

    private Label figure(int number, String style) {
        return number == 0 ? label("0", "hint") : label(String.valueOf(number), "strong", style);
    }

    private static HBox row(String style, List<Node> cells) {
        HBox row = new HBox();
        row.getChildren().setAll(cells);
        row.getStyleClass().add(style);
        return row;
    }

    private static HBox cell(Part part, Node content) {
        HBox cell = new HBox(content);
        cell.getStyleClass().add("town-cell");
        cell.setAlignment(part.right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (part.em() == 0) {
            HBox.setHgrow(cell, Priority.ALWAYS);
            cell.setMinWidth(0);
            cell.setPrefWidth(0);
        } else {
            cell.setStyle("-fx-min-width: %1$sem; -fx-pref-width: %1$sem; -fx-max-width: %1$sem;".formatted(part.em()));
        }
        return cell;
    }

    private static VBox two(Node first, Node second) {
        VBox both = new VBox(first, second);
        both.setMinWidth(0);
        return both;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_COMPUTED_SIZE);
        return label;
    }
}
