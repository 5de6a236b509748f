package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.law.asylum.OneYearDeadline;
import org.throughline.law.presence.ReentryBar;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Parameters;
import org.throughline.text.Text;

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
        var changed = new TreeMap<>(LawClasses.code());
        var other = new TreeMap<>(LawClasses.code());
        changed.put(OneYearDeadline.class.getName(), new byte[] {1});
        other.put(ReentryBar.class.getName(), new byte[] {1});
        Parameters parameters = Law.rulebook().parameters();
        String before = Law.edition(OneYearDeadline.RULE);
        assertThat(new RuleEditions(changed, parameters).of(OneYearDeadline.RULE))
                .isNotEqualTo(before);
        assertThat(new RuleEditions(other, parameters).of(OneYearDeadline.RULE)).isEqualTo(before);
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
