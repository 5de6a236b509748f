package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Relative;

/// Citizenship for a child who lives abroad with a citizen parent. Somebody must apply, and the child must be sworn in
/// before 18.
public final class ChildAbroadWay {
    static final Parameter<ParentYears> PRESENCE = new Parameter<>("cit.322.presence", ParentYears.class);
    static final Parameter<Period> DIED_WITHIN = new Parameter<>("cit.322.parent_died_within", Period.class);

    private static final Text GRANDPARENT = Text.of(
            "Did the parent who was a citizen die less than {0} years ago? Then that parent's own father or mother can ask.",
            "Si el padre o madre ciudadana murió hace menos de {0} años, puede pedirlo un abuelo ciudadano.");

    static final Element LIVES_ABROAD = Element.of(
            "citizenship.child-lives-abroad",
            Text.of(
                    "Does the child live abroad with a citizen parent?",
                    "¿Vive el niño o niña en otro país con un padre o madre ciudadana?"),
            new Citation("INA", "322(a)(4)"),
            given -> Met.when(given.the(OathBy.LIVES_ABROAD)));
    static final Element PRESENT = Element.of(
            "citizenship.child-abroad-presence",
            Text.of(
                    "Was the parent who is a citizen in the U.S. long enough? Or was that one's own parent?",
                    "¿Estuvo el tiempo suficiente en EE. UU. el padre o madre ciudadana, o su propio padre o madre?"),
            new Citation("INA", "322(a)(2)"),
            ChildAbroadWay::wasThere);

    public static final Way WAY = new Way(
            "way.citizen-child-abroad",
            Text.of(
                    "Citizenship for a child abroad (Form N-600K)",
                    "Ciudadanía para un niño en otro país (Formulario N-600K)"),
            Text.of(
                    "The child becomes a citizen by an oath, here, before 18.",
                    "El niño se hace ciudadano con un juramento, aquí, antes de los 18."),
            List.of(new Citation("INA", "322")),
            List.of(LIVES_ABROAD, PRESENT),
            List.of(),
            List.of(OathBy.RULE, OathAlert.RULE),
            Text.of(
                    "Not looked at here: custody, a lawful stay for the oath, adoption, and who may apply after a death.",
                    "Aquí no se mira: la custodia, una estancia legal para jurar, la adopción, ni quién puede pedirlo tras una muerte."));

    private ChildAbroadWay() {}

    private static Met wasThere(Given given) {
        LocalDate act = given.law(Birthday18.ACT, LocalDate.MAX);
        given.because(GRANDPARENT, given.law(DIED_WITHIN, act).getYears());
        ParentYears asked = given.law(PRESENCE, act);
        return Met.when(given.any(
                Thing.Kind.PERSON,
                person -> Line.of(given.the(Relative.RELATION, person))
                        .filter(line -> new ParentTime(given, asked, List.of(line), LocalDate.MAX).suffices())
                        .isPresent()));
    }
}
