package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.law.asylum.OneYearDeadline;
import org.throughline.law.counting.OpenDays;
import org.throughline.law.danger.Dangers;
import org.throughline.law.departure.PermanentBarAfter;
import org.throughline.law.presence.AggregateCount;
import org.throughline.law.presence.ReentryBar;
import org.throughline.law.presence.Start;
import org.throughline.law.presence.UnlawfulDays;
import org.throughline.law.presence.UnlawfulFrom;
import org.throughline.law.relief.VoluntaryDeparture;
import org.throughline.law.removal.AppealDeadline;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.FederalHolidays;

class RuleEditionsTest {
    static final Parameter<Object> LIMIT = new Parameter<>("asylum.one_year", Object.class);

    @Test
    void eachRuleHasAnEditionOfItsOwn() {
        assertThat(Law.edition(OneYearDeadline.RULE))
                .matches("[0-9a-f]{16}")
                .isEqualTo(Law.edition(OneYearDeadline.RULE));
        assertThat(Law.edition(OneYearDeadline.RULE)).isNotEqualTo(Law.edition(ReentryBar.RULE));
    }

    @Test
    void aFigureOfItsOwnChangesItAndAnotherDoesNot() {
        List<ParameterRow<?>> rows = Law.rulebook().parameters().all();
        String before = edition(rows);
        assertThat(edition(without(rows, "asylum.one_year"))).isNotEqualTo(before);
        assertThat(edition(without(rows, "up.start"))).isEqualTo(before);
    }

    @Test
    void codeOfItsOwnChangesItAndThatOfAnotherRuleDoesNot() {
        assertThat(afterAnEditOf(OneYearDeadline.class, OneYearDeadline.RULE))
                .isNotEqualTo(Law.edition(OneYearDeadline.RULE));
        assertThat(afterAnEditOf(ReentryBar.class, OneYearDeadline.RULE)).isEqualTo(Law.edition(OneYearDeadline.RULE));
    }

    @Test
    void codeThatManyRulesShareChangesThemAll() {
        for (Rule<?> rule : List.of(OneYearDeadline.RULE, AppealDeadline.RULE))
            assertThat(afterAnEditOf(OpenDays.class, rule)).as(rule.id()).isNotEqualTo(Law.edition(rule));
        assertThat(afterAnEditOf(OpenDays.class, UnlawfulDays.RULE)).isEqualTo(Law.edition(UnlawfulDays.RULE));
    }

    @Test
    void theHolidaysAreSharedCodeToo() {
        assertThat(afterAnEditOf(FederalHolidays.class, AppealDeadline.RULE))
                .isNotEqualTo(Law.edition(AppealDeadline.RULE));
    }

    @Test
    void aRuleThatIsOnlyAskedIsSignedByItself() {
        assertThat(afterAnEditOf(UnlawfulFrom.class, UnlawfulDays.RULE)).isEqualTo(Law.edition(UnlawfulDays.RULE));
        assertThat(afterAnEditOf(Start.class, UnlawfulDays.RULE)).isNotEqualTo(Law.edition(UnlawfulDays.RULE));
    }

    @Test
    void aRuleWhoseCountIsUsedIsUsedCode() {
        assertThat(afterAnEditOf(AggregateCount.class, PermanentBarAfter.RULE))
                .isNotEqualTo(Law.edition(PermanentBarAfter.RULE));
    }

    @Test
    void aDangerThatAWayListsIsSignedByItself() {
        Rule<?> met = VoluntaryDeparture.WAY.elements().getFirst();
        assertThat(afterAnEditOf(Dangers.class, met)).isEqualTo(Law.edition(met));
    }

    @Test
    void aFigureOfSharedCodeChangesItToo() {
        List<ParameterRow<?>> rows = Law.rulebook().parameters().all();
        Rule<?> rule = PermanentBarAfter.RULE;
        assertThat(new RuleEditions(LawClasses.code(), new Parameters(without(rows, "up.bar10.year_as_days"))).of(rule))
                .isNotEqualTo(Law.edition(rule));
    }

    /// The edition of a rule once a field has been added to a class.
    private static String afterAnEditOf(Class<?> edited, Rule<?> rule) {
        var code = new TreeMap<>(LawClasses.code());
        code.computeIfPresent(edited.getName(), (_, bytes) -> withAFieldMore(bytes));
        assertThat(code.get(edited.getName())).isNotEqualTo(LawClasses.code().get(edited.getName()));
        return new RuleEditions(code, Law.rulebook().parameters()).of(rule);
    }

    private static byte[] withAFieldMore(byte[] bytes) {
        ClassFile file = ClassFile.of();
        return file.transformClass(
                file.parse(bytes),
                ClassTransform.endHandler(more -> more.withField("more", ConstantDescs.CD_int, _ -> {})));
    }

    @Test
    void theFiguresOfAnElementAreThoseOfTheClassItStandsIn() {
        Element element =
                Element.of("asylum.x", Text.of("Is it?", "¿Lo es?"), new Citation("INA", "208"), _ -> Met.MET);
        assertThat(Law.figures(element)).extracting(ParameterRow::id).containsOnly("asylum.one_year");
    }

    private static String edition(List<ParameterRow<?>> rows) {
        return new RuleEditions(LawClasses.code(), new Parameters(rows)).of(OneYearDeadline.RULE);
    }

    private static List<ParameterRow<?>> without(List<ParameterRow<?>> rows, String id) {
        var others = new ArrayList<ParameterRow<?>>(rows);
        others.removeIf(row -> row.id().equals(id));
        return others;
    }
}
