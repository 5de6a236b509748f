package org.throughline.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;

/// What follows from a judge's order that grants asylum: it was asked for, it was given, and on what day. That the
/// other
/// side may still appeal, or that the grant ended since, is for the rules to ask.
final class GrantedAsylum {
    private static final Pattern GRANTS =
            Pattern.compile("(?i)\\basylum (?:is |was |has been )?granted\\b|\\bgrant(?:ed|s)? (?:of )?asylum\\b");
    private static final Pattern BUT = Pattern.compile("(?i)\\bnot\\b|denied|withdrawn|vacated|revoked");

    private GrantedAsylum() {}

    static List<From> derived(ClientRecord record) {
        List<Fact<?>> grants =
                record.facts().stream().filter(GrantedAsylum::grants).toList();
        var orders = grants.stream().map(Fact::about).collect(Collectors.toSet());
        var found = new ArrayList<From>();
        for (Fact<?> fact : grants) {
            found.add(From.derive(fact, Asylum.APPLIED, Thing.CLIENT, Said.exactly(true)));
            found.add(From.derive(fact, Asylum.GRANTED, Thing.CLIENT, Said.exactly(true)));
            found.add(From.derive(fact, Asylum.KIND, Thing.CLIENT, Said.exactly(Protection.ASYLUM)));
        }
        for (Thing order : orders)
            for (var day : record.facts(Order.DATE, order))
                found.add(From.derive(day, Asylum.GRANTED_ON, Thing.CLIENT, day.said()));
        return found;
    }

    private static boolean grants(Fact<?> fact) {
        return fact.type().equals(Order.DECISION)
                && fact.said() instanceof Said.Exactly<?>(Object words)
                && GRANTS.matcher(String.valueOf(words)).find()
                && !BUT.matcher(String.valueOf(words)).find();
    }
}
