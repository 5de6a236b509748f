package org.throughline.vault;

import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.Role;

/// Somebody who joins the office, with two ways to sign in: losing one must not lose the account.
///
/// @param name to sign in with; it stands in clear
public record NewMember(String name, Role role, Passphrase passphrase, PrintedCode code) {
    public NewMember {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}"))
            throw new IllegalArgumentException("a name to sign in with is one word of at most 40 signs");
    }
}
