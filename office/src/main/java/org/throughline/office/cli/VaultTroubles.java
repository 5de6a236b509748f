package org.throughline.office.cli;

import org.throughline.text.Text;
import org.throughline.vault.keys.Mistyped;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.record.NotARecord;
import org.throughline.vault.store.StoreFault;

/// What the vault says when it does not do it, in three lines and with its exit code.
final class VaultTroubles {
    private static final Text NOTHING_CHANGED = Text.of("nothing was changed", "no se cambió nada");
    private static final Text VERIFY = Text.of(
            "stop work on it, run throughline verify, and restore from the last good backup",
            "deje de trabajar en esto, ejecute throughline verify y restaure el último respaldo bueno");

    private VaultTroubles() {}

    static Refusal of(Refused refused) {
        if (refused instanceof Mistyped mistyped)
            return new Refusal(
                    ExitCode.NOT_ALLOWED,
                    Complaint.of(
                            Text.of("the code was typed with a slip", "el código tiene un error"),
                            NOTHING_CHANGED,
                            mistyped.groups().isEmpty()
                                    ? Text.of(
                                            "compare it with the paper, group by group",
                                            "compárelo con el papel, grupo por grupo")
                                    : Text.of("look at these groups: {0}", "mire estos grupos: {0}"),
                            mistyped.groups().toString()));
        boolean isDamage = isDamage(refused);
        return new Refusal(
                isDamage ? ExitCode.DAMAGED : ExitCode.NOT_ALLOWED,
                Complaint.of(
                        Text.of("{0}", "{0}"),
                        isDamage
                                ? Text.of(
                                        "something kept is not as it was written; nothing of it was shown",
                                        "algo guardado no está como se escribió; no se mostró nada de eso")
                                : Text.of("nothing was opened", "no se abrió nada"),
                        isDamage
                                ? VERIFY
                                : Text.of(
                                        "the client can see that somebody tried; ask who may give you this",
                                        "el cliente puede ver que alguien lo intentó; pregunte quién puede darle esto"),
                        refused.why().text()));
    }

    /// Whether it was refused because something was changed, not because somebody may not.
    static boolean isDamage(Refused refused) {
        return switch (refused.why()) {
            case UNREADABLE,
                    KEYS_CHANGED,
                    KEYRING_CHANGED,
                    DIRECTORY_FORGED,
                    OTHER_KEYS_IN_DIRECTORY,
                    GRANT_UNKNOWN,
                    EPOCHS_TURNED_BACK,
                    GRANT_FOR_OTHER_FILE,
                    GRANT_FOR_OTHER_PERSON,
                    SIGNER_UNKNOWN,
                    SIGNER_MAY_NOT,
                    GRANT_FORGED,
                    GRANT_CHANGED,
                    OFFICE_SECRET_FORGED,
                    OFFICE_SECRET_CHANGED,
                    CONSENT_FORGED,
                    RECORD_CHANGED,
                    DOCUMENT_CHANGED,
                    DOCUMENT_KEY_CHANGED,
                    INBOX_FORGED,
                    INBOX_CHANGED,
                    INBOX_ENTRY_CHANGED,
                    RECOVERY_FORGED -> true;
            case LOCKED,
                    WRONG_SECRET,
                    PASSPHRASE_SHORT,
                    PASSPHRASE_COMMON,
                    PASSPHRASE_UNREADABLE,
                    ONE_KEY,
                    SECOND_SIGNER,
                    MISTYPED,
                    NOT_IN_DIRECTORY,
                    NOT_GRANTED,
                    GRANT_WITHOUT_END,
                    GRANT_EXPIRED,
                    GRANT_REVOKED,
                    MANY_FILES,
                    MANY_LOOKUPS,
                    ROLE_MAY_NOT,
                    CONSENT_ENDED,
                    EPOCH_GONE,
                    EPOCH_CLOSED,
                    SHEET_UNKNOWN,
                    SHEETS_ALIKE,
                    SHEET_WRONG,
                    RECOVERY_WRONG -> false;
        };
    }

    static Refusal of(StoreFault fault) {
        return new Refusal(
                ExitCode.NOT_ALLOWED,
                Complaint.of(
                        Text.of("{0}", "{0}"),
                        NOTHING_CHANGED,
                        Text.of("do what the first line says", "haga lo que dice la primera línea"),
                        String.valueOf(fault.getMessage())));
    }

    static Refusal of(LedgerDamaged damaged) {
        return new Refusal(
                ExitCode.DAMAGED,
                Complaint.of(
                        Text.of("the log of openings is damaged: {0}", "el registro de accesos está dañado: {0}"),
                        Text.of(
                                "it must not be trusted until somebody has looked",
                                "no confíe en él hasta que alguien lo revise"),
                        VERIFY,
                        String.valueOf(damaged.getMessage())));
    }

    static Refusal of(NotARecord unknown) {
        return new Refusal(
                ExitCode.DAMAGED,
                Complaint.of(
                        Text.of("the record cannot be read whole: {0}", "el expediente no se puede leer entero: {0}"),
                        Text.of(
                                "nothing was shown, because what is missing could change the answer",
                                "no se mostró nada, porque lo que falta podría cambiar la respuesta"),
                        Text.of(
                                "use the release that wrote it, or a later one",
                                "use la versión que lo escribió, o una posterior"),
                        String.valueOf(unknown.getMessage())));
    }
}
