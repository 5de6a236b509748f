package org.throughline.law;

import java.util.List;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Rule;

/// Whether a rule is asked on a few facts, and what was said then.
final class Asked {
    private static final Pattern FACTS = Pattern.compile(";");
    private static final Pattern PARTS = Pattern.compile("=");

    private Asked() {}

    /// @param facts as [#said] takes them
    static boolean isAsked(String rule, String facts) {
        return rule(rule).concerns(said(facts).record(), thing(rule(rule).about()));
    }

    /// A case in which these facts were said, each of the first thing of its kind.
    ///
    /// @param facts `fact=value`, divided by semicolons
    static Case said(String facts) {
        var c = new Case("asked");
        for (String fact : FACTS.splitAsStream(facts).toList()) {
            List<String> parts = PARTS.splitAsStream(fact).toList();
            c.say(parts.getFirst(), thing(Case.kindOf(parts.getFirst())), parts.getLast());
        }
        return c;
    }

    private static Thing thing(Thing.Kind kind) {
        return kind == Thing.Kind.CLIENT ? Thing.CLIENT : Thing.of(kind, 1);
    }

    /// A rule that gives a day to act by; any other fails here.
    static DeadlineRule deadline(String id) {
        return (DeadlineRule) rule(id);
    }

    static Rule<?> rule(String id) {
        return Law.rulebook().rule(id).orElseThrow();
    }
}
