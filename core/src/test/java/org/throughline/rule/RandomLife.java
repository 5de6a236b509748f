package org.throughline.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.text.Text;
import org.throughline.vocabulary.Completeness;

/// Random records over the facts of [SmallLaw], from a seed: dates lie close together, so that claims meet.
final class RandomLife {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Text WHY = Text.of("Same number.", "Mismo número.");

    private final Random random;
    private int second;

    RandomLife(long seed) {
        random = new Random(seed);
    }

    ClientRecord record() {
        ClientRecord record = ClientRecord.EMPTY;
        for (int i = random.nextInt(12); i > 0; i--) record = more(record);
        return record;
    }

    /// The record with one more fact, review or tie.
    ClientRecord more(ClientRecord record) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> record.facts().isEmpty() ? record : record.plus(review(record));
            case 2 -> record.with(tie());
            default -> record.plus(fact());
        };
    }

    Fact<?> fact() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> date(SmallLaw.ARRIVED, arrival());
            case 2 -> date(SmallLaw.FILED, Thing.CLIENT);
            case 3 -> date(SmallLaw.BORN, Thing.CLIENT);
            case 4 -> one(SmallLaw.ILL);
            case 5 -> one(SmallLaw.CHILD);
            case 6 -> one(SmallLaw.MANNER);
            default -> one(Completeness.of(Kind.ARRIVAL));
        };
    }

    private Thing arrival() {
        return Thing.of(Kind.ARRIVAL, 1 + random.nextInt(3));
    }

    private Fact<LocalDate> date(FactType<LocalDate> type, Thing about) {
        LocalDate day = START.plusDays(random.nextInt(30));
        return fact(
                type,
                about,
                switch (random.nextInt(8)) {
                    case 0 -> new Said.Within(day, day.plusDays(random.nextInt(20)));
                    case 1 -> new Said.OneOf<>(List.of(day, day.plusDays(5)));
                    case 2 -> new Said.Withheld<>("(b)(6)");
                    case 3 -> new Said.NoneYet<>();
                    default -> Said.exactly(day);
                });
    }

    private <T> Fact<T> one(FactType<T> type) {
        T value = any(type.choices());
        return fact(type, Thing.CLIENT, random.nextInt(6) == 0 ? new Said.NoneYet<>() : Said.exactly(value));
    }

    private <T> Fact<T> fact(FactType<T> type, Thing about, Said<T> said) {
        Speaker speaker = any(List.of(Speaker.values()));
        var document = new UUID(0, random.nextInt(4));
        Source source = random.nextInt(4) == 0
                ? new Source.Statement(START, "as told", speaker)
                : new Source.Page(document, 1, Optional.empty(), "as printed", speaker);
        return new Fact<>(new UUID(random.nextLong(), random.nextLong()), type, about, said, source, now());
    }

    private Review review(ClientRecord record) {
        Fact<?> fact = any(record.facts());
        Standing standing = any(List.of(Standing.values()));
        return Review.byMachine(fact.id(), standing, now());
    }

    private Grouping.Tie tie() {
        Grouping.Verdict verdict = random.nextInt(3) == 0 ? Grouping.Verdict.APART : Grouping.Verdict.SAME;
        int one = 1 + random.nextInt(3);
        int other = 1 + (one + random.nextInt(2)) % 3;
        return new Grouping.Tie(
                Thing.of(Kind.ARRIVAL, one),
                Thing.of(Kind.ARRIVAL, other),
                verdict,
                WHY,
                List.of(),
                Review.MACHINE,
                now());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Each thing is learned a second after the one before.
    private Instant now() {
        return Instant.EPOCH.plusSeconds(second++);
    }
}
