package org.townledger.wording;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence exists in both languages and is used. A key is a string literal {@code "area.something"}. One that is
 * put together at run time stands in the source as its prefix with the dot at its end, {@code "cases.state." + state}:
 * the prefix then uses every key that begins with it.
 */
class WordingTest {

    private static final Path SCREENS = Path.of("fxml");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern SAID_KEY =
            Pattern.compile("\\b(?:Sentence\\.of|say|unreadable)\\(\\s*\"([a-z]+\\.[^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(xlsx?|csv|pdf|png|fxml|css|sql|jsonl?|ttf|log|properties|p7m|cer|p12)");

    static Stream<Path> areas() throws IOException {
        try (var folders = Files.list(SCREENS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_zh_CN.properties"))
                    || Files.exists(folder.resolve("messages_en.properties"))).sorted().toList().stream();
        }
    }

    @Nested
    class TwoLanguages {

        static Stream<Path> areas() throws IOException {
            return WordingTest.areas();
        }

        @ParameterizedTest
        @MethodSource("areas")
        void sayTheSameKeys(Path area) throws IOException {
            assertThat(messages(area, "en").keySet())
                    .as("keys of messages_en.properties beside those of messages_zh_CN.properties in %s", area)
                    .isEqualTo(messages(area, "zh_CN").keySet());
        }

        @ParameterizedTest
        @MethodSource("areas")
        void fillTheSamePlaceholders(Path area) throws IOException {
            Map<String, String> english = messages(area, "en");
            messages(area, "zh_CN").forEach((key, chinese) ->
                    assertThat(placeholders(english.getOrDefault(key, ""))).as("placeholders of %s in English", key)
                            .isEqualTo(placeholders(chinese)));
        }

        @ParameterizedTest
        @MethodSource("areas")
        void keepTheirKeysUnderTheNameOfTheirFolder(Path area) throws IOException {
            assertThat(messages(area, "zh_CN").keySet())
                    .allMatch(key -> key.startsWith(area.getFileName() + "."), "begins with its folder's name");
        }

        @ParameterizedTest
        @MethodSource("areas")
        void areWellFormedPatterns(Path area) throws IOException {
            for (String language : List.of("zh_CN", "en")) {
                messages(area, language).forEach((key, pattern) -> {
                    assertThatCode(() -> new MessageFormat(pattern, Locale.ROOT)).as(key).doesNotThrowAnyException();
                    assertThat(pattern.replace("''", "").replaceAll("'[{}]+'", ""))
                            .as("%s: an apostrophe is doubled, or MessageFormat swallows it", key).doesNotContain("'");
                    assertThat(pattern).as(key).isNotBlank();
                });
            }
        }
    }

    @Nested
    class Keys {

        @Test
        void ofAnFxmlFileExist() throws IOException {
            Set<String> known = known();
            for (Path screen : files(SCREENS, ".fxml")) {
                assertThat(found(FXML_KEY, screen).filter(key -> !known.contains(key))).as("keys in %s", screen).isEmpty();
            }
        }

        @Test
        void saidInTheSourcesExist() throws IOException {
            Set<String> known = known();
            List<String> missing = new ArrayList<>();
            for (Path source : files(SOURCES, ".java")) {
                Stream.concat(found(SAID_KEY, source), found(literalKeys(), source))
                        .filter(key -> !FILE_NAME.matcher(key).matches())
                        .filter(key -> known.stream().noneMatch(key.endsWith(".") ? name -> name.startsWith(key) : key::equals))
                        .distinct().forEach(key -> missing.add(source.getFileName() + ": " + key));
            }
            assertThat(missing).isEmpty();
        }

        @Test
        void areAllUsed() throws IOException {
            Set<String> used = new TreeSet<>();
            for (Path source : files(SOURCES, ".java")) {
                found(literalKeys(), source).forEach(used::add);
            }
            for (Path screen : files(SCREENS, ".fxml")) {
                found(FXML_KEY, screen).forEach(used::add);
            }
            assertThat(known()).filteredOn(key -> !used.contains(key)
                    && used.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix))).isEmpty();
        }
    }

    @Test
    void noScreenHoldsTextOfItsOwn() throws IOException {
        Pattern han = Pattern.compile("\\p{IsHan}+");
        for (Path screen : files(SCREENS, ".fxml")) {
            assertThat(found(han, screen)).as("text in %s that belongs in the message files", screen).isEmpty();
        }
    }

    private static Pattern literalKeys() throws IOException {
        String names = areas().map(area -> Pattern.quote(area.getFileName().toString())).collect(Collectors.joining("|"));
        return Pattern.compile("\"((?:" + names + ")\\.[A-Za-z0-9_.-]*)\"");
    }

    private static Set<String> known() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path area : areas().toList()) {
            keys.addAll(messages(area, "zh_CN").keySet());
        }
        return keys;
    }

    /** Fails where a key stands twice in one file: the second would win unseen. */
    private static Map<String, String> messages(Path area, String language) throws IOException {
        Path file = area.resolve("messages_" + language + ".properties");
        Map<String, String> messages = new TreeMap<>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(messages.put((String) key, (String) value)).as("%s stands twice in %s", key, file).isNull();
                return super.put(key, value);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return messages;
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1)).toList().stream();
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (var tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
