package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.text.Text;

/// Mentions in several papers that are taken to be one thing, and why. A proposal, to be split by a person.
///
/// @param decided true where a person has decided it
record SameThing(Sentence what, String mentions, List<Sentence> why, boolean decided, List<SourceLink> sources) {
    private static final Text MENTIONS = Text.of("{0} mentions taken as one", "{0} menciones tomadas como una");

    static List<SameThing> of(CaseView view, Sheets sheets, ThingWords things, Language language) {
        var leaders = new LinkedHashSet<Thing>();
        for (Tie tie : view.grouping().ties()) leaders.add(view.grouping().of(tie.one()));
        var found = new ArrayList<SameThing>();
        for (Thing leader : leaders.stream().sorted().toList()) {
            int members = view.grouping().members(leader).size();
            if (members > 1) found.add(shown(leader, members, view, sheets, things, language));
        }
        return found;
    }

    private static SameThing shown(
            Thing leader, int members, CaseView view, Sheets sheets, ThingWords things, Language language) {
        List<Fact<?>> facts = view.record().facts().stream()
                .filter(fact -> view.grouping().same(fact.about(), leader))
                .toList();
        List<Tie> ties = view.grouping().reasons(leader);
        return new SameThing(
                things.of(leader),
                language.say(MENTIONS, members),
                ties.stream()
                        .map(tie -> Sentence.of(tie.reason(), tie.values(), sheets.basis(facts), language))
                        .distinct()
                        .toList(),
                ties.stream().anyMatch(tie -> !tie.isProposal()),
                sheets.links(facts));
    }
}
