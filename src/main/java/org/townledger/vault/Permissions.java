package org.townledger.vault;

import static org.townledger.vault.Permission.AUDIT;
import static org.townledger.vault.Permission.BACKUP;
import static org.townledger.vault.Permission.CLOSE_CASES;
import static org.townledger.vault.Permission.DECIDE_REMOVAL;
import static org.townledger.vault.Permission.ENTER;
import static org.townledger.vault.Permission.EXPORT;
import static org.townledger.vault.Permission.IMPORT;
import static org.townledger.vault.Permission.LOOK;
import static org.townledger.vault.Permission.PRINT;
import static org.townledger.vault.Permission.PRINT_PUBLIC;
import static org.townledger.vault.Permission.REMARK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one table of who may do what. */
public final class Permissions {

    private static final Set<Permission> READER = EnumSet.of(LOOK, PRINT_PUBLIC);
    private static final Set<Permission> CLERK = EnumSet.of(LOOK, PRINT_PUBLIC, ENTER, PRINT, EXPORT, IMPORT, BACKUP, REMARK);
    private static final Set<Permission> REVIEWER = EnumSet.of(LOOK, PRINT_PUBLIC, ENTER, PRINT, EXPORT, IMPORT, BACKUP,
            CLOSE_CASES, DECIDE_REMOVAL, AUDIT, REMARK);
    private static final Set<Permission> ADMINISTRATOR = EnumSet.allOf(Permission.class);

    private Permissions() {
    }

    public static boolean may(Role role, Permission permission) {
        return of(role).contains(permission);
    }

    public static Set<Permission> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> ADMINISTRATOR;
            case CLERK -> CLERK;
            case REVIEWER -> REVIEWER;
            case READER -> READER;
        };
    }

    /** Those that may, in the order of the roles. */
    public static List<Role> rolesWith(Permission permission) {
        return Arrays.stream(Role.values()).filter(role -> may(role, permission)).toList();
    }
}
