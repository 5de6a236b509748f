package org.throughline.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.law.Law;

/// The facts of a generated case, as a record of Throughline holds them.
final class Records {
    private static final Map<String, FactType<?>> TYPES = Law.factTypes();

    private final List<Fact<?>> facts = new ArrayList<>();
    private final int life;

    private Records(int life) {
        this.life = life;
    }

    static ClientRecord of(List<Fact<?>> facts) {
        return new ClientRecord(facts, List.of(), Grouping.NONE);
    }

    static List<Fact<?>> facts(Life life) {
        var records = new Records(life.getId());
        records.arrival(life);
        records.clock(life);
        records.presence(life);
        records.family(life);
        return List.copyOf(records.facts);
    }

    private void arrival(Life life) {
        Thing arrival = Thing.of(Kind.ARRIVAL, 1);
        Speaker speaker = Speaker.CBP;
        for (Life.Claim claim : life.getClaims()) {
            say("entry.date", arrival, claim.day(), speaker);
            speaker = Speaker.ICE;
        }
        complete(Kind.ARRIVAL, life.isArrivalsComplete());
        one("arrival.manner", arrival, life.isInspected() ? "ADMITTED" : "ENTERED_WITHOUT_INSPECTION");
        if (life.isInspected()) {
            one("arrival.admittedFor", arrival, "UNTIL_A_DAY");
            say("extension.asked", arrival, false);
        }
        say("admitUntil", arrival, life.getAdmitUntil());
        say("arrival.left.date", arrival, life.getLeft());
    }

    private void clock(Life life) {
        say("asylum.applied", Thing.CLIENT, life.isApplied());
        say("asylum.received.date", Thing.CLIENT, life.getReceived());
        say("work.withoutPermission", Thing.CLIENT, life.getWorked());
        say("asylum.decided", Thing.CLIENT, life.getDecided() != null);
        say("asylum.decided.date", Thing.CLIENT, life.getDecided());
        say("asylum.judgeDenied", Thing.CLIENT, life.getDenied() != null);
        if (life.getDenied() != null) say("asylum.sentBack", Thing.CLIENT, false);
        say("asylum.judgeDenied.date", Thing.CLIENT, life.getDenied());
        int number = 1;
        for (Life.Delay delay : life.getDelays()) {
            Thing thing = Thing.of(Kind.DELAY, number++);
            say("delay.from.date", thing, delay.from());
            one("delay.cause", thing, delay.applicant() ? "APPLICANT" : "COURT");
            say("delay.over", thing, delay.over());
            say("delay.until.date", thing, delay.until());
        }
        complete(Kind.DELAY, life.isDelaysComplete());
    }

    private void presence(Life life) {
        int number = 1;
        for (Life.Stay stay : life.getStays()) {
            Thing thing = Thing.of(Kind.AUTHORIZED_STAY, number++);
            one("stay.basis", thing, "TPS");
            say("stay.from.date", thing, stay.from());
            say("stay.over", thing, stay.over());
            say("stay.until.date", thing, stay.until());
        }
        complete(Kind.AUTHORIZED_STAY, life.isStaysComplete());
        number = 1;
        for (Life.Trip trip : life.getTrips()) {
            Thing thing = Thing.of(Kind.TRIP, number++);
            say("trip.left.date", thing, trip.left());
            say("trip.returned.date", thing, trip.returned());
        }
        complete(Kind.TRIP, life.isTripsComplete());
    }

    private void family(Life life) {
        say("dateOfBirth", Thing.CLIENT, life.getBorn());
        say("petition.received.date", Thing.CLIENT, life.getPetitioned());
        say("petition.approved.date", Thing.CLIENT, life.getApproved());
        say("visa.available.date", Thing.CLIENT, life.getAvailable());
        say("client.married", Thing.CLIENT, life.getMarried());
        say("residentSince", Thing.CLIENT, life.getResidentSince());
        say("naturalization.filed.date", Thing.CLIENT, life.getFiled());
        one("naturalization.basis", Thing.CLIENT, life.isFiveYears() ? "FIVE_YEARS" : "THREE_YEARS_WITH_CITIZEN");
    }

    private void complete(Kind kind, boolean complete) {
        String id = "complete." + kind.name().toLowerCase().replace('_', '-');
        if (complete) say(id, Thing.CLIENT, true);
    }

    private void one(String id, Thing about, String name) {
        Object value = type(id).choices().stream()
                .filter(choice -> ((Enum<?>) choice).name().equals(name))
                .findFirst()
                .orElseThrow();
        say(id, about, value);
    }

    private void say(String id, Thing about, Object value) {
        say(id, about, value, Speaker.CLIENT);
    }

    /// A null is not said.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void say(String id, Thing about, Object value, Speaker speaker) {
        if (value == null) return;
        var page = new Source.Page(new UUID(1, life), 1, Optional.empty(), "as printed", speaker);
        facts.add(new Fact(
                new UUID(life, facts.size()), type(id), about, Said.exactly(value), page, Instant.EPOCH));
    }

    private static FactType<?> type(String id) {
        FactType<?> type = TYPES.get(id);
        if (type == null) throw new IllegalArgumentException("no such fact: " + id);
        return type;
    }
}
