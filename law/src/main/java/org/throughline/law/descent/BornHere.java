package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Client;

/// What a birth in the United States or one of its territories gives on these facts. What it means for this person is
/// for
/// a lawyer.
public final class BornHere implements Rule<BornHere.Place> {
    public static final BornHere RULE = new BornHere();

    /// What the law says of births at a place.
    public enum Place implements Worded {
        CITIZEN_BY_PLACE(Text.of(
                "The law makes people born there U.S. citizens.",
                "La ley hace ciudadanos de EE. UU. a quienes nacen allí.")),
        NATIONAL_BY_PLACE(Text.of(
                "The law makes people born there U.S. nationals: no citizens, and no foreigners.",
                "La ley hace nacionales de EE. UU. a quienes nacen allí: ni ciudadanos ni extranjeros.")),
        ABROAD(Text.of(
                "The birth was abroad. The parents and grandparents must be looked at.",
                "El nacimiento fue en otro país. Hay que ver a los padres y abuelos."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Place(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    /// Where a birth was, as the law divides the places.
    enum Where {
        STATE_OR_DC,
        PUERTO_RICO,
        VIRGIN_ISLANDS,
        GUAM,
        HAWAII,
        ALASKA,
        NORTHERN_MARIANAS,
        CANAL_ZONE_OR_PANAMA,
        AMERICAN_SAMOA,
        ABROAD,
        /// At sea, in the air, in the Philippines before 1946, or nobody knows.
        ELSEWHERE
    }

    static final FactType<Where> WHERE = FactType.oneOf(
            "birth.where", Where.class, Text.of("Where was the person born?", "¿Dónde nació la persona?"));
    static final FactType<Boolean> SECOND_RECORD = FactType.yesNo(
            "birth.secondRecord",
            Text.of(
                    "Is there a second birth record, or one that was made late or by a midwife?",
                    "¿Hay otra acta de nacimiento, o una hecha tarde o por una partera?"));
    static final FactType<Boolean> DIPLOMAT = FactType.yesNo(
            "birth.parentDiplomat",
            Text.of(
                    "At that time, was a parent here as a diplomat (for some other land)?",
                    "En ese tiempo, ¿era el padre o la madre diplomático de otro país?"));

    static final Parameter<String> US = new Parameter<>("cit.birth.us", String.class);
    static final Parameter<String> PUERTO_RICO = new Parameter<>("cit.birth.puerto_rico", String.class);
    static final Parameter<String> VIRGIN_ISLANDS = new Parameter<>("cit.birth.virgin_islands", String.class);
    static final Parameter<String> GUAM = new Parameter<>("cit.birth.guam", String.class);
    static final Parameter<String> HAWAII = new Parameter<>("cit.birth.hawaii", String.class);
    static final Parameter<String> ALASKA = new Parameter<>("cit.birth.alaska", String.class);
    static final Parameter<String> MARIANAS = new Parameter<>("cit.birth.northern_marianas", String.class);
    static final Parameter<String> CANAL_ZONE = new Parameter<>("cit.birth.canal_zone", String.class);
    static final Parameter<String> SAMOA = new Parameter<>("cit.birth.american_samoa", String.class);

    private static final Text SAYS =
            Text.of("For a birth there on {0} the law says: {1}.", "Para un nacimiento allí el {0} la ley dice: {1}.");
    private static final Text RECORDS = Text.of(
            "There is more than one birth record, or a late one. A lawyer must look at them.",
            "Hay más de un acta de nacimiento, o una tardía. Un abogado debe verlas.");
    private static final Text LAWYER = Text.of(
            "A birth at this place has a law of its own. A lawyer must look.",
            "Un nacimiento en ese lugar tiene su propia ley. Un abogado debe verlo.");

    private BornHere() {}

    @Override
    public String id() {
        return "citizenship.born-here";
    }

    @Override
    public Text question() {
        return Text.of(
                "What does the place of birth mean for citizenship?",
                "¿Qué efecto tiene el lugar en que nació para ser ciudadano?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(WHERE, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("14th", "Amendment"),
                new Citation("INA", "301(a), (b), (f); 302 to 308; 101(a)(29), (36), (38)"));
    }

    @Override
    public Place apply(Given given) {
        Where where = given.the(WHERE, given.subject());
        if (given.the(SECOND_RECORD, given.subject())) return given.refer(RECORDS);
        return switch (where) {
            case ABROAD -> Place.ABROAD;
            case ELSEWHERE -> given.refer(LAWYER);
            case CANAL_ZONE_OR_PANAMA -> {
                says(given, CANAL_ZONE);
                yield given.refer(LAWYER); // 303: with a citizen parent, in Panama one who worked for the Government
            }
            case AMERICAN_SAMOA -> of(given, SAMOA, Place.NATIONAL_BY_PLACE);
            case STATE_OR_DC -> of(given, US, Place.CITIZEN_BY_PLACE);
            case PUERTO_RICO -> of(given, PUERTO_RICO, Place.CITIZEN_BY_PLACE);
            case VIRGIN_ISLANDS -> of(given, VIRGIN_ISLANDS, Place.CITIZEN_BY_PLACE);
            case GUAM -> of(given, GUAM, Place.CITIZEN_BY_PLACE);
            case HAWAII -> of(given, HAWAII, Place.CITIZEN_BY_PLACE);
            case ALASKA -> of(given, ALASKA, Place.CITIZEN_BY_PLACE);
            case NORTHERN_MARIANAS -> of(given, MARIANAS, Place.CITIZEN_BY_PLACE);
        };
    }

    private static Place of(Given given, Parameter<String> figure, Place place) {
        if (given.the(DIPLOMAT, given.subject())) return given.refer(LAWYER);
        says(given, figure);
        return place;
    }

    /// Where the birth was before the first day of the law, no row is found, and a lawyer is asked.
    private static void says(Given given, Parameter<String> figure) {
        LocalDate born = given.the(Client.DATE_OF_BIRTH, given.subject());
        given.because(SAYS, born, given.law(figure, born));
    }
}
