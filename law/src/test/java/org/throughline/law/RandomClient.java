package org.throughline.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.rule.Glance;
import org.throughline.rule.Look;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Sweep;

/// Random records from a seed. What is said is what the rules look at, so that they get far; some of it is vague,
/// disputed, unsure or withheld, and some things are never said.
final class RandomClient {
    private static final Map<String, FactType<?>> TYPES = Law.factTypes();
    private static final List<String> TEXTS =
            List.of("I-589", "I-485", "I-130", "I-765", "N-400", "EOIR-26", "I-862", "I-797", "F-1", "B-2", "MEXICO");
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 33 * 365;

    private final Random random;
    private final Rulebook rulebook;
    private final LocalDate today;
    private final LocalDate lately;
    private int second;

    RandomClient(long seed, Rulebook rulebook, LocalDate today) {
        this.random = new Random(seed);
        this.rulebook = rulebook;
        this.today = today;
        this.lately = today.minusDays(random.nextInt(900));
    }

    ClientRecord record() {
        ClientRecord record = ClientRecord.EMPTY;
        for (Thing.Kind kind : Thing.Kind.values()) if (kind != Thing.Kind.CLIENT) record = record.plus(things(kind));
        for (int round = random.nextInt(7); round > 0; round--) {
            List<Look.AtFact> unsaid = unsaid(record);
            for (int i = 0; i < 8 && !unsaid.isEmpty(); i++)
                record = said(record, unsaid.get(random.nextInt(unsaid.size())));
        }
        return record;
    }

    /// Things of this kind that something is said about, none or a few.
    private List<Fact<?>> things(Thing.Kind kind) {
        List<FactType<?>> types =
                TYPES.values().stream().filter(type -> type.about() == kind).toList();
        var facts = new ArrayList<Fact<?>>();
        if (!types.isEmpty())
            for (int number = random.nextInt(3); number > 0; number--)
                fact(types.get(random.nextInt(types.size())), Thing.of(kind, number))
                        .ifPresent(facts::add);
        return facts;
    }

    private List<Look.AtFact> unsaid(ClientRecord record) {
        var unsaid = new ArrayList<Look.AtFact>();
        for (Glance<?> glance : new Sweep(rulebook, record, today).all())
            for (Look look : glance.looks())
                if (look instanceof Look.AtFact at
                        && record.on(type(at), at.about()).facts().isEmpty()) unsaid.add(at);
        return unsaid;
    }

    private static FactType<?> type(Look.AtFact at) {
        return Optional.ofNullable(TYPES.get(at.type())).orElseThrow();
    }

    private ClientRecord said(ClientRecord record, Look.AtFact at) {
        Optional<Fact<?>> fact = fact(type(at), at.about());
        if (fact.isEmpty()) return record;
        ClientRecord more = record.plus(fact.get());
        if (random.nextInt(12) == 0)
            more = more.plus(Review.byMachine(fact.get().id(), Standing.UNSURE, now()));
        return random.nextInt(12) == 0 ? said(more, at) : more;
    }

    private Optional<Fact<?>> fact(FactType<?> type, Thing about) {
        if (!type.choices().isEmpty()) return Optional.of(chosen(type, about));
        if (type.valueClass() == LocalDate.class) return Optional.of(fact(type, about, day()));
        if (type.valueClass() == String.class) return Optional.of(fact(type, about, Said.exactly(any(TEXTS))));
        if (type.valueClass() == Integer.class)
            return Optional.of(fact(type, about, Said.exactly(random.nextInt(random.nextBoolean() ? 12 : 2000))));
        return Optional.empty();
    }

    private <T> Fact<T> chosen(FactType<T> type, Thing about) {
        return fact(type, about, Said.exactly(any(type.choices())));
    }

    private Said<LocalDate> day() {
        LocalDate day = random.nextInt(3) == 0
                ? FIRST.plusDays(random.nextInt(DAYS))
                : lately.plusDays(random.nextInt(400) - 200L);
        return switch (random.nextInt(16)) {
            case 0 -> new Said.Within(day, day.plusDays(random.nextInt(40)));
            case 1 -> new Said.OneOf<>(List.of(day, day.plusDays(30)));
            case 2 -> new Said.Withheld<>("(b)(6)");
            default -> Said.exactly(day);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the value was made for this type
    private <T> Fact<T> fact(FactType<T> type, Thing about, Said<?> said) {
        var source = new Source.Page(
                new UUID(0, random.nextInt(4)),
                1,
                Optional.empty(),
                "as printed",
                any(List.of(Source.Speaker.values())));
        return new Fact(new UUID(random.nextLong(), random.nextLong()), type, about, said, source, now());
    }

    private <V> V any(List<V> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Instant now() {
        return Instant.EPOCH.plusSeconds(second++);
    }
}
