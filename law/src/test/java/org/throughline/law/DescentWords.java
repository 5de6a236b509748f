package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.fact.Thing;
import org.throughline.rule.Finding;
import org.throughline.rule.Step;

/// Examples of citizenship at birth and through parents (CIT-0 to CIT-9).
final class DescentWords implements ExampleWords {
    static final Thing MOTHER = Thing.of(Thing.Kind.PERSON, 1);
    static final Thing FATHER = Thing.of(Thing.Kind.PERSON, 2);
    private static final Thing OTHER = Thing.of(Thing.Kind.PERSON, 3);
    private static final Thing TIME = Thing.of(Thing.Kind.PRESENCE, 1);
    private static final Thing SECOND_TIME = Thing.of(Thing.Kind.PRESENCE, 2);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public Set<String> rules() {
        return Set.of("CIT-0", "CIT-1", "CIT-2", "CIT-3", "CIT-4", "CIT-5", "CIT-6", "CIT-7", "CIT-8", "CIT-9");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        var c = new Case("CIT");
        for (Thing.Kind kind : List.of(Thing.Kind.PERSON, Thing.Kind.PRESENCE))
            c.say("complete." + kind.name().toLowerCase(Locale.ROOT), Thing.CLIENT, true);
        in.day("^born|^birth|dob").or(() -> year(in)).ifPresent(born -> c.say("dateOfBirth", Thing.CLIENT, born));
        return switch (example.rule()) {
            case "CIT-0" -> first(c, in);
            case "CIT-2", "CIT-3" -> atBirth(c, in);
            case "CIT-4" -> kept(c, in);
            case "CIT-6" -> AfterBirth.before2001(c, in);
            case "CIT-7" -> abroad(c);
            case "CIT-9" -> suit(c, in);
            default -> AfterBirth.throughParent(c, in);
        };
    }

    /// A year alone means some ordinary day in it.
    private static Optional<LocalDate> year(Inputs in) {
        return in.text("^born|^birth_year")
                .filter(words -> words.matches("\\d{4}"))
                .map(words -> LocalDate.of(Integer.parseInt(words), 6, 15));
    }

    private static Map<String, Object> first(Case c, Inputs in) {
        var open = new Case("CIT");
        for (Map.Entry<String, String> relative : Map.of(
                        "mother", "mother",
                        "father", "father",
                        "maternal_grandmother", "mothers mother",
                        "maternal_grandfather", "mothers father",
                        "paternal_grandmother", "fathers mother",
                        "paternal_grandfather", "fathers father")
                .entrySet()) {
            Optional<String> said = in.text("^" + relative.getKey() + "(_citizenship)?$");
            if (said.isEmpty()) continue;
            Thing person =
                    Thing.of(Thing.Kind.PERSON, 1 + open.each(Thing.Kind.PERSON).size());
            open.say("relative.relation", person, relative.getValue());
            if (!said.get().contains("unknown"))
                open.say("relative.standing", person, said.get().contains("citizen") ? "citizen" : "neither");
        }
        var screening = new Shown(open.find("citizenship.first-question"));
        boolean settled = screening.isSettled() && screening.possible().equals(List.of("NO_SIGN_FOUND"));
        var asks = new Shown(open.say("birth.citizenParents", MOTHER, "mother")
                .say("birth.parentsMarried", MOTHER, true)
                .find("citizenship.parent-presence", MOTHER));
        var found = new LinkedHashMap<String, Object>();
        found.put("outcome", settled ? "no-sign-found" : "Open");
        found.put("blocks", settled ? "nothing" : "every other finding says: citizenship not ruled out");
        var questions = new ArrayList<String>();
        if (asks.asks().contains("dateOfBirth")) {
            questions.add("where and when was the mother born");
            questions.add("how long was the grandmother in the US before that");
        }
        found.put("first_questions", questions);
        return found;
    }

    private static Map<String, Object> atBirth(Case c, Inputs in) {
        String parent = in.text("citizen_parents?$").orElse("mother");
        String who = parent.contains("2") || parent.contains("both")
                ? "both"
                : parent.contains("father") ? "father" : "mother";
        c.say("birth.citizenParents", Thing.CLIENT, who)
                .say("birth.parentsMarried", Thing.CLIENT, in.yes("married").orElse(true))
                .say("birth.parentServedInWar", Thing.CLIENT, false)
                .say("birth.parentServedLater", Thing.CLIENT, false);
        Thing line = who.equals("father") ? FATHER : MOTHER;
        LocalDate born = c.day("dateOfBirth", Thing.CLIENT).orElseThrow();
        LocalDate parentBorn = in.day("(father|mother|parent)_born").orElse(born.minusYears(40));
        c.say("relative.relation", line, who.equals("father") ? "father" : "mother")
                .say("dateOfBirth", line, parentBorn);
        in.day("in_us_until|left_us").ifPresent(until -> time(c, TIME, who, parentBorn, until));
        in.text("presence$").filter(words -> words.contains("month")).ifPresent(words -> {
            LocalDate from = born.minusYears(3);
            time(c, TIME, who, from, from.plusMonths(number(words)));
        });
        in.number("presence_years|years_present").ifPresent(years -> {
            int after = in.number("after_1\\d").orElse(0);
            LocalDate mark = parentBorn.plusYears(14);
            time(c, TIME, who, mark.minusYears(years - after), mark);
            time(c, SECOND_TIME, who, mark, mark.plusYears(after));
        });
        in.yes("legitimated")
                .ifPresent(yes -> c.say("birth.fathersAct", Thing.CLIENT, yes ? "legitimated" : "none found"));
        return births(c, born);
    }

