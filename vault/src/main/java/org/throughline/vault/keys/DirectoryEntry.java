package org.throughline.vault.keys;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A line of the office's list: who has been what, with which keys, since when. A later line replaces an earlier one.
public record DirectoryEntry(PrincipalId principal, Role role, PublicKeys keys, Instant since) {
    private static final String LABEL = "tl/directory/v1";

    public DirectoryEntry {
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    Form form() {
        return Form.of(LABEL)
                .with("principal", principal)
                .with("role", role.code())
                .with("sealing", keys.sealing())
                .with("signing", keys.signing())
                .with("since", since);
    }

    /// @throws Refused if it is none, or the office did not sign it
    static DirectoryEntry verified(Bytes stored, OfficeKey office) {
        Form form = Form.read(LABEL, stored);
        if (!office.hasSigned(form.without("signature"), form.hex("signature")))
            throw new Refused(Refusal.DIRECTORY_FORGED);
        return Form.read(() -> new DirectoryEntry(
                new PrincipalId(form.id("principal")),
                Role.of(form.text("role")),
                new PublicKeys(form.hex("sealing"), form.hex("signing")),
                form.time("since")));
    }
}
