package org.throughline.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Completeness;

/// Makes the record that an example describes.
final class CaseReader {
    private static final Set<String> TODAY = Set.of("as_of", "on", "today", "as_of_date", "asked_on");

    private CaseReader() {}

    static Case read(Example example) {
        var c = new Case(group(example.rule()));
        for (String word : TODAY)
            if (example.inputs().containsKey(word))
                c.today = LocalDate.parse(String.valueOf(example.inputs().get(word)));
        var stories = new ArrayList<Map.Entry<String, Object>>();
        for (Map.Entry<String, Object> input : example.inputs().entrySet())
            if (input.getValue() != null && !TODAY.contains(input.getKey()) && !plain(c, input)) stories.add(input);
        stories.forEach(story -> InputStories.tell(c, story.getKey(), story.getValue()));
        Ordinary.fill(c);
        return c;
    }

    private static String group(String rule) {
        return rule.startsWith("TIME-5") ? "USCIS" : rule.replaceAll("-.*", "");
    }

    /// True where the word needs no story.
    private static boolean plain(Case c, Map.Entry<String, Object> input) {
        String word = input.getKey();
        Object value = input.getValue();
        if (InputWords.isNotAsked(word)) return true;
        if (InputWords.LISTS.containsKey(word) && value instanceof List<?> list) {
            list(c, InputWords.LISTS.get(word), list);
            return true;
        }
        if (InputStories.knows(c.group, word)) return false;
        String fact = InputWords.fact(c.group, word)
                .orElseThrow(() -> new IllegalArgumentException("no meaning is known for the input word " + word));
        one(c, fact, Thing.of(Case.kindOf(fact), 1), value);
        return true;
    }

    private static void one(Case c, String fact, Thing about, Object value) {
        if (fact.equals("admitUntil") && "D/S".equals(value)) c.say("arrival.admittedFor", about, value);
        else if (fact.equals("arrival.manner")
                && !value.toString().matches("(?i).*(inspection|ewi|parole|admitted|unknown|disputed).*"))
            c.say(fact, about, "admitted"); // a class of admission
        else if (fact.equals("naturalization.filed.date")
                && String.valueOf(value).contains("after return"))
            c.say(fact, about, InputStories.later(LocalDate.of(2019, 1, 10), String.valueOf(value)));
        else if (fact.equals("naturalization.filed.date") && "X".equals(value)) c.say(fact, about, "2024-05-15");
        else c.say(fact, about, value);
    }

    private static void list(Case c, Thing.Kind kind, List<?> members) {
        for (int i = 0; i < members.size(); i++) {
            Thing thing = Thing.of(kind, i + 1);
            if (!(members.get(i) instanceof Map<?, ?> member)) c.say("entry.date", thing, members.get(i));
            else member.forEach((word, value) -> member(c, thing, String.valueOf(word), value));
        }
    }

    private static void member(Case c, Thing thing, String word, Object value) {
        if (word.equals("overstay_days")) InputStories.overstay(c, thing, value);
        else
            one(
                    c,
                    InputWords.member(thing.kind(), word)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "no meaning is known for " + word + " of a " + thing.kind())),
                    thing,
                    value);
    }

    /// The facts of an ordinary case: an example that does not speak of a point means the usual.
    private static final class Ordinary {
        private static void fill(Case c) {
            for (Thing.Kind kind : Thing.Kind.values())
                c.usually(Completeness.of(kind).id(), Thing.CLIENT, true);
            client(c);
            for (Thing arrival : c.each(Thing.Kind.ARRIVAL)) arrival(c, arrival);
            for (Thing delay : c.each(Thing.Kind.DELAY))
                c.usually("delay.cause", delay, "applicant")
                        .usually("delay.over", delay, c.says("delay.until.date", delay));
            for (Thing stay : c.each(Thing.Kind.AUTHORIZED_STAY))
                c.usually("stay.over", stay, c.says("stay.until.date", stay));
            for (Thing order : c.each(Thing.Kind.ORDER)) order(c, order);
            for (Thing notice : c.each(Thing.Kind.NOTICE))
                c.usually("notice.kind", notice, "RFE")
                        .usually("notice.aboutI539", notice, false)
                        .usually("notice.mailed", notice, true)
                        .usually("notice.answerBy", notice, "paper")
                        .usually("notice.printsDueDate", notice, c.says("rfe.dueDate", notice));
            for (Thing request : c.each(Thing.Kind.RECORDS_REQUEST))
                c.usually("foia.unusual", request, false)
                        .usually("foia.forwarded", request, c.says("foia.firstReceived.date", request))
                        .usually("foia.paused", request, c.says("foia.paused.from.date", request));
        }

        private static void client(Case c) {
            if (c.says("asylum.courtClock.days", Thing.CLIENT))
                c.usually("asylum.courtClock.date", Thing.CLIENT, c.today);
            c.usually("asylum.applied", Thing.CLIENT, c.says("asylum.received.date", Thing.CLIENT))
                    .usually("asylum.mailingProved", Thing.CLIENT, false)
                    .usually("asylum.filedWith", Thing.CLIENT, "USCIS")
                    .usually("asylum.unaccompaniedChild", Thing.CLIENT, false)
                    .usually("asylum.mendezRojas", Thing.CLIENT, false)
                    .usually("asylum.changedCircumstances", Thing.CLIENT, false)
                    .usually("asylum.extraordinaryCircumstances", Thing.CLIENT, false)
                    .usually("asylum.judgeDenied", Thing.CLIENT, c.says("asylum.judgeDenied.date", Thing.CLIENT))
                    .usually("asylum.sentBack", Thing.CLIENT, false)
                    .usually("asylum.decided", Thing.CLIENT, c.says("asylum.decided.date", Thing.CLIENT))
                    .usually("work.withoutPermission", Thing.CLIENT, false)
                    .usually("dateOfBirth", Thing.CLIENT, "1970-01-01")
                    .usually("naturalization.basis", Thing.CLIENT, "316")
                    .usually("residentSince", Thing.CLIENT, "2010-05-15");
            if (c.group.equals("UP")) c.usually("asylum.received.date", Thing.CLIENT, "2015-01-10");
        }

        private static void arrival(Case c, Thing arrival) {
            c.usually("arrival.afterAdvanceParoleTrip", arrival, false)
                    .usually("arrival.manner", arrival, "admitted")
                    .usually("arrival.admittedFor", arrival, "until a day")
                    .usually("extension.asked", arrival, c.says("extension.filed.date", arrival))
                    .usually("extension.nonFrivolous", arrival, true)
                    .usually(
                            "extension.result",
                            arrival,
                            c.says("extension.denied.date", arrival)
                                    ? "denied"
                                    : c.says("extension.until.date", arrival) ? "granted" : "still pending")
                    .usually("status.violationFound", arrival, c.says("status.violationFound.date", arrival));
            if (!c.group.equals("UP")) return;
            c.usually("entry.date", arrival, "2015-01-10");
            c.usually("arrival.left.date", arrival, c.today);
        }

        private static void order(Case c, Thing order) {
            c.usually("order.delivery", order, c.says("order.sent.date", order) ? "mailed" : "oral")
                    .usually("order.appealWaived", order, false)
                    .usually(
                            "order.finalBy",
                            order,
                            c.says("order.boardDecision.date", order) ? "board dismissed appeal" : "no appeal in time")
                    .usually("reopen.exception", order, false)
                    .usually("reopen.earlierMotion", order, false);
        }
    }
}
