package org.townledger.vault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** 设置·用户与权限: who may open the ledger and as what, and what each role may. */
public final class UsersPane {

    private final Users users;
    private final Session session;
    private final Consumer<RecoveryCode> showCode;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private PagingTable<Account> table;

    @FXML private VBox list;
    @FXML private ScrollPane permissions;
    @FXML private Button change;
    @FXML private Button password;
    @FXML private Button end;

    /** @param showCode shows a new recovery code, once */
    public UsersPane(Users users, Session session, Consumer<RecoveryCode> showCode, Screens screens, Layers layers, Tasks tasks) {
        this.users = users;
        this.session = session;
        this.showCode = showCode;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.words = screens.words();
    }

    @FXML
    private void initialize() {
        table = new PagingTable<>(words, tasks, List.of(
                spec("shown", Account::shownName).wide(7),
                spec("name", Account::name).wide(7),
                spec("role", account -> words.say(account.role().title())).wide(5),
                spec("state", account -> words.say(account.active() ? "vault.users.active" : "vault.users.ended"))
                        .styled(account -> account.active() ? "" : "quiet").givingWay()),
                Account::id, new ShortList<>(users::all)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.USERS, words.say("vault.users.none"), words.say("vault.users.noneHint")));
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren().add(table);
        permissions.setContent(PermissionTable.of(words));
        table.selectedProperty().subscribe(this::chosen);
        table.reload();
    }

    private TableColumnSpec<Account> spec(String field, Function<Account, String> text) {
        return TableColumnSpec.of(field, words.say("vault.users." + field), text).unsorted();
    }

    private void chosen(@Nullable Account account) {
        boolean inUse = account != null && account.active();
        change.setDisable(!inUse);
        end.setDisable(!inUse);
        password.setDisable(!inUse || account.name().equals(session.name()));
    }

    @FXML
    private void add() {
        open(UserDialog.Kind.ADD, new Account(new java.util.UUID(0, 0), "", "", Role.CLERK, true),
                given -> users.add(session.name(), given.name(), given.shownName(), given.role(), given.password()), "vault.users.added");
    }

    @FXML
    private void change() {
        with(account -> open(UserDialog.Kind.ROLE, account, given -> users.changeRole(session.name(), account.name(), given.role()), "vault.users.changed"));
    }

    @FXML
    private void password() {
        with(account -> open(UserDialog.Kind.PASSWORD, account,
                given -> users.setPassword(session.name(), account.name(), given.password()), "vault.users.passwordSet"));
    }

    @FXML
    private void end() {
        with(account -> MessageDialog.show(layers, Message.of(words.say("vault.users.title"), Message.Sign.CAUTION,
                        words.say("vault.users.endTitle", account.shownName())).fact(words.say("vault.users.endFact"))
                .act(words.say("vault.users.endKeep"), () -> { })
                .act(words.say("vault.users.endDo"), () -> done(() -> users.end(session.name(), account.name()), "vault.users.endDone", account, this::refused))));
    }

    @FXML
    private void newCode() {
        MessageDialog.show(layers, Message.of(words.say("vault.users.title"), Message.Sign.CAUTION, words.say("vault.users.codeTitle"))
                .fact(words.say("vault.users.codeFact")).act(words.say("vault.users.codeKeep"), () -> { })
                .act(words.say("vault.users.codeDo"), () -> tasks.run(users::newRecoveryCode, showCode)));
    }

    private void open(UserDialog.Kind kind, Account account, Function<UserDialog.Given, Optional<Sentence>> act, String doneKey) {
        UserDialog[] shown = new UserDialog[1];
        shown[0] = new UserDialog(kind, account, given -> done(() -> act.apply(given), doneKey,
                kind == UserDialog.Kind.ADD ? account.shownAs(given.shownName()) : account, shown[0]::refused, () -> {
                    given.wipe();
                    shown[0].close();
                }), layers);
        shown[0].show(screens);
    }

    private void done(Callable<Optional<Sentence>> work, String key, Account whom, Consumer<Sentence> refused) {
        done(work, key, whom, refused, () -> { });
    }

    private void done(Callable<Optional<Sentence>> work, String key, Account whom, Consumer<Sentence> refused, Runnable then) {
        tasks.run(work, reason -> reason.ifPresentOrElse(refused, () -> {
            then.run();
            layers.toast(words.say(key, whom.shownName()), null);
            table.reload();
        }));
    }

    private void refused(Sentence reason) {
        MessageDialog.show(layers, Message.of(words.say("vault.users.title"), Message.Sign.CAUTION, words.say("vault.users.unchanged")).fact(words.say(reason)));
    }

    private void with(Consumer<Account> act) {
        Account account = table.selectedProperty().getValue();
        if (account != null) {
            act.accept(account);
        }
    }
}
