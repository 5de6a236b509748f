package org.throughline.vault.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Consent;
import org.throughline.vault.keys.ConsentCheck;
import org.throughline.vault.keys.Directory;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.Grant;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Register;
import org.throughline.vault.keys.Withdrawal;

/// What the store knows at one moment, as the door is told it: read in the transaction of the opening
/// itself.
public final class Snapshot implements Register {
    private final Instant now;
    private final Purpose purpose;
    private final Directory directory;
    private final Map<PrincipalId, List<Bytes>> lines;
    private final Set<UUID> standing;
    private final Map<UUID, List<Consents.Line>> consents;
    private final Map<ClientId, Map<Compartment, Epochs>> epochs;
    private final Map<UUID, Consent> inForce = new HashMap<>();

    /// @param purpose what the opening is for: a consent may cover some and not others
    /// @param directory the office's list under the key that the asking principal has pinned
    /// @param grants those that the log knows
    /// @param epochs of each client that is asked about
    public Snapshot(
            Instant now,
            Purpose purpose,
            Directory directory,
            List<People.Line> lines,
            List<Parts.Line> grants,
            List<Consents.Line> consents,
            Map<ClientId, Map<Compartment, Epochs>> epochs) {
        this.now = now;
        this.purpose = purpose;
        this.directory = directory;
        this.lines = lines.stream()
                .collect(Collectors.groupingBy(
                        People.Line::principal, Collectors.mapping(People.Line::stored, Collectors.toList())));
        this.standing = grants.stream()
                .filter(Parts.Line::stands)
                .map(Parts.Line::grant)
                .collect(Collectors.toSet());
        this.consents = consents.stream().collect(Collectors.groupingBy(Consents.Line::consent));
        this.epochs = Map.copyOf(epochs);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public List<Bytes> directory(PrincipalId principal) {
        return lines.getOrDefault(principal, List.of());
    }

    /// A grant that the log does not know counts as taken back.
    @Override
    public boolean isRevoked(Grant grant) {
        return !standing.contains(grant.id());
    }

    @Override
    public boolean isConsented(Grant grant) {
        Consent consent = inForce.get(grant.consent());
        if (consent == null) {
            var found = inForce(grant.key().client(), grant.consent());
            if (found.isEmpty()) return false;
            consent = found.getFirst();
            inForce.put(grant.consent(), consent);
        }
        Member holder = directory.member(grant.holder(), this);
        return consent.client().equals(grant.key().client())
                && consent.covers(grant.key().compartment(), purpose, holder, now);
    }

    /// The consent of this id, unless it was taken back.
    private List<Consent> inForce(ClientId client, UUID id) {
        var check = new ConsentCheck(directory, this);
        List<Consents.Line> lines = consents.getOrDefault(id, List.of());
        List<Withdrawal> withdrawals = lines.stream()
                .filter(Consents.Line::isWithdrawal)
                .map(line -> check.withdrawal(line.stored()))
                .toList();
        return lines.stream()
                .filter(line -> !line.isWithdrawal())
                .map(line -> check.consent(line.stored()))
                .filter(consent -> consent.client().equals(client)
                        && consent.id().equals(id)
                        && withdrawals.stream().noneMatch(withdrawal -> withdrawal.ends(consent)))
                .toList();
    }

    @Override
    public Epochs epochs(ClientId client, Compartment compartment) {
        Epochs known = epochs.getOrDefault(client, Map.of()).get(compartment);
        return known == null ? new Epochs(1, 1) : known;
    }
}
