package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;

/// Each rule is asked where the record gives a reason, and not elsewhere; each day to act by says what is lost if
/// it passes, and which printed day stands beside it. The cases stand in tables, one for each topic.
class ConcernsTest {
    private final List<Concern> concerns = Concern.all();

    @TestFactory
    Stream<DynamicTest> aFactThatGivesAReasonHasTheRuleAsked() {
        return each(Concern::asked, true);
    }

    @TestFactory
    Stream<DynamicTest> aFactThatGivesNoneDoesNot() {
        return each(Concern::notAsked, false);
    }

    private Stream<DynamicTest> each(Function<Concern, List<String>> facts, boolean asked) {
        return concerns.stream()
                .flatMap(concern -> facts.apply(concern).stream()
                        .map(said -> DynamicTest.dynamicTest(
                                concern.of() + " on " + said,
                                () -> assertThat(concern.of().isAskedOn(said)).isEqualTo(asked))));
    }

    @Test
    void everyRuleThatIsNotAskedOfEverybodyHasCasesOfBothKinds() {
        assertThat(rulesWith(Concern::asked)).containsExactlyInAnyOrderElementsOf(choosing());
        assertThat(rulesWith(Concern::notAsked)).containsExactlyInAnyOrderElementsOf(choosing());
    }

    private List<String> rulesWith(Function<Concern, List<String>> facts) {
        return concerns.stream()
                .filter(concern -> !facts.apply(concern).isEmpty())
                .map(concern -> concern.of().rule().id())
                .distinct()
                .toList();
    }

    private static List<String> choosing() {
        return Law.rulebook().rules().stream()
                .filter(ConcernsTest::chooses)
                .map(Rule::id)
                .toList();
    }

    private static boolean chooses(Rule<?> rule) {
        try {
            return rule.getClass()
                            .getMethod("concerns", ClientRecord.class, Thing.class)
                            .getDeclaringClass()
                    != Rule.class;
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void everyDayToActBySaysWhatIsLostIfItPasses() {
        assertThat(said(Concern::lost))
                .containsExactlyInAnyOrderEntriesOf(
                        deadlines(rule -> Optional.of(rule.ifMissed().name())));
    }

    @Test
    void theDayThatAPaperPrintsStandsBesideTheCountedOne() {
        assertThat(said(Concern::printed))
                .containsExactlyInAnyOrderEntriesOf(
                        deadlines(rule -> rule.printed().map(Object::toString)));
    }

    private Map<String, String> said(Function<Concern, Optional<String>> column) {
        var said = new TreeMap<String, String>();
        for (Concern concern : concerns)
            column.apply(concern).ifPresent(word -> said.put(concern.of().rule().id(), word));
        return said;
    }

    private static Map<String, String> deadlines(Function<DeadlineRule, Optional<String>> word) {
        return Law.rulebook().rules().stream()
                .filter(DeadlineRule.class::isInstance)
                .map(DeadlineRule.class::cast)
                .filter(rule -> word.apply(rule).isPresent())
                .collect(Collectors.toMap(Rule::id, rule -> word.apply(rule).orElseThrow()));
    }

    @Test
    void aChildInThePetitionIsAskedAboutAsTheClientIs() {
        assertThat(askedAbout(
                        "family.cspa-age",
                        "visa.available.date=2026-06-15; petition.shared of person 1=yes; petition.shared of person 2=yes;"
                                + " relative.relation of person 2=spouse"))
                .containsExactly(Thing.CLIENT, Thing.of(Thing.Kind.PERSON, 1));
    }

    @Test
    void aChildWithAGreenCardIsAskedAboutAsTheClientIs() {
        assertThat(
                        askedAbout(
                                "card.green-at-fourteen",
                                "residentSince=2018-03-01; residentSince of person 1=2018-03-01; dateOfBirth of person 1=2012-04-14"))
                .containsExactly(Thing.of(Thing.Kind.PERSON, 1));
    }

    private static Stream<Thing> askedAbout(String rule, String facts) {
        Case c = Asked.said(facts);
        return new Evaluator(Law.rulebook(), c.record(), c.today)
                .all().stream()
                        .filter(finding -> finding.rule().id().equals(rule))
                        .map(Finding::about);
    }
}
