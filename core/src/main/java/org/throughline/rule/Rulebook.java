package org.throughline.rule;

import java.util.List;
import java.util.Optional;

/// The rules in reading order, the figures of law, and an edition: a hash over both, stored in every finding.
public record Rulebook(List<Rule<?>> rules, Parameters parameters, String edition) {
    public Rulebook {
        rules = List.copyOf(rules);
    }

    public Optional<Rule<?>> rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .<Rule<?>>map(rule -> rule)
                .findFirst();
    }
}
