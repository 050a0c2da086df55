package org.townledger.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The clerk's manual (F1): the page of the documentation itself, set for the screen. */
final class Manual {

    private static final String PAGE = "/docs/manual.md";

    private Manual() {
    }

    static Node screen() {
        var page = new VBox();
        page.getStyleClass().add("manual");
        text().lines().filter(line -> !line.isBlank()).map(Manual::line).forEach(page.getChildren()::add);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("manual-scroll");
        return scroll;
    }

    private static Node line(String line) {
        int level = line.length() - line.replaceFirst("^#+ ", "").length();
        var label = new Label(line.replaceFirst("^#+ |^- ", "").replace("**", "").replace("`", ""));
        label.setWrapText(true);
        label.getStyleClass().add(switch (level) {
            case 2 -> "manual-title";
            case 3 -> "manual-heading";
            default -> line.startsWith("- ") || line.matches("^[0-9]+\\..*") ? "manual-step" : "manual-text";
        });
        return label;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Manual.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
