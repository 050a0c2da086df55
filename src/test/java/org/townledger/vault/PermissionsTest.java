package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.townledger.store.Act;
import org.townledger.wording.Wording;

/** Who may do what: the whole table. */
class PermissionsTest {

    private static final Pattern ACT = Pattern.compile("\"([A-Z][a-z]+(?:[A-Z][a-z]+)+)\"");

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(useHeadersInDisplayName = true, value = {
            "permission    , administrator, clerk, reviewer, reader",
            "LOOK          , yes          , yes  , yes     , yes",
            "PRINT_PUBLIC  , yes          , yes  , yes     , yes",
            "ENTER         , yes          , yes  , yes     , no",
            "PRINT         , yes          , yes  , yes     , no",
            "EXPORT        , yes          , yes  , yes     , no",
            "IMPORT        , yes          , yes  , yes     , no",
            "CLOSE_CASES   , yes          , no   , yes     , no",
            "DECIDE_REMOVAL, yes          , no   , yes     , no",
            "AUDIT         , yes          , no   , yes     , no",
            "SETTINGS      , yes          , no   , no      , no",
            "USERS         , yes          , no   , no      , no",
            "BACKUP        , yes          , yes  , yes     , no",
            "RESTORE       , yes          , no   , no      , no",
            "REMARK        , yes          , yes  , yes     , no"})
    void aRoleMayWhatTheTableSays(String permission, String administrator, String clerk, String reviewer, String reader) {
        Permission asked = Permission.valueOf(permission);
        assertThat(Permissions.may(Role.ADMINISTRATOR, asked)).isEqualTo(administrator.equals("yes"));
        assertThat(Permissions.may(Role.CLERK, asked)).isEqualTo(clerk.equals("yes"));
        assertThat(Permissions.may(Role.REVIEWER, asked)).isEqualTo(reviewer.equals("yes"));
        assertThat(Permissions.may(Role.READER, asked)).isEqualTo(reader.equals("yes"));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalSaysWhoMay(Permission permission) {
        var words = new Wording(Wording.CHINESE);
        for (Role role : Role.values()) {
            new Session("苏日娜", "苏日娜", role).refusal(permission).ifPresent(refusal ->
                    assertThat(words.say(refusal)).contains(words.say(role.title()), words.say(permission.title()), "请由").contains("管理员"));
        }
    }

    @Test
    void everyActThatTheProgramNamesStandsInTheTableAndNoOther() throws IOException {
        var named = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (text.contains("new Act(") || text.contains("recording.run(")) {
                    ACT.matcher(text).results().forEach(found -> named.add(found.group(1)));
                }
            }
        }
        assertThat(new TreeSet<>(ActPermissions.acts())).isEqualTo(named);
    }

    @Test
    void everyButtonOfAScreenNamesAPermissionThatThereIs() throws IOException {
        var named = new TreeSet<String>();
        try (var screens = Files.walk(Path.of("fxml"))) {
            for (Path screen : screens.filter(path -> path.toString().endsWith(".fxml")).toList()) {
                Pattern.compile("userData=\"([^\"]*)\"").matcher(Files.readString(screen)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).isSubsetOf(java.util.Arrays.stream(Permission.values()).map(Permission::name).toList())
                .contains("ENTER", "PRINT", "EXPORT", "IMPORT", "CLOSE_CASES", "SETTINGS");
    }

    @ParameterizedTest
    @CsvSource({"SaveCase, CLERK, true", "SaveCase, READER, false", "CloseCase, CLERK, false", "CloseCase, REVIEWER, true", "ChooseColumns, READER, true",
            "SaveSetting, REVIEWER, false", "SaveSetting, ADMINISTRATOR, true", "NobodyKnowsThis, REVIEWER, false", "NobodyKnowsThis, ADMINISTRATOR, true"})
    void theGateOfALedgerAsksTheTable(String act, Role role, boolean open) {
        assertThat(new Session("苏日娜", "苏日娜", role).gate().refusal(new Act("苏日娜", act)).isEmpty()).isEqualTo(open);
    }
}
