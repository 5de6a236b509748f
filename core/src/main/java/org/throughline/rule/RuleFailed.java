package org.throughline.rule;

import org.throughline.fact.Thing;

/// A rule broke off where no rule may: a fault of ours, never an answer. The message names the rule and holds nothing
/// of the client's record.
public final class RuleFailed extends RuntimeException {
    RuleFailed(Rule<?> rule, Thing about, String what) {
        super("rule " + rule.id() + " about " + about + ": " + what);
    }

    RuleFailed(Rule<?> rule, Thing about, RuntimeException cause) {
        super("rule " + rule.id() + " about " + about + ": " + cause.getClass().getSimpleName(), cause);
    }
}
