package org.throughline.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Completeness;

/// Examples of the green card inside the country (ADJ-1, ADJ-3) and of the K-1 marriage.
final class AdjustmentWords implements ExampleWords {
    private static final Thing ENTRY = Thing.of(Thing.Kind.ARRIVAL, 1);

    @Override
    public Set<String> rules() {
        return Set.of("ADJ-1", "ADJ-3", "K-1");
    }

    @Override
    public Map<String, Object> found(Example example) {
        Inputs in = Inputs.of(example);
        return switch (example.rule()) {
            case "ADJ-3" -> oldPetition(in);
            case "K-1" -> fiance(in);
            default -> adjustment(in);
        };
    }

    static Case record() {
        Case c = new Case("ADJ");
        for (Thing.Kind kind : Thing.Kind.values()) c.say(Completeness.of(kind).id(), Thing.CLIENT, true);
        return c;
    }

    private static Map<String, Object> fiance(Inputs in) {
        LocalDate came = in.day("entry|entered|admi|arriv|k1").orElseThrow();
        Case c = record().say("entry.date", ENTRY, came)
                .say("entry.class", ENTRY, "K1")
                .say("adjust.cameAs", Thing.CLIENT, "FIANCE")
                .say("k1.marriedPetitioner", Thing.CLIENT, !in.says("spouse|married_to", "other|not"));
        in.day("marri|wedding").ifPresent(day -> c.say("k1.married.date", Thing.CLIENT, day));
        Object last = new Shown(c.find("family.k1-marry-by")).possible().getFirst();
        Shown married = new Shown(c.find("adjust.fiance-married"));
        boolean timely = married.possible().equals(List.of("MET"));
        var found = new LinkedHashMap<String, Object>();
        for (String word : List.of("deadline", "marry_by", "earlier", "last_day", "must_marry_by", "safe"))
            found.put(word, last);
        found.put("ninety_days", came.plusDays(90));
        found.put("three_months", came.plusMonths(3));
        found.put("timely", timely);
        found.put("in_time", timely);
        found.put("late", !timely);
        return found;
    }

    private static Map<String, Object> oldPetition(Inputs in) {
        LocalDate filed = in.day("fil|petition|labor|cert").orElseThrow();
        Case c = record().say("oldPetition.any", Thing.CLIENT, true)
                .say("oldPetition.filed.date", Thing.CLIENT, filed)
                .say(
                        "oldPetition.approvable",
                        Thing.CLIENT,
                        in.yes("approvable|meritorious").orElse(true))
                .say("oldPetition.present", Thing.CLIENT, in.yes("presen").orElse(true));
        boolean grandfathered = met(c, "oldpetition.old-petition")
                && met(c, "oldpetition.approvable-when-filed")
                && met(c, "oldpetition.present-in-2000");
        var found = new LinkedHashMap<String, Object>();
        for (String word : List.of("grandfathered", "245i_available", "245i", "available", "met"))
            found.put(word, grandfathered);
        found.put(
                "presence_required",
                !met(c.say("oldPetition.present", Thing.CLIENT, false), "oldpetition.present-in-2000"));
        found.put("cures_9B", false);
        found.put("cures_9C", false);
        found.put("sum", new Shown(c.find("oldpetition.old-petition")).law("245i.sum"));
        return found;
    }

    private static Map<String, Object> adjustment(Inputs in) {
        String category = in.text("categor|relation|petition_type")
                .map(AdjustmentWords::category)
                .orElse("IMMEDIATE_RELATIVE");
        Case c = record().say(
                        "entry.date", ENTRY, in.day("entry|entered|admi|arriv").orElse(LocalDate.of(2015, 5, 5)))
                .say("arrival.manner", ENTRY, manner(in))
                .say("petition.filed", Thing.CLIENT, true)
                .say("petition.category", Thing.CLIENT, category)
                .say("adjust.cameAs", Thing.CLIENT, cameAs(in));
        boolean broken = in.says("overstay|status|lapse", "^true|^yes|overstay|expired|out")
                || in.yes("work").orElse(false);
        if (broken) {
            Thing violation = Thing.of(Thing.Kind.VIOLATION, 1);
            c.say("violation.from.date", violation, "2016-01-01").say("violation.notAtFault", violation, false);
        }
        boolean inspected = met(c, "adjust.inspected");
        boolean kept = met(c, "adjust.status-kept");
        boolean others = met(c, "adjust.not-crew") && met(c, "adjust.not-visa-waiver");
        var found = new LinkedHashMap<String, Object>();
        found.put("inspected", inspected);
        found.put("inspected_and_admitted_or_paroled", inspected);
        for (String word : List.of("bar_applies", "c2_bar", "245c_bar", "bar_c2", "barred_by_c2"))
            found.put(word, !kept);
        found.put("c4_bar", !met(c, "adjust.not-visa-waiver"));
        for (String word : List.of("245a", "245a_available", "can_adjust_245a", "adjust_245a"))
            found.put(word, inspected && kept && others);
        found.put("path", inspected && kept && others ? "245(a)" : "none");
        return found;
    }

    private static String category(String words) {
        return words.matches("(?i).*(spouse|parent|child).*(usc|citizen).*")
                ? "IMMEDIATE_RELATIVE"
                : BulletinWords.category(words);
    }

    private static String manner(Inputs in) {
        String words = in.text("manner|^entry$|last_entry|inspect").orElse("admitted");
        if (words.matches("(?i).*(without|ewi|false|^no).*")) return "entered without inspection";
        return words.matches("(?i).*parole.*") ? "paroled" : "admitted";
    }

    private static String cameAs(Inputs in) {
        String words = in.text("class|visa$|^entry|admitted_as|came").orElse("other");
        if (words.matches("(?i).*(waiver|vwp|esta|\\bw[bt]\\b).*")) return "VISA_WAIVER";
        if (words.matches("(?i).*(crew|\\bd-?1\\b).*")) return "CREW";
        if (words.matches("(?i).*transit.*|.*\\bc-?1\\b.*")) return "TRANSIT_WITHOUT_VISA";
        return words.matches("(?i).*\\bs-?[56]\\b.*") ? "WITNESS" : "OTHER";
    }

    static boolean met(Case c, String element) {
        return new Shown(c.find(element)).possible().equals(List.of("MET"));
    }
}