    private static int number(String words) {
        var number = NUMBER.matcher(words);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private static void time(Case c, Thing time, String who, LocalDate from, LocalDate until) {
        c.say("presence.whose", time, who)
                .say("presence.from.date", time, from)
                .say("presence.until.date", time, until)
                .say("presence.home", time, true);
    }

    private static Map<String, Object> births(Case c, LocalDate born) {
        var row = new Shown(c.find("citizenship.birth-row"));
        var met = new Shown(c.find("citizenship.parent-presence"));
        var found = new LinkedHashMap<String, Object>();
        found.put("row", DescentRows.of(row, born));
        found.put("law", DescentRows.law(row, born));
        found.put("required", DescentRows.required(row, born));
        found.put("presence", met(met));
        found.put("presence_after_14", met(met));
        found.put("required_years_after_14", DescentRows.after(row));
        c.day("dateOfBirth", MOTHER)
                .or(() -> c.day("dateOfBirth", FATHER))
                .ifPresent(day -> found.put("present_after_14_from", day.plusYears(14)));
        found.put(
                "short_by_days",
                new Shown(c.find("citizenship.parent-days-short"))
                        .possible().stream().findFirst().map(Integer::valueOf).orElse(0));
        found.put(
                "retention_required",
                !new Shown(c.find("citizenship.kept")).possible().equals(List.of("not asked")));
        found.put("outcome", outcome(c.find("citizenship.at-birth")));
        return found;
    }

    static String met(Shown shown) {
        return shown.isSettled()
                ? shown.possible().equals(List.of("MET")) ? "met" : "not met"
                : shown.possible().size() > 1 ? "disputed" : "unknown";
    }

    static String outcome(Finding<?> finding) {
        return finding.answer().getClass().getSimpleName();
    }

    private static Map<String, Object> kept(Case c, Inputs in) {
        LocalDate born = c.day("dateOfBirth", Thing.CLIENT).orElseThrow();
        LocalDate since = in.day("in_us_since|came|arrived|residence_from").orElse(born.plusYears(16));
        int away = in.number("absence").orElse(0);
        c.say("birth.citizenParents", Thing.CLIENT, "father").say("citizen.oath", Thing.CLIENT, false);
        time(c, TIME, "client", since, born.plusYears(35));
        c.say("presence.broken", TIME, away > 60);
        var found = new LinkedHashMap<String, Object>();
        var kept = new Shown(c.find("citizenship.kept"));
        found.put("retention_met_on", kept.possible().stream().findFirst().orElse("not met on what is known"));
        found.put("age_at_start", Period.between(born, since).getYears());
        found.put("absence_breaks", kept.isReferred());
        found.put("begin_before_16", since.isAfter(born.plusYears(16)) ? "not met" : "met");
        kept.steps()
                .filter(Step.Because.class::isInstance)
                .map(Step.Because.class::cast)
                .filter(because -> because.reason().english().contains("begun before"))
                .reduce((_, last) -> last)
                .ifPresent(path -> found.put(
                        "path",
                        "%s years continuous presence, ages %s to %s, begun before %s"
                                .formatted(
                                        path.values().get(0),
                                        path.values().get(1),
                                        path.values().get(2),
                                        Period.between(born, (LocalDate)
                                                        path.values().get(3))
                                                .getYears())));
        return found;
    }

    private static Map<String, Object> abroad(Case c) {
        LocalDate born = LocalDate.of(2012, 6, 15);
        c.say("dateOfBirth", Thing.CLIENT, born).say("child.livesAbroad", Thing.CLIENT, true);
        c.say("relative.relation", OTHER, "mothers father").say("dateOfBirth", OTHER, LocalDate.of(1940, 1, 1));
        c.say("presence.whose", TIME, "mothers father")
                .say("presence.from.date", TIME, "1955-01-01")
                .say("presence.until.date", TIME, "1961-06-01");
        boolean met =
                met(new Shown(c.find("citizenship.child-abroad-presence"))).equals("met");
        var found = new LinkedHashMap<String, Object>();
        found.put("presence", met ? "met through the grandparent" : "not met");
        found.put("automatic", false); // a way that somebody must apply for: Form N-600K
        boolean before = new Shown(c.find("citizenship.oath-by"))
                .possible()
                .contains(born.plusYears(18).minusDays(1).toString());
        found.put("must_finish_before", before ? "18th birthday" : "unknown");
        found.put("outcome", outcome(c.find("citizenship.claim")));
        return found;
    }

    private static Map<String, Object> suit(Case c, Inputs in) {
        c.say(
                        "citizen.denied.date",
                        Thing.CLIENT,
                        in.day("denied|denial|refused").orElseThrow())
                .say("citizen.aroseInRemoval", Thing.CLIENT, in.yes("removal").orElse(false))
                .say("citizen.isHere", Thing.CLIENT, in.yes("in_us|here").orElse(true));
        var by = new Shown(c.find("citizenship.suit-by"));
        return Map.of("suit_by", by.isReferred() ? "Referred" : by.possible().getFirst());
    }
}
