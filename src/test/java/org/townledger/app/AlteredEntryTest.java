package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.JOURNAL;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.ui.Pictures;
import org.townledger.vault.Vault;

/** Somebody who has the key changes what the journal says, past the program. */
@DisplayName("An entry altered in the file")
class AlteredEntryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void alterTheThird() {
        data = folder.resolve("data");
        new TownOffice(data).close();
        try (Vault vault = Entering.vault(data, CLOCK)) {
            vault.store().read(tx -> tx.sql().update(JOURNAL).set(JOURNAL.AFTER_ROW, "{\"id\":\"another\"}").where(JOURNAL.SEQUENCE.eq(3L)).execute());
        }
    }

    @Test
    void isNamedByVerify() {
        Typed verified = Typed.in(data, "verify");

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.error()).contains("变更记录第 3 条被改动", TownOffice.CLERK);
    }

    @Test
    void isToldAtTheStartOfTheWindow() throws Exception {
        Clerk clerk = OpenedWindow.loggedIn(data, CLOCK, new ChosenByTest(), Pictures.Screen.FULL).clerk();

        clerk.sees("变更记录被改动");
        clerk.sees("第 3 条被改动");
        clerk.sees("请停止录入");
    }

    @Test
    void isMadeRightByRebuilding() {
        assertThat(Typed.in(data, "rebuild").code()).isZero();

        assertThat(Typed.in(data, "verify").code()).isZero();
    }
}
