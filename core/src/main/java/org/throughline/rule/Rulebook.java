package org.throughline.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;

/// The rules in reading order, the ways to stay, the figures of law, and an edition: a hash over all of them, stored in
/// every finding.
public record Rulebook(List<Rule<?>> rules, List<Way> ways, Parameters parameters, String edition) {
    public Rulebook {
        rules = List.copyOf(rules);
        ways = List.copyOf(ways);
    }

    /// A rulebook without ways to stay.
    public Rulebook(List<Rule<?>> rules, Parameters parameters, String edition) {
        this(rules, List.of(), parameters, edition);
    }

    /// This rulebook with the figures of law of a day: "what was the law when we advised". Its rules are those of
    /// today;
    /// a rule whose logic changed chooses by the dates of the facts.
    public Rulebook asOf(LocalDate day) {
        return new Rulebook(rules, ways, parameters.asOf(day), edition + " as of " + day);
    }

    /// The rule, the element or the danger of this id.
    public Optional<Rule<?>> rule(String id) {
        return Stream.concat(rules.stream(), points())
                .filter(rule -> rule.id().equals(id))
                .<Rule<?>>map(rule -> rule)
                .findFirst();
    }

    public Optional<Way> way(String id) {
        return ways.stream().filter(way -> way.id().equals(id)).findFirst();
    }

    /// What a rule is asked about in a record: the client, each thing of its kind, and each relative where it says so.
    List<Thing> things(Rule<?> rule, ClientRecord record) {
        var things =
                new ArrayList<>(rule.about() == Thing.Kind.CLIENT ? List.of(Thing.CLIENT) : record.each(rule.about()));
        if (rule.ofRelativesToo()) things.addAll(record.each(Thing.Kind.PERSON));
        things.removeIf(thing -> !rule.concerns(record, thing));
        return things;
    }

    /// The elements and dangers of all ways, each once.
    public Stream<Rule<?>> points() {
        return ways.stream().flatMap(Way::points).distinct();
    }
}
