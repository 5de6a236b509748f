package org.throughline.vault.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A client's yes: to what exactly, until when, and how it was given.
///
/// @param interpreter the name of the one who interpreted, if anybody did
public record Consent(
        UUID id,
        ClientId client,
        ShownText text,
        List<ConsentScope> scopes,
        Instant at,
        Optional<Instant> until,
        HowGiven how,
        Optional<String> interpreter,
        Optional<ActingFor> actingFor)
        implements ConsentRecord {
    public Consent {
        scopes = List.copyOf(scopes);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        until = until.map(end -> end.truncatedTo(ChronoUnit.SECONDS));
        if (scopes.isEmpty()) throw new IllegalArgumentException("a consent to nothing");
        if (how instanceof HowGiven.Aloud) throw new IllegalArgumentException("a consent is signed");
    }

    /// Whether it lets this member open this part for this purpose then. A withdrawal is not known here. Where somebody
    /// acted for the client, it ends with that authority.
    public boolean covers(Compartment part, Purpose purpose, Member member, Instant then) {
        LocalDate day = LocalDate.ofInstant(then, ZoneOffset.UTC);
        return until.filter(then::isAfter).isEmpty()
                && actingFor.filter(other -> day.isAfter(other.until())).isEmpty()
                && scopes.stream().anyMatch(scope -> scope.covers(part, purpose, member));
    }

    @Override
    public Bytes signed() {
        return ConsentForms.form(this).stored();
    }
}
