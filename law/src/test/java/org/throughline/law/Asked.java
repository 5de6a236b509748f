package org.throughline.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;
import org.throughline.rule.Rule;

/// A rule, an element or a danger, and the thing it is asked about, as tests and examples name them.
record Asked(Rule<?> rule, Thing about) {
    private static final Pattern NAMED = Pattern.compile("(\\S+?)(?: of ([a-z ]+) (\\d+))?");
    private static final Pattern FACTS = Pattern.compile("; *");
    private static final Pattern SAID = Pattern.compile("([^=]+)=(.+)");
    private static final Pattern SIDES = Pattern.compile(" / ");

    /// `presence.unlawful-days of arrival 2`; without a thing it is the first that the rule can be asked about.
    static Asked of(String words) {
        Matcher named = named(words);
        Rule<?> rule = Law.rulebook()
                .rule(named.group(1))
                .orElseThrow(() -> new IllegalArgumentException("no such rule, element or danger: " + words));
        return new Asked(rule, thing(named, rule.about()));
    }

    /// Whether these facts are a reason to ask.
    ///
    /// @param facts as [#said] takes them
    boolean isAskedOn(String facts) {
        return rule.concerns(said(facts).record(), about);
    }

    /// What is found on these facts.
    ///
    /// @param facts as [#said] takes them
    Shown on(String facts) {
        return new Shown(said(facts).find(rule.id(), about));
    }

    /// A case in which these facts were said.
    ///
    /// @param facts `fact=value`, divided by semicolons; `fact of person 2=value` of another than the
    ///     first of its kind; `fact=one / other` where two sources differ
    static Case said(String facts) {
        var c = new Case("asked");
        for (String words :
                FACTS.splitAsStream(facts).filter(words -> !words.isBlank()).toList()) {
            Matcher said = match(SAID, words);
            Matcher named = named(said.group(1));
            List<String> sides = SIDES.splitAsStream(said.group(2)).toList();
            c.say(
                    named.group(1),
                    thing(named, Case.kindOf(named.group(1))),
                    sides.size() == 1 ? sides.getFirst() : Map.of("disputed", sides));
        }
        return c;
    }

    private static Matcher named(String words) {
        return match(NAMED, words);
    }

    private static Matcher match(Pattern form, String words) {
        Matcher match = form.matcher(words);
        if (!match.matches()) throw new IllegalArgumentException("cannot be read: " + words);
        return match;
    }

    private static Thing thing(Matcher named, Thing.Kind usual) {
        if (named.group(2) == null) return usual == Thing.Kind.CLIENT ? Thing.CLIENT : Thing.of(usual, 1);
        String kind = named.group(2).toUpperCase(Locale.ROOT).replace(' ', '_');
        return Thing.of(Thing.Kind.valueOf(kind), Integer.parseInt(named.group(3)));
    }

    @Override
    public String toString() {
        return rule.id() + " of " + about;
    }
}
