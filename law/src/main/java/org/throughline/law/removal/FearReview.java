package org.throughline.law.removal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The last day on which the judge must have looked at an officer's "no" about fear of return.
public final class FearReview implements Rule<LocalDate> {
    public static final FearReview RULE = new FearReview();

    /// Which fear the officer asked about.
    enum Fear {
        CREDIBLE,
        /// After an old order that is used again, or an officer's order for a crime.
        REASONABLE
    }

    static final FactType<LocalDate> DENIED = FactType.date(
            "fear.denied.date",
            Text.of(
                    "On what day did the officer say \"no\" about the fear of return?",
                    "¿Qué día dijo el oficial que \"no\" sobre el miedo a volver?"));
    static final FactType<Boolean> ASKED = FactType.yesNo(
            "fear.reviewAsked",
            Text.of("Did the person ask that a judge look at it?", "¿La persona pidió que un juez lo viera?"));
    static final FactType<Fear> KIND = FactType.oneOf(
            "fear.kind",
            Fear.class,
            Text.of(
                    "Does the paper say \"credible fear\" or \"reasonable fear\"?",
                    "¿El papel dice \"credible fear\" o \"reasonable fear\"?"));

    static final Parameter<Integer> DAYS = new Parameter<>("cf.ij_review_max", Integer.class);
    static final Parameter<Integer> HOURS = new Parameter<>("cf.ij_review_target", Integer.class);

    private static final Text AT_ONCE = Text.of(
            "The law wants it in {0} hours where that can be done. A lawyer must act at once.",
            "La ley lo quiere en {0} horas si se puede. Un abogado debe actuar de inmediato.");
    private static final Text NOT_ASKED = Text.of(
            "Without a review the person can be sent away at once. A lawyer must ask for it now.",
            "Sin revisión pueden enviar a la persona de inmediato. Un abogado debe pedirla ya.");
    private static final Text REASONABLE = Text.of(
            "For \"reasonable fear\" other times run. A lawyer must look at once.",
            "Para \"reasonable fear\" corren otros plazos. Un abogado debe verlo de inmediato.");

    private FearReview() {}

    @Override
    public String id() {
        return "removal.fear-review-latest";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the judge look at the officer's \"no\" about fear?",
                "¿Para qué día debe ver el juez el \"no\" del oficial sobre el miedo?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(DENIED, Thing.CLIENT).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "235(b)(1)(B)(iii)(III)"), new Citation("8 CFR", "208.30(g), 1003.42"));
    }

    @Override
    public LocalDate apply(Given given) {
        if (!given.the(ASKED)) return given.refer(NOT_ASKED);
        if (given.the(KIND) == Fear.REASONABLE) return given.refer(REASONABLE); // 8 CFR 208.31 not modelled
        LocalDate denied = given.the(DENIED);
        given.because(AT_ONCE, given.law(HOURS, denied));
        return denied.plusDays(given.law(DAYS, denied)); // not rolled: it binds the judge
    }
}
