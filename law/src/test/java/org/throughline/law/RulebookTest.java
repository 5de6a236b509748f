package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.fact.FactType;
import org.throughline.rule.Danger;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Element;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The rulebook is whole: nothing without a source, an example, a translation, a place in the list.
class RulebookTest {
    private static final Pattern ADVICE =
            Pattern.compile("(?i)eligible|\\bbarred\\b|safe to|guarantee|elegible|garantiz|\\bcalifica");

    private final Rulebook book = Law.rulebook();

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(everything()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(everything()).extracting(Rule::id).allMatch(id -> id.matches("[a-z]+\\.[a-z0-9-]+"));
    }

    @Test
    void everyRuleClassIsInTheList() {
        List<Class<?>> classes = Declared.classes().stream()
                .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
                .toList();
        assertThat(book.rules()).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void everyWayAndEveryPointOfOneIsInTheList() {
        assertThat(book.ways()).containsExactlyInAnyOrderElementsOf(Declared.constants(Way.class));
        assertThat(book.ways()).extracting(Way::id).doesNotHaveDuplicates();
        var points = new ArrayList<Rule<?>>(Declared.constants(Element.class));
        points.addAll(Declared.constants(Danger.class));
        assertThat(book.points().filter(point -> point instanceof Element || point instanceof Danger))
                .containsExactlyInAnyOrderElementsOf(points);
    }

    /// Rules, elements and dangers.
    private Stream<Rule<?>> everything() {
        return Stream.concat(book.rules().stream(), book.points()).distinct();
    }

    @Test
    void everyRuleIsCited() {
        for (Rule<?> rule : everything().toList())
            assertThat(rule.authority())
                    .as(rule.id())
                    .isNotEmpty()
                    .noneMatch(citation -> citation.section().isBlank());
    }

    @Test
    void everyRuleHasAnExampleOfOurOwn() {
        Set<String> shown = Example.under(Path.of("examples")).stream()
                .flatMap(example -> example.expected().keySet().stream())
                .map(word -> word.replaceFirst(" of .*", ""))
                .collect(Collectors.toSet());
        assertThat(everything())
                .extracting(Rule::id)
                .filteredOn(id -> !shown.contains(id))
                .isEmpty();
    }

    @Test
    void everyExampleNamesItsSource() {
        for (Example example : Example.under(Path.of("examples")))
            assertThat(String.valueOf(example.words().get("source")))
                    .as(example.id())
                    .hasSizeGreaterThan(5);
    }

    @Test
    void everyParameterIsUsedAndEveryParameterUsedIsThere() {
        Set<String> declared = Declared.constants(Parameter.class).stream()
                .map(parameter -> ((Parameter<?>) parameter).id())
                .collect(Collectors.toSet());
        declared.addAll(basisParameters());
        Set<String> rows = new HashSet<>();
        for (ParameterRow<?> row : book.parameters().all()) {
            boolean warns =
                    !row.active() && declared.stream().anyMatch(id -> row.id().startsWith(id + "."));
            if (!warns) rows.add(row.id());
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static Set<String> basisParameters() {
        return Set.of(
                "nat.316.years",
                "nat.316.presence_days",
                "nat.after_break.316",
                "nat.319.years",
                "nat.319.presence_days",
                "nat.after_break.319");
    }

    @Test
    void everyParameterHasTheClassThatItsRuleReads() {
        for (Parameter<?> parameter : Declared.constants(Parameter.class))
            assertThat(book.parameters().history(parameter)).as(parameter.id()).isNotEmpty();
    }

    @Test
    void everyFactAskedHasAQuestionInBothLanguages() {
        for (FactType<?> type : Law.factTypes().values()) isInBothLanguages(type.id(), type.question());
    }

    @Test
    void everyRuleAndEveryTextIsInBothLanguagesAndGivesNoAdvice() {
        for (Way way : book.ways())
            for (Text text : List.of(way.name(), way.gives(), way.notModelled())) isInBothLanguages(way.id(), text);
        for (Rule<?> rule : everything().toList()) {
            isInBothLanguages(rule.id(), rule.question());
            if (rule instanceof DeadlineRule deadline) isInBothLanguages(rule.id(), deadline.action());
        }
        for (LegalQuestion<?> question : Declared.constants(LegalQuestion.class))
            isInBothLanguages(question.id(), question.question());
        for (Text text : Declared.constants(Text.class)) isInBothLanguages("a text", text);
    }

    private static void isInBothLanguages(String what, Text text) {
        assertThat(text.english()).as(what).isNotBlank().doesNotContainPattern(ADVICE);
        assertThat(text.spanish())
                .as(what)
                .isNotBlank()
                .isNotEqualTo(text.english())
                .doesNotContainPattern(ADVICE);
    }

    @Test
    void theEditionIsTheSameEachTimeAndNamesTheContent() {
        assertThat(book.edition()).matches("[0-9a-f]{16}");
        assertThat(Law.load().edition()).isEqualTo(book.edition());
        var other = new Edition();
        other.add("another figure".getBytes(StandardCharsets.UTF_8));
        other.add(LawClasses.code().values());
        assertThat(other.name()).isNotEqualTo(book.edition());
    }
}
