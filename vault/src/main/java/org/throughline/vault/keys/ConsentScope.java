package org.throughline.vault.keys;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// These parts, for these purposes, to these recipients: every combination of them.
public record ConsentScope(Set<Compartment> parts, Set<Purpose> purposes, Set<Recipient> recipients) {
    public ConsentScope {
        parts = Set.copyOf(parts);
        purposes = Set.copyOf(purposes);
        recipients = Set.copyOf(recipients);
        if (parts.isEmpty() || purposes.isEmpty() || recipients.isEmpty())
            throw new IllegalArgumentException("a consent to nothing");
    }

    boolean covers(Compartment part, Purpose purpose, Member member) {
        return parts.contains(part)
                && purposes.contains(purpose)
                && (recipients.contains(Recipient.of(member.role()))
                        || recipients.contains(Recipient.of(member.principal())));
    }

    /// One line, each list in the order of the alphabet, so that one scope has one writing.
    String text() {
        return Stream.of(
                        sorted(parts, Compartment::code),
                        sorted(purposes, Purpose::code),
                        sorted(recipients, Recipient::text))
                .collect(Collectors.joining("|"));
    }

    static ConsentScope of(String text) {
        String[] lists = text.split("\\|", -1);
        if (lists.length != 3) throw new Refused(Refusal.UNREADABLE);
        return new ConsentScope(
                read(lists[0], Compartment::of), read(lists[1], Purpose::of), read(lists[2], Recipient::new));
    }

    private static <T> String sorted(Collection<T> all, Function<T, String> code) {
        return all.stream().map(code).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String list, Function<String, T> value) {
        return Arrays.stream(list.split(",", -1)).map(value).collect(Collectors.toSet());
    }
}
