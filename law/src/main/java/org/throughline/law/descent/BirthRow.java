package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.descent.Descent.CitizenParents;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// What the law of the day of birth asks of a citizen parent. Which law it is depends on the birth, never on today.
public final class BirthRow implements Rule<ParentYears> {
    public static final BirthRow RULE = new BirthRow();

    static final Parameter<ParentYears> ONE_PARENT = new Parameter<>("cit.wedlock.one_parent", ParentYears.class);
    static final Parameter<ParentYears> TWO_PARENTS = new Parameter<>("cit.wedlock.two_parents", ParentYears.class);
    static final Parameter<ParentYears> WAR_SERVICE =
            new Parameter<>("cit.wedlock.one_parent.war_service", ParentYears.class);
    static final Parameter<String> LATER_SERVICE =
            new Parameter<>("cit.wedlock.one_parent.service_1947_52", String.class);
    static final Parameter<ParentYears> UNWED_MOTHER = new Parameter<>("cit.unwed.mother", ParentYears.class);
    static final Parameter<ParentYears> UNWED_MOTHER_TWO =
            new Parameter<>("cit.unwed.mother.two_citizens", ParentYears.class);
    static final Parameter<Period> CITIZEN_AND_NATIONAL =
            new Parameter<>("cit.wedlock.citizen_and_national", Period.class);
    static final Parameter<LocalDate> OPEN_UNTIL = new Parameter<>("cit.boundary.open_until", LocalDate.class);
    static final Parameter<LocalDate> WAR_FROM = new Parameter<>("cit.war_service.from", LocalDate.class);
    static final Parameter<LocalDate> WAR_TO = new Parameter<>("cit.war_service.to", LocalDate.class);

    static final LegalQuestion<Boolean> FIRST_DAY = firstDay();

    private static final Text ASKS =
            Text.of("For this birth the law asks: {0}.", "Para este nacimiento la ley pide: {0}.");
    private static final Text SERVICE = Text.of(
            "Service in the forces from {0} to {1} can lower the age.",
            "El servicio en las fuerzas del {0} al {1} puede bajar la edad.");
    private static final Text COUNTED_OTHERWISE = Text.of(
            "Service in the forces changes which law counts: {0}.",
            "El servicio en las fuerzas cambia qué ley cuenta: {0}.");
    private static final Text WITH_NATIONAL = Text.of(
            "One parent is a citizen, one a national. The law asks that the citizen was here for {0} year, with no day away.",
            "Con un ciudadano y un nacional, la ley pide al ciudadano {0} año aquí sin un día fuera.");
    private static final Text NEITHER = Text.of(
            "No parent was a citizen on the day of the birth, as far as is known. Look at the grandparents.",
            "Que se sepa, ninguno de los padres era ciudadano el día del nacimiento. Vea a los abuelos.");

    private BirthRow() {}

    @Override
    public String id() {
        return "citizenship.birth-row";
    }

    @Override
    public Text question() {
        return Text.of(
                "What does the law of that day ask of a citizen parent?",
                "¿Qué pide la ley de ese día al padre o madre ciudadana?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Descent.CITIZENS, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "301(c), (d), (g), (h); 309(a), (c)"),
                new Citation("INA", "former 301(a)(7)"),
                new Citation("Nationality Act of 1940", "201(c), (g), (i); 205"),
                new Citation("R.S.", "1993"),
                new Citation("USCIS", "Nationality Charts 1 and 2"));
    }

    @Override
    public ParentYears apply(Given given) {
        Thing child = given.subject();
        CitizenParents parents = given.the(Descent.CITIZENS, child);
        if (parents == CitizenParents.NEITHER) return given.refer(NEITHER);
        LocalDate born = given.the(Client.DATE_OF_BIRTH, child);
        if (parents == CitizenParents.CITIZEN_AND_NATIONAL) {
            given.because(WITH_NATIONAL, given.law(CITIZEN_AND_NATIONAL, born).getYears());
            return given.refer(Descent.LAWYER); // 301(d)
        }
        boolean married = given.the(Descent.MARRIED, child);
        ParentYears asked = married || parents == CitizenParents.FATHER
                ? asInMarriage(given, parents, born)
                : ofUnwedMother(given, parents, born);
        given.because(ASKS, asked);
        return asked;
    }

    /// A father who was not married passes on what a married one does, if he took the child as his own.
    private static ParentYears asInMarriage(Given given, CitizenParents parents, LocalDate born) {
        if (parents == CitizenParents.BOTH) return on(given, TWO_PARENTS, born);
        ParentYears plain = on(given, ONE_PARENT, born);
        boolean oldLaw = plain.kind() == ParentYears.Kind.RESIDENCE && plain.years() > 0; // the Act of 1940
        if (!oldLaw) return plain;
        if (given.the(Descent.WAR_SERVICE, given.subject())) {
            given.because(SERVICE, given.law(WAR_FROM, born), given.law(WAR_TO, born));
            return given.law(WAR_SERVICE, born);
        }
        if (given.the(Descent.LATER_SERVICE, given.subject())) {
            given.because(COUNTED_OTHERWISE, given.law(LATER_SERVICE, born));
            return given.refer(Descent.LAWYER); // 8 USC 1401a: which text of 301(g) is counted
        }
        return plain;
    }

    private static ParentYears ofUnwedMother(Given given, CitizenParents parents, LocalDate born) {
        ParentYears row = on(given, UNWED_MOTHER, born);
        boolean newLaw = row.kind() == ParentYears.Kind.PRESENCE; // since Morales-Santana
        return parents == CitizenParents.BOTH && newLaw ? given.law(UNWED_MOTHER_TWO, born) : row;
    }

    /// On the first day of a new law the hour and the place of the birth may decide.
    private static ParentYears on(Given given, Parameter<ParentYears> figure, LocalDate born) {
        ParentYears row = given.law(figure, born);
        if (born.isAfter(given.law(OPEN_UNTIL, born))) return row;
        ParentYears dayBefore = given.law(figure, born.minusDays(1));
        return dayBefore.equals(row) || given.either(FIRST_DAY) ? row : dayBefore;
    }

    private static LegalQuestion<Boolean> firstDay() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(true, new Citation("8 FAM 301.7;", "the new law holds on its first day"));
        readings.put(
                false, new Citation("practice charts;", "the new law began at an hour of that day, or the day after"));
        return new LegalQuestion<>(
                "citizenship.first-day-of-a-law",
                readings,
                Text.of(
                        "The birth was on the first day of a new law. Does the new law hold for it?",
                        "El nacimiento fue el primer día de una ley nueva. ¿Vale para él la ley nueva?"));
    }
}
