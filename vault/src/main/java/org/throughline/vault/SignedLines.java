package org.throughline.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.ConsentCheck;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.Inbox;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Consents;

/// Looks at what lies signed in the store and is seldom used: it would otherwise be missed only on the day
/// it is needed.
final class SignedLines {
    private final Office office;
    private final Session session;
    private final Reason why;

    SignedLines(Office office, Session session, Reason why) {
        this.office = office;
        this.session = session;
        this.why = why;
    }

    /// What is wrong with the office's own.
    List<String> ofTheOffice() {
        Optional<Bytes> set = office.main
                .read(handle -> office.people.setting(handle, Office.RECOVERY_SET))
                .map(Bytes::of);
        if (set.isEmpty()) return List.of("the office's recovery key is missing");
        return faults(
                "the office's recovery key",
                () -> RecoverySet.verified(set.get(), session.keys().office()));
    }

    /// What is wrong with a client's inboxes and consents.
    List<String> of(ClientId client) {
        var register = office.main.read(handle -> office.snapshot(handle, session, why, client));
        var faults = new ArrayList<String>();
        Map<Compartment, Epochs> parts = office.main.read(handle -> office.parts.epochs(handle, client));
        parts.forEach((part, epochs) -> {
            for (int epoch = epochs.oldest(); epoch <= epochs.current(); epoch++) {
                var name = new KeyName(client, part, epoch);
                Optional<Bytes> inbox = office.main.read(handle -> office.parts.inbox(handle, name));
                if (inbox.isEmpty()) faults.add("inbox of " + part.code() + ": missing");
                else
                    faults.addAll(faults(
                            "inbox of " + part.code(),
                            () -> Inbox.verified(
                                    name, inbox.get(), session.keys().directory(), register)));
            }
        });
        var check = new ConsentCheck(session.keys().directory(), register);
        List<Consents.Line> consents = office.main.read(handle -> office.consents.of(handle, client));
        for (Consents.Line line : consents)
            faults.addAll(faults(
                    "consent " + line.consent(),
                    () -> line.isWithdrawal() ? check.withdrawal(line.stored()) : check.consent(line.stored())));
        return faults;
    }

    @FunctionalInterface
    private interface Look {
        Object at();
    }

    private static List<String> faults(String what, Look look) {
        try {
            look.at();
            return List.of();
        } catch (Refused refused) {
            return List.of(what + ": " + refused.why().text().in(Locale.ENGLISH));
        }
    }
}
