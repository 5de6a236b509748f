package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.descent.KeepingPaths.Path;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Presence;

/// From what day a person born abroad to one citizen parent had lived here long enough to keep the citizenship of
/// birth.
/// It is never said to be lost: an oath can give it back.
public final class Kept implements Rule<Keeping> {
    public static final Kept RULE = new Kept();

    static final FactType<Boolean> BROKEN = FactType.yesNo(
                    "presence.broken",
                    Text.of(
                            "Were there long trips abroad in that time?",
                            "¿Hubo viajes largos al extranjero en ese tiempo?"))
            .about(Thing.Kind.PRESENCE);

    static final FactType<Boolean> TOOK_OATH = FactType.yesNo(
            "citizen.oath",
            Text.of(
                    "Did the person take an oath to get the citizenship back?",
                    "¿Hizo la persona un juramento para ser de nuevo ciudadano?"));
    static final FactType<LocalDate> OATH_ON =
            FactType.date("citizen.oath.date", Text.of("On what day was the oath?", "¿Qué día fue el juramento?"));

    static final Parameter<KeepingPaths> PATHS = new Parameter<>("cit.retention", KeepingPaths.class);
    static final Parameter<LocalDate> NONE_AFTER = new Parameter<>("cit.retention.none_after", LocalDate.class);
    static final Parameter<Boolean> OATH_RESTORES = new Parameter<>("cit.retention.oath_restores", Boolean.class);

    static final LegalQuestion<Boolean> LAST_DAY = lastDay();

    private static final Text NOT_ASKED = Text.of(
            "For this birth the law does not ask the person to live here to keep it.",
            "Para este nacimiento la ley no pide vivir aquí para conservarla.");
    private static final Text PATH = Text.of(
            "{0} years between the birthdays {1} and {2}, begun before {3}.",
            "{0} años entre los cumpleaños {1} y {2}, empezados antes del {3}.");
    private static final Text NOT_LOST = Text.of(
            "No way is shown by these times. An oath can give it back, and there are exceptions. A lawyer must look.",
            "Con estos tiempos no se ve una vía. Un juramento puede darla de nuevo. Hay otros casos. Un abogado debe verlo.");
    private static final Text OATH = Text.of(
            "An oath on {0} gives it back from that day on, and not before.",
            "Un juramento del {0} la devuelve desde ese día, y no antes.");
    private static final Text TRIPS = Text.of(
            "A short trip does not always break the time. A lawyer must look at the trips.",
            "Un viaje corto no siempre corta el tiempo. Un abogado debe ver los viajes.");

    private Kept() {}

    @Override
    public String id() {
        return "citizenship.kept";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did the person live here long enough to keep the citizenship of birth?",
                "¿Vivió la persona aquí tanto tiempo que sigue siendo ciudadana por nacer de padres de aquí?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return BirthRow.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("Nationality Act of 1940", "201(g), (h)"),
                new Citation("INA", "former 301(b)"),
                new Citation("INA", "324(d)"),
                new Citation("Matter of M-", "7 I&N Dec. 646 (1958)"),
                new Citation("Matter of L-M- and C-Y-C-", "4 I&N Dec. 617 (BIA 1952)"));
    }

    @Override
    public Keeping apply(Given given) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH);
        Optional<KeepingPaths> paths = asked(given, born);
        if (paths.isEmpty()) {
            given.because(NOT_ASKED);
            return new Keeping.NotAsked();
        }
        for (Path path : paths.get().paths()) {
            Optional<LocalDate> done = onTheWay(given, born, path);
            if (done.isPresent()) return new Keeping.On(done.get());
        }
        if (given.the(TOOK_OATH) && given.law(OATH_RESTORES, given.the(OATH_ON)))
            given.because(OATH, given.the(OATH_ON));
        return given.refer(NOT_LOST);
    }

    private static Optional<KeepingPaths> asked(Given given, LocalDate born) {
        if (given.the(Descent.CITIZENS) == Descent.CitizenParents.BOTH) return Optional.empty();
        LocalDate last = given.law(NONE_AFTER, born);
        if (born.isAfter(last)) return Optional.empty();
        if (born.equals(last) && given.either(LAST_DAY)) return Optional.empty();
        return Optional.of(given.law(PATHS, born)); // born before the first row: asked of nobody, and a lawyer looks
    }

    private static Optional<LocalDate> onTheWay(Given given, LocalDate born, Path path) {
        LocalDate first = Anniversary.after(given, born, Period.ofYears(path.fromAge()));
        LocalDate end = Anniversary.after(given, born, Period.ofYears(path.toAge()));
        LocalDate begin = Anniversary.after(given, born, Period.ofYears(path.beginBefore()));
        given.because(PATH, path.years(), path.fromAge(), path.toAge(), begin);
        for (Thing time : given.every(Thing.Kind.PRESENCE)) {
            if (given.the(Presence.WHOSE, time) != Presence.Whose.CLIENT) continue;
            LocalDate from = later(given.the(Presence.FROM, time), first);
            if (from.isAfter(begin)) continue; // the birthday itself was held to be in time
            LocalDate done = Anniversary.after(given, from, Period.ofYears(path.years()));
            if (done.isAfter(end) || given.the(Presence.UNTIL, time).isBefore(done)) continue;
            if (path.unbroken() && given.the(BROKEN, time)) return given.refer(TRIPS);
            return Optional.of(done);
        }
        return Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LegalQuestion<Boolean> lastDay() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("USCIS Policy Manual 12-H-3;", "not asked of those born after that day"));
        readings.put(true, new Citation("practice guide;", "not asked of those born on that day either"));
        return new LegalQuestion<>(
                "citizenship.last-day-to-keep",
                readings,
                Text.of(
                        "The birth was on the last day of that law. Does the law hold for it?",
                        "El nacimiento fue el último día de esa ley. ¿Vale para él esa ley?"));
    }
}
