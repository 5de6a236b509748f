package org.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.timeline.Happening.Event;
import org.throughline.timeline.Happening.Stretch;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Derived;
import org.throughline.vocabulary.MannerOfEntry;
import org.throughline.vocabulary.Vocabulary;

/// Laws that hold for whatever papers lie in a file: random papers, each with a few random claims.
class TimelinePropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final List<Speaker> SPEAKERS = List.copyOf(EnumSet.allOf(Speaker.class));
    private static final List<String> WORDS =
            List.of("B2", "EWI", "F1", "PAR", "I-589", "I-485", "99778353374", "99778353375", "Approval Notice");

    @Property(tries = 300)
    void everyDatedFactStandsInOneEventOrBoundsAStretchOrSaysWhyNot(@ForAll long seed) {
        ClientRecord record = papers(new Random(seed)).build();
        Timeline timeline = Timeline.of(record, List.of(), List.of(), TODAY);
        Map<UUID, Integer> events = new HashMap<>();
        happenings(timeline, Event.class)
                .forEach(event -> event.facts().forEach(fact -> events.merge(fact.id(), 1, Integer::sum)));
        Set<UUID> bounding = happenings(timeline, Stretch.class).stream()
                .flatMap(stretch -> stretch.facts().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
        Set<UUID> leftOut =
                timeline.leftOut().stream().map(left -> left.fact().id()).collect(Collectors.toSet());
        for (Fact<?> fact : record.facts()) {
            if (fact.type().valueClass() != LocalDate.class) continue;
            int places = events.getOrDefault(fact.id(), 0) + (leftOut.contains(fact.id()) ? 1 : 0);
            assertThat(places == 1 || (places == 0 && bounding.contains(fact.id())))
                    .as("%s in %d events, bounding %s", fact, places, bounding.contains(fact.id()))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void groupingAndTimelineDoNotDependOnTheOrderOfLearning(@ForAll long seed) {
        ClientRecord record = papers(new Random(seed)).asRead();
        var shuffled = new ArrayList<>(record.facts());
        Collections.shuffle(shuffled, new Random(seed + 1));
        var other = new ClientRecord(shuffled, record.reviews(), Grouping.NONE);
        ClientRecord one = record.with(Things.propose(record));
        ClientRecord two = other.with(Things.propose(other));
        assertThat(two.grouping().ties()).isEqualTo(one.grouping().ties());
        assertThat(skeleton(two)).isEqualTo(skeleton(one));
    }

    @Property(tries = 300)
    void peopleAreNeverMergedAndNeitherAreAnInspectedEntryAndACrossing(@ForAll long seed) {
        ClientRecord record = Derived.plus(papers(new Random(seed)).build());
        assertThat(record.grouping().ties()).noneMatch(tie -> tie.one().kind() == Kind.PERSON);
        for (var tie : record.grouping().ties()) {
            if (tie.one().kind() != Kind.ARRIVAL || sharesI94(record, tie.one(), tie.other())) continue;
            assertThat(crossed(record, tie.one()) && inspected(record, tie.other()))
                    .isFalse();
            assertThat(inspected(record, tie.one()) && crossed(record, tie.other()))
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void proposingAgainChangesNothing(@ForAll long seed) {
        ClientRecord record = papers(new Random(seed)).build();
        assertThat(Things.propose(record).ties()).isEqualTo(record.grouping().ties());
    }

    private static boolean sharesI94(ClientRecord record, Thing one, Thing other) {
        return !Collections.disjoint(own(record, Arrival.I94_NUMBER, one), own(record, Arrival.I94_NUMBER, other));
    }

    private static boolean crossed(ClientRecord record, Thing thing) {
        Set<MannerOfEntry> manners = own(record, Arrival.MANNER, thing);
        return manners.equals(Set.of(MannerOfEntry.ENTERED_WITHOUT_INSPECTION));
    }

    private static boolean inspected(ClientRecord record, Thing thing) {
        Set<MannerOfEntry> manners = own(record, Arrival.MANNER, thing);
        return !manners.isEmpty() && !manners.contains(MannerOfEntry.ENTERED_WITHOUT_INSPECTION);
    }

    /// What the papers say of this thing before grouping.
    private static <T> Set<T> own(ClientRecord record, FactType<T> type, Thing thing) {
        return record.with(Grouping.NONE).facts(type, thing).stream()
                .flatMap(fact -> fact.said().possible().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> skeleton(ClientRecord record) {
        return Timeline.of(record, List.of(), List.of(), TODAY).lanes().stream()
                .flatMap(lane -> lane.happenings().stream()
                        .map(happening -> lane.track() + " " + happening.on() + " " + happening.about() + " "
                                + happening.getClass().getSimpleName() + " "
                                + happening.facts().stream()
                                        .map(Fact::id)
                                        .sorted()
                                        .toList()))
                .toList();
    }

    private static <H extends Happening> List<H> happenings(Timeline timeline, Class<H> kind) {
        return timeline.lanes().stream()
                .flatMap(lane -> lane.happenings().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Ana papers(Random random) {
        Ana ana = Ana.ana();
        for (int papers = random.nextInt(12); papers > 0; papers--) {
            ana.paper(SPEAKERS.get(random.nextInt(SPEAKERS.size())));
            if (random.nextInt(6) == 0) ana.hardToRead();
            for (int claims = random.nextInt(6); claims > 0; claims--) claim(ana, random);
        }
        return ana;
    }

    private static void claim(Ana ana, Random random) {
        List<FactType<?>> types = Vocabulary.all();
        FactType<?> type = random.nextInt(3) == 0
                ? List.of(Arrival.DATE, Arrival.CLASS, Arrival.I94_NUMBER, Arrival.ADMIT_UNTIL)
                        .get(random.nextInt(4))
                : types.get(random.nextInt(types.size()));
        if (random.nextInt(8) == 0) ana.row();
        if (type.valueClass() == LocalDate.class) date(ana, random, type);
        else if (type.valueClass() == String.class) {
            @SuppressWarnings("unchecked") // by its value class
            var text = (FactType<String>) type;
            ana.says(text, WORDS.get(random.nextInt(WORDS.size())));
        }
    }

    private static void date(Ana ana, Random random, FactType<?> type) {
        @SuppressWarnings("unchecked") // by its value class
        var dated = (FactType<LocalDate>) type;
        LocalDate day = LocalDate.of(2017 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(28));
        Said<LocalDate> said = switch (random.nextInt(8)) {
            case 0 -> new Said.Within(day, day.plusDays(random.nextInt(400)));
            case 1 -> new Said.OneOf<>(List.of(day, day.plusDays(9)));
            case 2 -> new Said.NoneYet<>();
            case 3 -> new Said.Withheld<>("(b)(6)");
            default -> Said.exactly(day);
        };
        if (type.about() == Kind.CLIENT && random.nextBoolean())
            ana.claim(dated, said, Thing.of(Kind.PERSON, 1 + random.nextInt(2)));
        else ana.claim(dated, said);
    }
}
