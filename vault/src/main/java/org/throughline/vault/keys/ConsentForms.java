package org.throughline.vault.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How consents and their withdrawals are written.
final class ConsentForms {
    static final String CONSENT = "tl/consent/v1";
    static final String WITHDRAWAL = "tl/consent-withdrawal/v1";
    private static final String SIGNATURES = "signatures";

    private ConsentForms() {}

    static Form form(ConsentRecord record) {
        Form form = switch (record) {
            case Consent consent -> form(consent);
            case Withdrawal withdrawal ->
                Form.of(WITHDRAWAL).with("consent", withdrawal.consent()).with("consented", withdrawal.consented());
        };
        Form named =
                form.with("id", record.id()).with("client", record.client()).with("at", record.at());
        return switch (record.how()) {
            case HowGiven.WithOwnKey(var account) ->
                named.with("how", "own-key").with("account", account);
            case HowGiven.OnPaper(var scan) -> named.with("how", "paper").with("scan", scan);
            case HowGiven.Aloud() -> named.with("how", "aloud");
        };
    }

    private static Form form(Consent consent) {
        Form form = Form.of(CONSENT)
                .with("text", consent.text().sha256())
                .with("language", consent.text().language())
                .with("version", consent.text().version())
                .with(
                        "scopes",
                        consent.scopes().stream().map(ConsentScope::text).toList())
                .with("until", consent.until())
                .with("interpreter", consent.interpreter());
        return consent.actingFor()
                .map(other -> form.with("guardian", other.who())
                        .with("authority", other.authority())
                        .with("authority-document", other.document())
                        .with("authority-until", other.until()))
                .orElse(form);
    }

    static Bytes stored(ConsentRecord record, List<Attestation> attestations) {
        return form(record)
                .with(SIGNATURES, attestations.stream().map(Attestation::text).toList())
                .stored();
    }

    static List<Attestation> attestations(Form form) {
        return form.texts(SIGNATURES).stream().map(Attestation::of).toList();
    }

    static Form unsigned(Form form) {
        return form.without(SIGNATURES);
    }

    static Consent consent(Form form) {
        Optional<ActingFor> actingFor = form.optional("guardian")
                .map(who -> new ActingFor(
                        who,
                        form.text("authority"),
                        form.hex("authority-document"),
                        LocalDate.parse(form.text("authority-until"))));
        return new Consent(
                form.id("id"),
                new ClientId(form.id("client")),
                new ShownText(form.hex("text"), form.text("language"), form.text("version")),
                form.texts("scopes").stream().map(ConsentScope::of).toList(),
                form.time("at"),
                form.optional("until").map(Instant::parse),
                how(form),
                form.optional("interpreter"),
                actingFor);
    }

    static Withdrawal withdrawal(Form form) {
        return new Withdrawal(
                form.id("id"),
                new ClientId(form.id("client")),
                form.id("consent"),
                form.hex("consented"),
                form.time("at"),
                how(form));
    }

    private static HowGiven how(Form form) {
        return switch (form.text("how")) {
            case "own-key" -> new HowGiven.WithOwnKey(new PrincipalId(form.id("account")));
            case "paper" -> new HowGiven.OnPaper(form.hex("scan"));
            case "aloud" -> new HowGiven.Aloud();
            default -> throw new Refused(Refusal.UNREADABLE);
        };
    }
}
