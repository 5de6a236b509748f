package org.throughline.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds out whom a stack of papers is about: the person whom most documents name. Any other person's papers are set
/// apart.
final class WhoseFile {
    private final PersonNamed client;

    WhoseFile(Collection<Binding.Bundle> documents) {
        List<PersonNamed> named = documents.stream()
                .map(document -> PersonNamed.in(document.pages()))
                .filter(person -> !person.isSilent())
                .toList();
        Optional<String> number = mostOften(
                named.stream().flatMap(person -> person.numbers().stream()).toList());
        List<PersonNamed> own = named.stream()
                .filter(person -> number.isEmpty() || person.numbers().contains(number.get()))
                .toList();
        this.client = new PersonNamed(
                number.map(Set::of).orElse(Set.of()),
                often(own.stream().flatMap(person -> person.given().stream()).toList(), own.size()),
                often(own.stream().flatMap(person -> person.names().stream()).toList(), own.size()));
    }

    /// A doubtful name makes nobody another person: `Lui` beside both surnames of the client is the client.
    boolean isAnothers(Binding.Bundle document) {
        PersonNamed sure = PersonNamed.surelyIn(document.pages());
        return PersonNamed.in(document.pages()).isAnotherThan(client)
                && (sure.names().isEmpty() || sure.isAnotherThan(client));
    }

    private static Optional<String> mostOften(List<String> values) {
        return count(values).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /// The words that more than one document in eight uses; a misread word is rarer.
    private static Set<String> often(List<String> words, int documents) {
        return count(words).entrySet().stream()
                .filter(entry -> entry.getValue() * 8 > documents)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Integer> count(List<String> values) {
        var counts = new HashMap<String, Integer>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
