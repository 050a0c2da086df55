package org.townledger.wording;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's sentences in one language. A key such as {@code housing.close.notFinished} is looked up in
 * {@code fxml/housing/messages_zh_CN.properties}: each package keeps its own wording beside its screens.
 */
public final class Wording {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Locale locale;
    private final Map<String, ResourceBundle> files = new ConcurrentHashMap<>();

    public Wording(Locale locale) {
        this.locale = locale;
    }

    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.arguments());
    }

    public String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    /** The bundle that FXML resolves its {@code %keys} with. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return say(key);
            }

            @Override
            public boolean containsKey(String key) {
                return pattern(key) != null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.emptyEnumeration();
            }
        };
    }

    private String say(String key, List<Object> arguments) {
        String pattern = pattern(key);
        if (pattern == null) {
            throw new MissingResourceException("no wording for " + key, Wording.class.getName(), key);
        }
        Object[] said = arguments.stream().map(this::asText).toArray();
        return new MessageFormat(pattern, locale).format(said);
    }

    /** Numbers keep their digits as they are; grouping belongs to money, which arrives as text. */
    private Object asText(Object argument) {
        return argument instanceof Sentence inner ? say(inner) : String.valueOf(argument);
    }

    private @org.jspecify.annotations.Nullable String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        ResourceBundle file = files.computeIfAbsent(key.substring(0, dot), this::file);
        return file.containsKey(key) ? file.getString(key) : null;
    }

    private ResourceBundle file(String area) {
        return ResourceBundle.getBundle("fxml/" + area + "/messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
