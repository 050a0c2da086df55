package org.townledger.banner;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;

/** What is done in a banner's office. It looks, remarks and sends back; a town's record is changed by its town alone. */
public final class BannerRules {

    /** The office's own matters. Whatever stands nowhere here makes or changes a town's record. */
    private static final Set<String> OWN = words("""
            BackUp ChooseColumns ChooseTextSize CompleteReference RecordDisclosure DropDisclosure
            InitOffice SaveSetting SaveListItem MoveListItem SaveDatedValue SaveDivision RenameDivision EndDivision ImportDivisions SwitchCheckRule
            BeginAccounts AddUser ChangeRole EndUser SetPassword
            UndoAct
            MakeOfficeKey RenewOfficeKey RestoreOfficeKey TrustOffice RetireTrust
            MergeHandoff HoldHandoff WriteReceipt PackHandoff
            RemarkRecords WithdrawRemark""");

    /** Permissions for what only a town does. */
    private static final Set<Permission> OF_TOWNS = Set.of(Permission.ENTER, Permission.IMPORT, Permission.CLOSE_CASES, Permission.DECIDE_REMOVAL);

    private static final Sentence REFUSAL = Sentence.of("banner.never");

    private BannerRules() {
    }

    /** @param act as the journal names it @return why a banner's office does not do that; empty where it does */
    public static Optional<Sentence> refusal(String act) {
        return OWN.contains(act) ? Optional.empty() : Optional.of(REFUSAL);
    }

    /** @return why nobody in a banner's office does what needs that permission; empty where somebody may */
    public static Optional<Sentence> refusal(Permission permission) {
        return OF_TOWNS.contains(permission) ? Optional.of(REFUSAL) : Optional.empty();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
