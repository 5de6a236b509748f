package org.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.timeline.Ana.ana;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.rule.Citation;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Given;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.text.Text;
import org.throughline.timeline.Contradiction.Effect;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Derived;
import org.throughline.vocabulary.MannerOfEntry;
import org.throughline.vocabulary.Single;

class ContradictionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final Thing ARRIVAL = Thing.of(Kind.ARRIVAL, 1);

    @Test
    void twoBirthDatesContradictAndTwoSpellingsOfANameDoNot() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .on(Client.DATE_OF_BIRTH, "1991-10-04")
                .says(Client.FAMILY_NAME, "MUESTRA")
                .paper(Speaker.USCIS)
                .on(Client.DATE_OF_BIRTH, "1991-04-10")
                .says(Client.FAMILY_NAME, "Muestra Inventado")
                .build();
        List<Contradiction> found = Contradictions.in(record, List.of());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().number()).isEqualTo(1);
        assertThat(found.getFirst().sides().sequencedKeySet())
                .containsExactly(LocalDate.parse("1991-10-04"), LocalDate.parse("1991-04-10"));
    }

    @Test
    void twoWordingsOfOneMannerDoNotContradict() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .arrived("2019-10-22")
                .says(Arrival.MANNER_AS_PRINTED, "present without admission or parole")
                .paper(Speaker.ICE)
                .arrived("2019-10-22")
                .says(Arrival.MANNER_AS_PRINTED, "without inspection")
                .build();
        assertThat(Contradictions.in(record, List.of())).isEmpty();
    }

    @Test
    void whatIsHardToReadDoesNotContradict() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .arrived("2019-10-22")
                .paper(Speaker.USCIS)
                .hardToRead()
                .arrived("2019-10-24")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(1);
        assertThat(Contradictions.in(record, List.of())).isEmpty();
    }

    @Test
    void eachAnswerThatLookedSaysWhetherItHangsOnTheDisagreement() {
        ClientRecord record = ana().paper(Speaker.CLIENT)
                .on(Client.LEFT_COUNTRY, "2019-09-22")
                .paper(Speaker.USCIS)
                .on(Client.LEFT_COUNTRY, "2019-10-22")
                .build();
        Contradiction found = contradictions(
                        record,
                        rule("same", given -> left(given).getYear()),
                        rule("decides", ContradictionsTest::left),
                        rule("lawyer", given -> left(given).getYear() > 0 ? given.refer(WHY) : 1),
                        rule("elsewhere", given -> given.the(Client.RESIDENT_SINCE)))
                .getFirst();
        assertThat(found.hangs())
                .extracting(hanging -> hanging.finding().rule().id() + " " + hanging.effect())
                .containsExactly(
                        "test.same " + Effect.SAME_EITHER_WAY,
                        "test.decides " + Effect.DECIDES,
                        "test.lawyer " + Effect.LAWYER_MUST_LOOK);
    }

    @Test
    void anAnswerThatLooksAtTheMannerHangsOnTheClassesThatDisagree() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .says(Arrival.I94_NUMBER, "99778353374")
                .inClass("B2")
                .paper(Speaker.CBP)
                .says(Arrival.I94_NUMBER, "99778353374")
                .inClass("PAR")
                .build();
        List<Contradiction> found = contradictions(
                record, rule("manner", given -> given.the(Arrival.MANNER, ARRIVAL) == MannerOfEntry.PAROLED));
        assertThat(found)
                .extracting(contradiction -> (Object) contradiction.type())
                .containsExactly(Arrival.MANNER, Arrival.CLASS);
        assertThat(found)
                .allSatisfy(contradiction -> assertThat(contradiction.hangs())
                        .extracting(Contradiction.Hanging::effect)
                        .containsExactly(Effect.DECIDES));
    }

    @Test
    void everyPointWithOneTrueValueIsComparedOnce() {
        List<FactType<?>> types =
                Single.ALL.stream().<FactType<?>>map(Single::type).toList();
        assertThat(types).doesNotHaveDuplicates().doesNotContain(Client.FULL_NAME, Client.ADDRESS, Client.STREET);
    }

    private static final Text WHY = Text.of("A lawyer must look.", "Un abogado debe verlo.");

    private static LocalDate left(Given given) {
        return given.the(Client.LEFT_COUNTRY);
    }

    private static List<Contradiction> contradictions(ClientRecord plain, Rule<?>... rules) {
        ClientRecord record = Derived.plus(plain);
        var rulebook = new Rulebook(List.of(rules), new Parameters(List.of()), "test");
        return Contradictions.in(record, new Evaluator(rulebook, record, TODAY).all());
    }

    private static <T> Rule<T> rule(String name, Function<Given, T> body) {
        return new Rule<>() {
            @Override
            public String id() {
                return "test." + name;
            }

            @Override
            public Text question() {
                return Text.of("?", "¿?");
            }

            @Override
            public List<Citation> authority() {
                return List.of();
            }

            @Override
            public T apply(Given given) {
                return body.apply(given);
            }
        };
    }
}
