package org.throughline.vault.keys;

import java.util.Collection;
import java.util.UUID;

/// One way in which a principal can sign in: what is stored of it. All but a second factor hold the principal's key,
/// wrapped so that only this way opens it.
public sealed interface UnlockMethod permits ByPassphrase, ByPasskey, ByPrintedCode, ByRecovery, SecondFactor {
    String LABEL = "tl/unlock/v1";

    PrincipalId principal();

    UUID id();

    /// As it is kept in the store.
    Bytes stored();

    /// @throws Refused if it is none
    static UnlockMethod read(Bytes stored) {
        Form form = Form.read(LABEL, stored);
        UnlockMethod method = Form.read(() -> switch (form.text("kind")) {
            case ByPassphrase.KIND -> ByPassphrase.of(form);
            case ByPasskey.KIND -> ByPasskey.of(form);
            case ByPrintedCode.KIND -> ByPrintedCode.of(form);
            case ByRecovery.KIND -> ByRecovery.of(form);
            case SecondFactor.KIND -> SecondFactor.of(form);
            default -> throw new Refused(Refusal.UNREADABLE);
        });
        if (!method.stored().equals(stored)) throw new Refused(Refusal.UNREADABLE);
        return method;
    }

    /// Whether these are the two ways of one's own that one must have before a client's file is granted: losing one
    /// must not lose the account.
    static boolean areEnough(Collection<UnlockMethod> methods) {
        return methods.stream().filter(UnlockMethod::isOwn).count() >= 2;
    }

    private boolean isOwn() {
        return switch (this) {
            case ByPassphrase _, ByPasskey _, ByPrintedCode _ -> true;
            case ByRecovery _, SecondFactor _ -> false;
        };
    }

    static Form form(PrincipalId principal, UUID id, String kind) {
        return Form.of(LABEL).with("principal", principal).with("method", id).with("kind", kind);
    }

    static PrincipalId principal(Form form) {
        return new PrincipalId(form.id("principal"));
    }
}
