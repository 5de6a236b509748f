package org.throughline.vault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Parts;

/// Who holds keys to a client's file. It stands in clear, because keys must be delivered; names of staff do
/// too.
public final class Holders {
    private final Office office;

    public Holders(Office office) {
        this.office = office;
    }

    public record Holder(PrincipalId principal, String name, Set<Compartment> parts) {}

    public List<Holder> of(ClientId client) {
        Map<PrincipalId, Set<Compartment>> parts = new LinkedHashMap<>();
        for (Parts.Line line : office.main.read(handle -> office.parts.grants(handle, client)))
            if (line.stands())
                parts.computeIfAbsent(line.holder(), _ -> EnumSet.noneOf(Compartment.class))
                        .add(line.key().compartment());
        var holders = new ArrayList<Holder>();
        parts.forEach((who, held) -> holders.add(new Holder(who, name(who), held)));
        return holders;
    }

    /// The name somebody signs in with; the pseudonym where there is none.
    public String name(PrincipalId principal) {
        return office.main.read(office.people::all).stream()
                .filter(person -> person.principal().equals(principal))
                .findFirst()
                .map(person -> person.name())
                .orElse(principal.toString());
    }

    /// @throws Refused if nobody signs in with this name
    public PrincipalId find(String name) {
        return office.main
                .read(handle -> office.people.find(handle, name))
                .orElseThrow(() -> new Refused(Refusal.NOT_IN_DIRECTORY))
                .principal();
    }
}
