package org.throughline.vault.keys;

import java.util.regex.Pattern;

/// Who a consent lets look: all of a role, one principal, or a holder of records outside the office.
///
/// @param text `role:paralegal`, `principal:` and the pseudonym, or `holder:uscis`
public record Recipient(String text) {
    private static final Pattern TEXT = Pattern.compile("(role|principal|holder):[a-z0-9-]+");

    public Recipient {
        if (!TEXT.matcher(text).matches()) throw new IllegalArgumentException("no recipient: " + text);
    }

    public static Recipient of(Role role) {
        return new Recipient("role:" + role.code());
    }

    public static Recipient of(PrincipalId principal) {
        return new Recipient("principal:" + principal);
    }

    public static Recipient holder(String holder) {
        return new Recipient("holder:" + holder);
    }
}
