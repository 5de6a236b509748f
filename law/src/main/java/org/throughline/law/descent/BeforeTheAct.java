package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// From what day the law before 2001 made a child of parents who became citizens a citizen too. It asked more than the
/// law of today: as a rule, both parents.
public final class BeforeTheAct implements Rule<Acquired> {
    public static final BeforeTheAct RULE = new BeforeTheAct();

    /// Which parents had to become citizens.
    enum Path {
        BOTH_PARENTS,
        SURVIVING_PARENT,
        /// After a divorce or a legal separation.
        PARENT_WITH_CUSTODY,
        MOTHER_OF_CHILD_NOT_LEGITIMATED,
        /// One parent a citizen since the birth, the other later: former section 320.
        OTHER_PARENT_CITIZEN_SINCE_BIRTH
    }

    static final FactType<Path> PATH = FactType.oneOf(
            "citizen.pathBefore2001",
            Path.class,
            Text.of(
                    "Before you were 18: did both parents become citizens, or the only living one, or the one with custody?",
                    "Antes de sus 18: ¿se hicieron ciudadanos ambos padres, el único que vivía, o el que tenía la custodia?"));

    static final Parameter<Period> AGE = new Parameter<>("cit.321.age", Period.class);
    static final Parameter<Boolean> RESIDENT_ELSEWHERE = new Parameter<>("cit.321.lpr_before_18.other", Boolean.class);
    static final Parameter<Boolean> RESIDENT_SECOND = new Parameter<>("cit.321.lpr_before_18.2", Boolean.class);

    private static final Text PARENTS =
            Text.of("The parents' part was complete on {0}.", "La parte de los padres se completó el {0}.");
    private static final Text CIRCUIT = Text.of(
            "Courts differ on whether a green card before 18 is needed.",
            "Las cortes no coinciden en si hace falta la tarjeta verde antes de los 18.");
    private static final Text OTHER_LAW = Text.of(
            "Another old law (former section 320) is for this. A lawyer must look.",
            "Para esto hay otra ley antigua (antigua sección 320). Un abogado debe verlo.");
    private static final Text NOBODY = Text.of(
            "The parent this hangs on is not in the record. Add the parent.",
            "El padre o madre del que depende esto no está en el expediente. Agréguelo.");

    private BeforeTheAct() {}

    @Override
    public String id() {
        return "citizenship.before-2001";
    }

    @Override
    public Text question() {
        return Text.of(
                "Parents became citizens. From what day did that make this child one, under the law before 2001?",
                "¿Desde qué día los padres que se hicieron ciudadanos harían ciudadano a este hijo por la ley anterior a 2001?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(PATH, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "former 321(a)"),
                new Citation("INA", "former 320"),
                new Citation("Matter of Baires-Larios", "24 I&N Dec. 467 (BIA 2008)"),
                new Citation("Matter of Nwozuzu", "24 I&N Dec. 609 (BIA 2008)"),
                new Citation("Nwozuzu v. Holder,", "726 F.3d 323 (2d Cir. 2013)"));
    }

    @Override
    public Acquired apply(Given given) {
        LocalDate parents = parents(given);
        given.because(PARENTS, parents);
        LocalDate act = given.law(Birthday18.ACT, LocalDate.MAX);
        if (given.the(Custody.WAS_MARRIED)) return new Acquired.NotOnTheseFacts();
        LocalDate end = Birthday18.of(given, given.law(AGE, parents.isBefore(act) ? parents : act.minusDays(1)));
        if (!Birthday18.isInTime(given, parents, end)) return new Acquired.NotOnTheseFacts();
        LocalDate day = later(parents, residence(given, parents, act));
        boolean inTime = day.isBefore(act) && Birthday18.isInTime(given, day, end);
        return inTime ? new Acquired.On(day) : new Acquired.NotOnTheseFacts();
    }

    /// The order does not matter: custody may follow the naturalization.
    private static LocalDate parents(Given given) {
        return switch (given.the(PATH)) {
            case BOTH_PARENTS -> later(citizen(given, Relation.MOTHER), citizen(given, Relation.FATHER));
            case SURVIVING_PARENT -> {
                Thing dead = first(given, person -> given.the(DEAD, person));
                Thing alive = first(given, person -> !given.the(DEAD, person));
                yield later(given.the(Relative.CITIZEN_SINCE, alive), given.the(Custody.DIED, dead));
            }
            case PARENT_WITH_CUSTODY -> {
                Thing parent =
                        first(given, person -> given.the(Custody.KIND, person) == Custody.Kind.LEGAL_AND_PHYSICAL);
                yield later(given.the(Relative.CITIZEN_SINCE, parent), given.the(Custody.FROM, parent));
            }
            case MOTHER_OF_CHILD_NOT_LEGITIMATED -> citizen(given, Relation.MOTHER);
            case OTHER_PARENT_CITIZEN_SINCE_BIRTH -> given.refer(OTHER_LAW);
        };
    }

    static final FactType<Boolean> DEAD = FactType.yesNo(
                    "relative.hasDied", Text.of("Had this person died by then?", "¿Había muerto ya esta persona?"))
            .about(Thing.Kind.PERSON);

    private static LocalDate citizen(Given given, Relation relation) {
        return given.the(
                Relative.CITIZEN_SINCE, first(given, person -> given.the(Relative.RELATION, person) == relation));
    }

    private static Thing first(Given given, Predicate<Thing> test) {
        var found = new ArrayList<Thing>();
        given.any(
                Thing.Kind.PERSON, person -> Custody.isParent(given, person) && test.test(person) && found.add(person));
        return Optional.of(found)
                .filter(list -> !list.isEmpty())
                .map(List::getFirst)
                .orElseGet(() -> given.refer(NOBODY));
    }

    private static LocalDate residence(Given given, LocalDate parents, LocalDate act) {
        given.because(CIRCUIT);
        Parameter<Boolean> figure = Custody.isSecondCircuit(given) ? RESIDENT_SECOND : RESIDENT_ELSEWHERE;
        boolean needed = given.law(figure, parents.isBefore(act) ? parents : act);
        return given.the(needed ? Client.RESIDENT_SINCE : Custody.LIVED_HERE_FROM);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
    }
}
