package org.townledger.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The acts that the sources name. */
public final class SourceActs {

    private static final Pattern NAMED = Pattern.compile(
            "(?s)new Act\\([^;]*?\"([A-Z][A-Za-z]+)\"(?: : \"([A-Z][A-Za-z]+)\")?|recording\\.run\\(user, \"([A-Z][A-Za-z]+)\"");
    private static final Pattern MOVES = Pattern.compile("case [A-Z_, ]+ -> \"([A-Z][A-Za-z]+)\"");

    private SourceActs() {
    }

    public static Set<String> all() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                NAMED.matcher(source).results().forEach(found -> {
                    for (int group = 1; group <= found.groupCount(); group++) {
                        if (found.group(group) != null) {
                            names.add(found.group(group));
                        }
                    }
                });
                if (file.endsWith("MoveCase.java") || file.endsWith("AdvanceRemoval.java")) {
                    MOVES.matcher(source).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        return names;
    }
}
