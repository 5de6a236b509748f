package org.throughline.vault.keys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// A principal who has signed in: the keys are open until this is closed. Safe for several requests at
/// once.
public final class Unlocked implements AutoCloseable {
    private final PrincipalId principal;
    private final PrincipalKeys keys;
    private final PublicKeys publicKeys;
    private final Directory directory;
    private final Keyring keyring;
    private final Hpke opener;

    Unlocked(PrincipalId principal, PrincipalKeys keys) {
        this.principal = principal;
        this.keys = keys;
        this.publicKeys = keys.publicKeys();
        this.directory = new Directory(keys.office);
        this.keyring = new Keyring(principal);
        this.opener = Hpke.opening(keys.sealing);
    }

    public PrincipalId principal() {
        return principal;
    }

    public PublicKeys publicKeys() {
        return publicKeys;
    }

    /// The office's list, under the office's key as this principal has known it since the first day.
    public Directory directory() {
        return directory;
    }

    public OfficeKey office() {
        return keys.office;
    }

    /// Gives a member this key, on these terms.
    ///
    /// @throws Refused if the member's role may not hold it, or not for so long
    public SignedGrant grant(CaseKey key, Member to, GrantTerms terms) {
        var grant = new Grant(
                UUID.randomUUID(),
                key.name(),
                to.principal(),
                principal,
                publicKeys.id(),
                terms.at(),
                terms.reason(),
                terms.consent(),
                terms.notAfter());
        grant.mustSuit(to.role());
        Form form = grant.form();
        Bytes wrapped = Hpke.wrap(to.keys().sealing(), key.secret(), form.bytes());
        return new SignedGrant(grant, Signed.sign(form.with("wrapped", wrapped), keys.signing));
    }

    /// The one door to the key of a client's file. Nothing is opened yet: see [CheckedGrant].
    ///
    /// @param wanted the key that is asked for, whatever the stored row says it is
    /// @throws Refused if the grant is for another key or person, its signer is not in the office's list or
    ///     may not
    ///     grant, the signature is another's, or it has expired, was taken back, lost its consent or its
    /// epoch
    public CheckedGrant check(KeyName wanted, Bytes stored, Register register) {
        Grant grant = keyring.grant(stored.sha256())
                .orElseGet(() -> Grant.of(Signed.verify(Grant.LABEL, stored, directory, register, Refusal.GRANT_FORGED)
                        .form()));
        return checked(wanted, grant, () -> unwrap(grant, stored), register);
    }

    /// The same door for a grant whose key this principal has taken out before, found by the hash of the
    /// stored grant: so that a list of thousands need not read each of them again. Empty if it is not on
    /// the key ring.
    ///
    /// @throws Refused as [#check]
    public Optional<CheckedGrant> checkKnown(KeyName wanted, Bytes hash, Register register) {
        return keyring.grant(hash)
                .map(grant -> checked(
                        wanted,
                        grant,
                        () -> keyring.key(hash).orElseThrow(() -> new Refused(Refusal.GRANT_REVOKED)),
                        register));
    }

    /// Whether the key of the grant with this hash is on the key ring.
    public boolean knows(Bytes hash) {
        return keyring.grant(hash).isPresent();
    }

    private CheckedGrant checked(KeyName wanted, Grant grant, Supplier<Secret> key, Register register) {
        keys.sealing.mustBeOpen();
        Member self = self(register);
        if (!grant.key().equals(wanted)) throw new Refused(Refusal.GRANT_FOR_OTHER_FILE);
        if (!grant.holder().equals(principal)) throw new Refused(Refusal.GRANT_FOR_OTHER_PERSON);
        grant.mustSuit(self.role());
        grant.mustStand(register);
        Epochs epochs = register.epochs(wanted.client(), wanted.compartment());
        return new CheckedGrant(grant, key, wanted.epoch() == epochs.current());
    }

    /// What somebody's grant says, once its signature, its holder's role and its standing were checked. For
    /// giving the
    /// next key to those who hold this one; nothing is opened.
    ///
    /// @throws Refused if it is forged, or has ended in any of the ways a grant can end
    public Grant verify(Bytes stored, Register register) {
        Grant grant = Grant.of(Signed.verify(Grant.LABEL, stored, directory, register, Refusal.GRANT_FORGED)
                .form());
        grant.mustSuit(directory.member(grant.holder(), register).role());
        grant.mustStand(register);
        return grant;
    }

