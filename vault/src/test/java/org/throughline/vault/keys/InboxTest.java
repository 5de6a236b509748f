package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final UUID ENTRY = UUID.randomUUID();
    private static final byte[] PLAIN = "hearing moved".getBytes(UTF_8);

    private final SmallOffice office = new SmallOffice();
    private final Unlocked attorney = office.hire(Role.ATTORNEY);
    private final CaseKey key = CaseKey.fresh(ClientId.fresh(), Compartment.DOCUMENTS);
    private final Bytes stored = attorney.makeInbox(key, office.now);
    private final Inbox inbox = verified(stored);

    @Test
    void anInboxWithASwappedKeyIsRefused() {
        Form form = Form.read("tl/inbox/v1", stored);
        Bytes thiefs = office.stranger().publicKeys().sealing();
        refuses(Refusal.INBOX_FORGED, () -> verified(form.with("public", thiefs).stored()));
        Unlocked stranger = office.stranger();
        refuses(Refusal.SIGNER_UNKNOWN, () -> verified(stranger.makeInbox(key, office.now)));
        Unlocked volunteer = office.hire(Role.VOLUNTEER);
        refuses(Refusal.SIGNER_MAY_NOT, () -> verified(volunteer.makeInbox(key, office.now)));
    }

    @Test
    void theInboxOfAnotherPartIsRefused() {
        refuses(
                Refusal.GRANT_FOR_OTHER_FILE,
                () -> Inbox.verified(key.name().next(), stored, attorney.directory(), office));
        refuses(Refusal.GRANT_FOR_OTHER_FILE, () -> inbox.open(key.next()));
        var other = new CaseKey(key.name(), Secret.fresh(), true);
        refuses(Refusal.INBOX_CHANGED, () -> inbox.open(other));
        refuses(
                Refusal.EPOCH_CLOSED,
                () -> attorney.makeInbox(new CaseKey(key.name(), Secret.fresh(), false), office.now));
    }

    @Test
    void whatCameInCannotBeChangedOrMoved() {
        Bytes sealed = inbox.add(ENTRY, PLAIN);
        OpenInbox open = inbox.open(key);
        damaged(sealed.toArray())
                .skip(2)
                .forEach(bad -> refuses(Refusal.INBOX_ENTRY_CHANGED, () -> open.read(ENTRY, Bytes.of(bad))));
        refuses(Refusal.INBOX_ENTRY_CHANGED, () -> open.read(UUID.randomUUID(), sealed));
        Inbox other = verified(attorney.makeInbox(key, office.now));
        refuses(Refusal.INBOX_ENTRY_CHANGED, () -> other.open(key).read(ENTRY, sealed));
    }

    @Test
    void whatCameInIsReadByHoldersOfTheKey() {
        assertThat(inbox.name()).isEqualTo(key.name());
        Bytes sealed = inbox.add(ENTRY, PLAIN);
        assertThat(sealed.size()).isEqualTo(2 + 5 + 32 + 256 + 16);
        assertThat(inbox.open(key).read(ENTRY, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void aDocumentPutInIsMovedToItsPlaceByItsKeyAlone() {
        var name = new DocumentName(key.name().client(), UUID.randomUUID());
        DocumentKey document = DocumentKey.fresh(name);
        Bytes wrapped = inbox.add(document);
        DocumentKey taken = inbox.open(key).read(name, wrapped);
        assertThat(taken.secret().copy()).isEqualTo(document.secret().copy());
        assertThat(taken.name()).isEqualTo(name);
        assertThat(DocumentKey.unwrap(key, name, taken.wrap(key)).secret().copy())
                .isEqualTo(document.secret().copy());
        var other = new DocumentName(key.name().client(), UUID.randomUUID());
        refuses(Refusal.INBOX_ENTRY_CHANGED, () -> inbox.open(key).read(other, wrapped));
    }

    private Inbox verified(Bytes row) {
        return Inbox.verified(key.name(), row, attorney.directory(), office);
    }
}
