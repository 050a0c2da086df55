package org.townledger.app;

/** What the menu behind the user's name, at the right of the header, does. */
record UserMenu(Runnable changePassword, Runnable lock, Runnable leave) {

    /** For pictures of the frame alone. */
    static final UserMenu NOTHING = new UserMenu(() -> { }, () -> { }, () -> { });
}