    /// The key of a file that must be kept, out of the grant to the recovery key. Two sheets were typed for it.
    ///
    /// @throws Refused if the grant is no such grant, was taken back, or was given to other sheets
    public CaseKey openKept(RecoveryKey recovery, KeyName wanted, Bytes stored, Register register) {
        Grant grant = verify(stored, register);
        if (!grant.key().equals(wanted)) throw new Refused(Refusal.GRANT_FOR_OTHER_FILE);
        if (grant.reason() != GrantReason.RETENTION) throw new Refused(Refusal.NOT_GRANTED);
        Bytes wrapped = Form.read(Grant.LABEL, stored).hex("wrapped");
        Secret key = recovery.opener().unwrap(wrapped, grant.form().bytes(), Refusal.RECOVERY_WRONG);
        Epochs epochs = register.epochs(wanted.client(), wanted.compartment());
        return new CaseKey(wanted, key, wanted.epoch() == epochs.current());
    }

    /// Seals what concerns this principal alone, so that it need not stand in clear.
    ///
    /// @param use what it is for: what was sealed for one use cannot be opened for another
    public Bytes sealOwn(String use, byte[] plain) {
        return Bytes.of(Aes.under(keys.keyring).seal(plain, own(use)));
    }

    /// @throws Refused if it was changed, or is another's
    public byte[] openOwn(String use, Bytes sealed) {
        return Aes.under(keys.keyring).open(sealed.toArray(), own(use), Refusal.KEYRING_CHANGED);
    }

    private byte[] own(String use) {
        return ("tl/own/v1|" + use + "|" + principal).getBytes(StandardCharsets.UTF_8);
    }

    /// Of the cache if it is there, else out of the grant.
    private Secret unwrap(Grant grant, Bytes stored) {
        return keyring.key(stored.sha256()).orElseGet(() -> {
            Bytes wrapped = Form.read(Grant.LABEL, stored).hex("wrapped");
            Secret key = opener().unwrap(wrapped, grant.form().bytes(), Refusal.GRANT_CHANGED);
            keyring.keep(grant, stored.sha256(), key);
            return key;
        });
    }

    /// This principal as the office's list has it.
    ///
    /// @throws Refused if the list has other keys for this account, or none
    public Member self(Register register) {
        Member self = directory.member(principal, register);
        if (!self.keys().equals(publicKeys)) throw new Refused(Refusal.OTHER_KEYS_IN_DIRECTORY);
        return self;
    }

    /// Whether keys came out of grants that the stored ring does not hold yet.
    public boolean hasNewKeys() {
        return keyring.hasGrown();
    }

    /// What to store, so that the next sign-in need not open each grant again.
    public Bytes keyring() {
        return keyring.seal(keys.keyring);
    }

    /// Drops the keys of all grants but these: a key that was destroyed must not live on in what is stored of the
    /// ring.
    public void forgetAllBut(Set<UUID> grants) {
        keyring.forget(grant -> !grants.contains(grant));
    }

    /// @throws Refused if it was changed or is another's: throw it away then, it fills again
    public void fillKeyring(Bytes sealed) {
        keyring.fill(sealed, keys.keyring);
    }

    /// Drops the key of a grant that was taken back.
    public void forget(UUID grant) {
        keyring.forget(grant);
    }

    /// A new inbox for this part, which adds what only holders of its key can read.
    public Bytes makeInbox(CaseKey key, Instant at) {
        return Inbox.make(key, this, at);
    }

    /// Hands the office's signing key to a member who enters others into the list.
    public Bytes share(OfficeSigner signer, Member to, Instant at) {
        return OfficeSecret.SIGNING.wrap(signer.secret(), to, this, at);
    }

    /// Hands the key of the index of identifiers to a member.
    public Bytes share(BlindIndex index, Member to, Instant at) {
        return OfficeSecret.INDEX.wrap(index.secret(), to, this, at);
    }

    /// @throws Refused if it was not given to this principal by a member who may give it
    public OfficeSigner openSigner(Bytes stored, Register register) {
        var signer = new OfficeSigner(OfficeSecret.SIGNING.unwrap(stored, this, register));
        if (signer.key().equals(keys.office)) return signer;
        signer.close();
        throw new Refused(Refusal.OFFICE_SECRET_CHANGED);
    }

    /// @throws Refused if it was not given to this principal by a member who may give it
    public BlindIndex openIndex(Bytes stored, Register register) {
        return new BlindIndex(OfficeSecret.INDEX.unwrap(stored, this, register));
    }

    /// Signs a consent or its withdrawal.
    public Attestation attest(ConsentRecord record) {
        return new Attestation(
                principal,
                publicKeys.id(),
                Ed25519.sign(keys.signing, record.signed().toArray()));
    }

    Bytes sign(Form form) {
        return Signed.sign(form, keys.signing);
    }

    /// @throws Refused if this was locked
    Hpke opener() {
        keys.sealing.mustBeOpen();
        return opener;
    }

    /// Wipes all keys of this session. The next use of it is refused.
    @Override
    public void close() {
        keys.close();
        keyring.close();
    }

    @Override
    public String toString() {
        return "the unlocked keys of " + principal;
    }
}
