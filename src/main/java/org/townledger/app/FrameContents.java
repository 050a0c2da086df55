package org.townledger.app;

import java.util.List;
import org.townledger.ui.SearchField;

/**
 * What the window's frame shows.
 *
 * @param office the office's name, for instance 敖勒召其镇人民政府
 * @param user   who works: 郭海燕（经办）
 * @param items  the navigation, in order; the first is open at the start
 * @param search looks for households and persons
 * @param help   F1
 * @param menu   behind the user's name
 */
public record FrameContents(String office, String user, List<NavItem> items, SearchField.Source search, Runnable help, UserMenu menu) {

    public FrameContents {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a window without a screen");
        }
    }
}
