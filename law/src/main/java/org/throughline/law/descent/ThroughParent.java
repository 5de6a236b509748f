package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Relative;

/// From what day a child with a green card, living here with a citizen parent, came under the law that makes such
/// children citizens. Nobody has to apply, so nobody may know.
public final class ThroughParent implements Rule<Acquired> {
    public static final ThroughParent RULE = new ThroughParent();

    static final Parameter<Period> AGE = new Parameter<>("cit.320.age", Period.class);

    private static final Text PARTS = Text.of(
            "Green card: {0}. Parent a citizen: {1}. In the care of that parent: {2}.",
            "Tarjeta verde {0}, padre o madre ciudadana {1}, bajo su custodia {2}.");
    private static final Text INFORMAL = Text.of(
            "The child lived with the parent, and no court had said who has custody. A lawyer must look.",
            "El hijo vivía con el padre o la madre y ninguna corte había dado la custodia. Un abogado debe verlo.");

    private ThroughParent() {}

    @Override
    public String id() {
        return "citizenship.through-parent";
    }

    @Override
    public Text question() {
        return Text.of(
                "Under the law of 2001, from what day did a parent make this child a citizen?",
                "¿Desde qué día un padre o madre ciudadana haría ciudadano a este hijo por la ley de 2001?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.each(Thing.Kind.PERSON).stream()
                .anyMatch(person -> !record.facts(Custody.KIND, person).isEmpty());
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "320(a), (b); 101(c)(1)"), new Citation("USCIS", "Policy Manual 12-H-4"));
    }

    @Override
    public Acquired apply(Given given) {
        if (given.result(UnderAgeIn2001.RULE) == Met.NOT_MET) return new Acquired.NotOnTheseFacts();
        if (given.the(Custody.WAS_MARRIED)) return new Acquired.NotOnTheseFacts(); // 101(c)(1): unmarried
        LocalDate act = given.law(Birthday18.ACT, LocalDate.MAX);
        LocalDate end = Birthday18.of(given, given.law(AGE, act));
        LocalDate resident = given.the(Client.RESIDENT_SINCE);
        return Custody.parents(given).stream()
                .flatMap(parent -> together(given, parent, resident, act).stream())
                .filter(day -> Birthday18.isInTime(given, day, end))
                .min(LocalDate::compareTo)
                .<Acquired>map(Acquired.On::new)
                .orElseGet(Acquired.NotOnTheseFacts::new);
    }

    /// The order in which the parts come does not matter.
    private static Optional<LocalDate> together(Given given, Thing parent, LocalDate resident, LocalDate act) {
        if (!given.the(Custody.EVER_CITIZEN, parent)) return Optional.empty();
        LocalDate citizen = given.the(Relative.CITIZEN_SINCE, parent);
        return switch (given.the(Custody.KIND, parent)) {
            case NONE -> Optional.empty();
            case INFORMAL -> given.refer(INFORMAL);
            case LEGAL_AND_PHYSICAL -> {
                LocalDate custody = given.the(Custody.FROM, parent);
                given.because(PARTS, resident, citizen, custody);
                yield Stream.of(resident, citizen, custody, act).max(LocalDate::compareTo);
            }
        };
    }
}
