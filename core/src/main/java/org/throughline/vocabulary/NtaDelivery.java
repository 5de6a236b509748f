package org.throughline.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// How a notice to appear reached the person.
public enum NtaDelivery {
    IN_PERSON,
    BY_MAIL,
    OTHER;

    /// The way that printed words stand for; empty for words we do not know.
    static Optional<NtaDelivery> of(String printed) {
        String plain = printed.toLowerCase(Locale.ROOT);
        boolean person = plain.contains("in person");
        boolean mail = plain.contains("mail");
        if (person == mail) return Optional.empty();
        return Optional.of(person ? IN_PERSON : BY_MAIL);
    }
}
