package org.throughline.vault.keys;

import org.throughline.text.Text;

/// Why the vault refused. Each way of tampering has a reason of its own.
public enum Refusal {
    LOCKED("This was locked. Sign in again.", "Esto se cerró. Entre otra vez."),
    WRONG_SECRET(
            "That did not unlock. Check the passphrase, code or key, and try again.",
            "Eso no abrió. Revise la frase, el código o la llave y pruebe otra vez."),
    PASSPHRASE_SHORT(
            "This passphrase is too short. Use 15 letters or more, or take the one we offer.",
            "Esta frase es muy corta. Use 15 letras o más, o tome la que le damos."),
    PASSPHRASE_COMMON(
            "This passphrase is easy to guess. Use other words, or take the one we offer.",
            "Esta frase es fácil de adivinar. Use otras palabras, o tome la que le damos."),
    PASSPHRASE_UNREADABLE(
            "This passphrase has a sign that cannot be kept. Use letters, digits and spaces.",
            "Esta frase tiene un signo que no se puede guardar. Use letras, números y espacios."),
    ONE_KEY(
            "You have one key to your house. Add a second way to sign in first.",
            "Usted tiene una sola llave de su casa. Primero agregue otra forma de entrar."),
    SECOND_SIGNER(
            "A second member of the office must sign in for this too.",
            "Otra persona de la oficina también debe entrar para esto."),
    MISTYPED("Part of the code was typed wrong.", "Una parte del código está mal escrita."),
    UNREADABLE(
            "This was written in a form that this version does not know, or it was damaged.",
            "Esto está escrito en una forma que esta versión no conoce, o se dañó."),
    KEYS_CHANGED(
            "The keys of this account were changed or belong to another account.",
            "Las llaves de esta cuenta fueron cambiadas o son de otra cuenta."),
    KEYRING_CHANGED(
            "The saved key ring was changed. It will be made again.",
            "El llavero guardado fue cambiado. Se hará otra vez."),

    DIRECTORY_FORGED(
            "An entry in the list of keys was not signed by this office.",
            "Una línea de la lista de llaves no tiene la firma de esta oficina."),
    NOT_IN_DIRECTORY(
            "This person is not in the office's list of keys.",
            "Esta persona no está en la lista de llaves de la oficina."),
    OTHER_KEYS_IN_DIRECTORY(
            "The list of keys shows other keys for this account than it has.",
            "La lista de llaves muestra otras llaves para esta cuenta."),

    NOT_GRANTED(
            "You may not open this, or there is no such file. Ask the attorney of record.",
            "Usted no puede abrir esto, o no existe. Pregunte al abogado del caso."),
    GRANT_UNKNOWN(
            "The log does not know this grant, or knows another one in its place.",
            "El registro no conoce este permiso, o conoce otro en su lugar."),
    EPOCHS_TURNED_BACK(
            "The list of keys of this file was turned back to an older state.",
            "La lista de llaves de este expediente fue devuelta a un estado anterior."),
    GRANT_FOR_OTHER_FILE(
            "This grant is for another file, part or time.", "Este permiso es para otro expediente, parte o tiempo."),
    GRANT_FOR_OTHER_PERSON("This grant is for another person.", "Este permiso es para otra persona."),
    SIGNER_UNKNOWN(
            "The keys of the one who signed this are not in the office's list.",
            "Las llaves de quien firmó esto no están en la lista de la oficina."),
    SIGNER_MAY_NOT("The one who signed this may not give it.", "Quien firmó esto no lo puede dar."),
    GRANT_FORGED(
            "This grant does not have the true signature of the one who gave it.",
            "Este permiso no tiene la firma verdadera de quien lo dio."),
    GRANT_WITHOUT_END("This grant needs an earlier last day.", "Este permiso necesita un último día más cercano."),
    GRANT_EXPIRED("This grant has ended.", "Este permiso terminó."),
    GRANT_REVOKED("This grant was taken back.", "Este permiso fue retirado."),
    ROLE_MAY_NOT("This role may not hold this part of a file.", "Este cargo no puede tener esta parte."),
    CONSENT_ENDED(
            "The client's consent for this has ended or does not cover it.",
            "El consentimiento del cliente para esto terminó o no lo cubre."),
    EPOCH_GONE("The key of this grant is no longer in use.", "La llave de este permiso ya no se usa."),
    MANY_FILES(
            "You opened many files within an hour. Sign in again to go on; two members of the office were told.",
            "Usted abrió muchos expedientes en una hora. Entre otra vez para seguir; se avisó a dos personas."),
    MANY_LOOKUPS(
            "This office has looked up many numbers within an hour. Try again later, or ask your supervisor.",
            "Esta oficina buscó muchos números en una hora. Pruebe más tarde o pregunte a su supervisor."),
    GRANT_CHANGED("The key inside this grant was changed.", "La llave dentro de este permiso fue cambiada."),
    OFFICE_SECRET_FORGED(
            "This office key does not have the true signature of the one who gave it.",
            "Esta llave de la oficina no tiene la firma verdadera de quien la dio."),
    OFFICE_SECRET_CHANGED("This office key was changed.", "Esta llave de la oficina fue cambiada."),
    EPOCH_CLOSED(
            "There is a newer key for this part. Nothing may be written with the old one.",
            "Hay una llave nueva para esta parte. No se puede escribir con la antigua."),

    CONSENT_FORGED(
            "This consent does not have the true signatures it needs.",
            "Este consentimiento no tiene las firmas verdaderas que necesita."),
    RECORD_CHANGED(
            "This entry was changed, moved, or put back from an older time.",
            "Esta línea fue cambiada, movida o traída de un tiempo anterior."),
    DOCUMENT_CHANGED("This document was changed or cut short.", "Este documento fue cambiado o cortado."),
    DOCUMENT_KEY_CHANGED(
            "The key of this document was changed or moved.", "La llave de este documento fue cambiada o movida."),
    INBOX_FORGED(
            "This inbox does not have the true signature of the one who made it.",
            "Este buzón no tiene la firma verdadera de quien lo hizo."),
    INBOX_CHANGED("The key of this inbox was changed.", "La llave de este buzón fue cambiada."),
    INBOX_ENTRY_CHANGED(
            "What came in by this inbox was changed or moved.", "Lo que entró por este buzón fue cambiado o movido."),

    SHEET_UNKNOWN("This sheet is not one of the set now in use.", "Esta hoja no es del juego que se usa ahora."),
    SHEETS_ALIKE("That is the same sheet twice.", "Esa es la misma hoja dos veces."),
    SHEET_WRONG(
            "This sheet does not match what was written down when it was printed.",
            "Esta hoja no es igual a lo que se anotó cuando se imprimió."),
    RECOVERY_FORGED(
            "The recovery key was not signed by this office.",
            "La llave de recuperación no tiene la firma de esta oficina."),
    RECOVERY_WRONG(
            "These sheets do not give the recovery key of this office.",
            "Estas hojas no dan la llave de recuperación de esta oficina.");

    private final String english;
    private final String spanish;

    Refusal(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /// Whether it says no more than that this is not, or no longer, granted: nothing was changed by anybody.
    public boolean isNotYours() {
        return this == NOT_GRANTED || this == GRANT_REVOKED || this == GRANT_EXPIRED || this == CONSENT_ENDED;
    }

    public Text text() {
        return Text.of(english, spanish);
    }
}
