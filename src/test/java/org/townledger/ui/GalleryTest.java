package org.townledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows every control at once, leaves pictures to look at, and holds that the stylesheets agree with one another. */
class GalleryTest {

    private Window window;
    private Gallery gallery;
    private Layers layers;

    @BeforeEach
    void open() throws Exception {
        window = Window.show(Pictures.Screen.FULL, () -> {
            gallery = new Gallery(Gallery.houses(), Window.IN_LINE, new SimpleObjectProperty<>(Viewport.WIDE));
            layers = new Layers(gallery.words, gallery.screen);
            return layers;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void noStyleIsUnknownToAnyControl() {
        Window.run(() -> {
            gallery.table.table().requestFocus();
            gallery.table.table().getSelectionModel().select(5);
        });
        window.picture("gallery", Pictures.Screen.FULL);
        Window.run(() -> gallery.table.chooseColumns(gallery.columns));
        window.picture("gallery-columns", Pictures.Screen.FULL);
        Window.run(() -> gallery.finishedRow.edit());
        window.picture("gallery-150", Pictures.Screen.AT_150);
        window.picture("gallery-125", Pictures.Screen.AT_125);
        Window.run(() -> {
            window.theme().textSizeProperty().set(TextSize.LARGEST);
            gallery.finishedOn.complain("竣工日期（05-01）早于鉴定日期（06-05），请核对。");
            layers.toast("已保存王德胜的住房案件", () -> { });
        });
        window.picture("gallery-large-text", Pictures.Screen.FULL);
        Window.run(() -> MessageDialog.show(layers, Message.of("导入旧台账", Message.Sign.LOCKED, "这个表格有密码，打不开")
                .fact("文件：饮水问题排查2025(水利站).xlsx").fact("台账没有任何变动。")
                .step("用 WPS 打开这个表格，输入密码。").step("点“文件 → 文档加密”，去掉密码，保存。").step("回到这里，点“再试一次”。")
                .technical("EncryptedPackage").act("关闭", () -> { }).act("再试一次", () -> { })));
        Window.run(() -> window.theme().textSizeProperty().set(TextSize.NORMAL));
        window.picture("gallery-dialog", Pictures.Screen.FULL);

        assertThat(window.styleComplaints()).isEmpty();
    }

    @Test
    void anEmptyLedgerSaysWhatToDoNext() {
        Window.run(() -> layers.setScreen(new Gallery(List.of(), Window.IN_LINE, new SimpleObjectProperty<>(Viewport.WIDE)).screen));
        window.picture("gallery-empty", Pictures.Screen.FULL);

        assertThat(layers.lookupAll(".empty-state .button")).hasSize(3);
    }
}
