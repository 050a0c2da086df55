package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.townledger.ui.Screens;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

@DisplayName("Writing a package onto a stick that is too small")
class HandoffWritePaneTest {

    private static final long MEGABYTE = 1L << 20;

    private final Wording words = new Wording(Wording.CHINESE);
    private final List<String> packed = new ArrayList<>();
    private HandoffWritePane pane;

    @BeforeEach
    void makeThePane() throws Exception {
        try (Window window = Window.show(org.townledger.ui.Pictures.Screen.FULL, () -> {
            pane = new HandoffWritePane(words, new HandoffWritePane.Acts(() -> packed.add("packed"), () -> { }, () -> { }, () -> { }));
            new Screens(words, InstantSource.system()).load("handoff/Write.fxml", pane);
            return pane.root();
        })) {
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    private static Stick stick(long free) {
        return new Stick(Path.of("KINGSTON"), "KINGSTON", free, 8 * MEGABYTE);
    }

    @Test
    void namesThePhotosWhereTheTownCouldLeaveThemOut() {
        Window.run(() -> {
            pane.show(new HandoffWritePane.Planned("第1号包.p7m", new HandoffParty("150623000000", "鄂托克前旗农牧局", "4821 7730", "4821", java.time.LocalDate.of(2028, 1, 1)),
                    5 * MEGABYTE, 12, true, 0));
            pane.showStick(stick(2 * MEGABYTE));
        });
        assertThat(Objects.requireNonNull(pane.lacking())).startsWith("U盘差").contains("不带照片");
    }

    @Test
    void namesARollWhereTheBannerCouldLeaveOneOut() {
        Window.run(() -> {
            pane.showDown("第1号包.p7m", "敖勒召其镇", 5 * MEGABYTE, "名册 1 份");
            pane.showStick(stick(2 * MEGABYTE));
        });
        assertThat(Objects.requireNonNull(pane.lacking())).startsWith("U盘差").contains("少附一份名册").doesNotContain("照片");
    }

    @Test
    void packsOnceThereIsRoom() {
        Window.run(() -> {
            pane.showDown("第1号包.p7m", "敖勒召其镇", 5 * MEGABYTE, "名册 1 份");
            pane.showStick(stick(7 * MEGABYTE));
        });
        assertThat(pane.lacking()).isNull();
    }
}
