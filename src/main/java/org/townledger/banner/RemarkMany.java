package org.townledger.banner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.townledger.cases.ManyAct;
import org.townledger.cases.ManyDone;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** Remarks on the ticked cases of towns, or sends them back, with one text. */
public final class RemarkMany implements ManyAct {

    private final Wording words;
    private final RemarkRecords remark;
    private final boolean sendBack;
    private final TextEntry text;

    public RemarkMany(Wording words, RemarkRecords remark, boolean sendBack) {
        this.words = words;
        this.remark = remark;
        this.sendBack = sendBack;
        text = new TextEntry(words);
        text.setPromptText(words.say(sendBack ? "banner.many.sendBack.why" : "banner.many.remark.what"));
        text.getStyleClass().add("remark-text");
        HBox.setHgrow(text, Priority.ALWAYS);
    }

    /** Both of them, for a ledger's menu. */
    public static List<ManyAct> both(Wording words, RemarkRecords remark) {
        return List.of(new RemarkMany(words, remark, true), new RemarkMany(words, remark, false));
    }

    @Override
    public String title() {
        return words.say(sendBack ? "banner.many.sendBack" : "banner.many.remark");
    }

    @Override
    public String verb() {
        return words.say(sendBack ? "banner.many.sendBack.do" : "banner.many.remark.do");
    }

    @Override
    public List<Node> inputs() {
        return List.of(text);
    }

    @Override
    public void begin() {
        text.setValue(null);
        text.focusTarget().requestFocus();
    }

    @Override
    public Optional<Callable<ManyDone>> asked(String user, List<UUID> cases) {
        String says = text.getValue();
        if (says == null) {
            text.complain(words.say(sendBack ? "banner.many.sendBack.empty" : "banner.many.remark.empty"));
            return Optional.empty();
        }
        return Optional.of(() -> remark.run(user, cases, sendBack, says));
    }
}
