package org.throughline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One generated case, as plain objects. A null is a point on which nothing is said.
public final class Life {
    public record Claim(int life, LocalDate day) {}

    public record Delay(int life, LocalDate from, boolean applicant, boolean over, LocalDate until) {}

    public record Stay(int life, LocalDate from, boolean over, LocalDate until) {}

    public record Trip(int life, LocalDate left, LocalDate returned) {}

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    private final int id;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Delay> delays = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Trip> trips = new ArrayList<>();
    private final boolean arrivalsComplete;
    private final boolean delaysComplete;
    private final boolean staysComplete;
    private final boolean tripsComplete;
    private final boolean inspected;
    private final boolean applied;
    private final boolean fiveYears;
    private final Boolean worked;
    private final Boolean married;
    private final LocalDate received;
    private final LocalDate denied;
    private final LocalDate decided;
    private final LocalDate admitUntil;
    private final LocalDate left;
    private final LocalDate born;
    private final LocalDate available;
    private final LocalDate petitioned;
    private final LocalDate approved;
    private final LocalDate residentSince;
    private final LocalDate filed;

    /// A case of the last twenty years.
    Life(int id) {
        this(id, FIRST, 18 * 365);
    }

    /// @param days within how many days after the first the person came
    Life(int id, LocalDate first, int days) {
        var random = new Random(id * 7919L + 17);
        this.id = id;
        LocalDate came = first.plusDays(random.nextInt(days));
        arrivalsComplete = random.nextInt(20) > 0;
        if (random.nextInt(25) > 0) claims.add(new Claim(id, came));
        if (!claims.isEmpty() && random.nextInt(10) == 0) claims.add(new Claim(id, came.plusDays(random.nextInt(12))));
        inspected = random.nextInt(3) > 0;
        admitUntil = known(random, 25, came.plusDays(180));
        left = known(random, 25, came.plusDays(100 + random.nextInt(1500)));
        born = known(random, 40, came.minusDays(365 * 12 + random.nextInt(365 * 35)));
        applied = random.nextBoolean();
        received = known(random, 25, came.plusDays(random.nextInt(700)));
        decided = random.nextBoolean() ? came.plusDays(700 + random.nextInt(800)) : null;
        worked = random.nextInt(12) == 0 ? null : (Boolean) (random.nextInt(5) == 0);
        denied = random.nextInt(12) == 0 ? came.plusDays(400 + random.nextInt(600)) : null;
        delaysComplete = random.nextInt(20) > 0;
        for (int n = random.nextInt(4); n > 0; n--) {
            LocalDate from = came.plusDays(300 + random.nextInt(500));
            boolean over = random.nextInt(8) > 0;
            LocalDate until = over ? known(random, 20, from.plusDays(1 + random.nextInt(120))) : null;
            delays.add(new Delay(id, from, random.nextInt(3) > 0, over, until));
        }
        staysComplete = random.nextInt(20) > 0;
        for (int n = random.nextInt(3); n > 0; n--) {
            LocalDate from = came.plusDays(random.nextInt(1200));
            boolean over = random.nextInt(4) > 0;
            stays.add(new Stay(id, from, over, over ? from.plusDays(random.nextInt(500)) : null));
        }
        petitioned = came.plusDays(random.nextInt(1000));
        approved = known(random, 25, petitioned.plusDays(random.nextInt(1500)));
        available = known(random, 25, petitioned.plusDays(1500 + random.nextInt(3000)));
        married = random.nextInt(10) == 0 ? null : (Boolean) (random.nextInt(5) == 0);
        residentSince = known(random, 25, came.plusDays(1000 + random.nextInt(1500)));
        filed = known(random, 25, came.plusDays(2000 + random.nextInt(3500)));
        fiveYears = random.nextInt(4) > 0;
        tripsComplete = random.nextInt(20) > 0;
        for (int n = random.nextInt(7); n > 0; n--) {
            LocalDate out = came.plusDays(1500 + random.nextInt(3500));
            trips.add(new Trip(id, out, known(random, 60, out.plusDays(1 + random.nextInt(150)))));
        }
    }

    private static LocalDate known(Random random, int oneIn, LocalDate day) {
        return random.nextInt(oneIn) == 0 ? null : day;
    }

    public int getId() {
        return id;
    }

    public List<Claim> getClaims() {
        return claims;
    }

    public List<Delay> getDelays() {
        return delays;
    }

    public List<Stay> getStays() {
        return stays;
    }

    public List<Trip> getTrips() {
        return trips;
    }

    public boolean isArrivalsComplete() {
        return arrivalsComplete;
    }

    public boolean isDelaysComplete() {
        return delaysComplete;
    }

    public boolean isStaysComplete() {
        return staysComplete;
    }

    public boolean isTripsComplete() {
        return tripsComplete;
    }

    public boolean isInspected() {
        return inspected;
    }

    public boolean isApplied() {
        return applied;
    }

    public boolean isFiveYears() {
        return fiveYears;
    }

    /// How long before filing, in years: negative.
    public int getYearsBack() {
        return fiveYears ? -5 : -3;
    }

    public Boolean getWorked() {
        return worked;
    }

    public Boolean getMarried() {
        return married;
    }

    public LocalDate getReceived() {
        return received;
    }

    public LocalDate getDenied() {
        return denied;
    }

    public LocalDate getDecided() {
        return decided;
    }

    public LocalDate getAdmitUntil() {
        return admitUntil;
    }

    public LocalDate getLeft() {
        return left;
    }

    public LocalDate getBorn() {
        return born;
    }

    public LocalDate getAvailable() {
        return available;
    }

    public LocalDate getPetitioned() {
        return petitioned;
    }

    public LocalDate getApproved() {
        return approved;
    }

    public LocalDate getResidentSince() {
        return residentSince;
    }

    public LocalDate getFiled() {
        return filed;
    }
}
