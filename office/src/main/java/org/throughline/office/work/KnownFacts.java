package org.throughline.office.work;

import java.util.Optional;
import java.util.Set;
import org.throughline.fact.FactType;
import org.throughline.law.Law;
import org.throughline.vault.record.FactTypes;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.RecordsRequest;

/// Every kind of fact that this release knows, and which of them say who somebody is or how to reach them.
public final class KnownFacts implements FactTypes {
    public static final FactTypes TYPES = new KnownFacts();

    private static final Set<FactType<?>> IDENTIFYING = Set.of(
            Client.A_NUMBER,
            Client.FAMILY_NAME,
            Client.GIVEN_NAME,
            Client.MIDDLE_NAME,
            Client.FULL_NAME,
            Client.ADDRESS,
            Client.STREET,
            Client.FIN,
            Client.SUBJECT_ID,
            Arrival.I94_NUMBER,
            Card.NUMBER,
            Filing.RECEIPT_NUMBER,
            Passport.NUMBER,
            Passport.MRZ_1,
            Passport.MRZ_2,
            Proceeding.EVENT_NUMBER,
            RecordsRequest.CONTROL_NUMBER);

    private KnownFacts() {}

    @Override
    public Optional<FactType<?>> of(String id) {
        return Optional.ofNullable(Law.factTypes().get(id));
    }

    @Override
    public boolean identifies(FactType<?> type) {
        return IDENTIFYING.contains(type);
    }
}
