package org.throughline.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Crossing.Ask;
import org.throughline.rule.Parameters.NoSuchParameter;
import org.throughline.vocabulary.Completeness;

/// All that a sweep has looked at in one record and in the law: weighed once, whatever asks for it again.
///
/// The tables are of a fixed size, with chains: a record has some hundred slots at most.
final class Slots {
    private static final int PLACES = 256;
    private static final List<Object> NOT_SAID = List.of(Crossing.UNNAMED);

    private final ClientRecord record;
    private final Parameters parameters;
    private final List<Slot> slots = new ArrayList<>();
    private final Slot.@Nullable OfFact[] facts = new Slot.OfFact[PLACES];
    private final Slot.@Nullable OfLaw[] figures = new Slot.OfLaw[PLACES];
    private final Map<Thing.Kind, Slot.OfList> lists = new EnumMap<>(Thing.Kind.class);
    private final Map<String, Ask> readings = new HashMap<>();

    Slots(ClientRecord record, Parameters parameters) {
        this.record = record;
        this.parameters = parameters;
    }

    Slot.OfFact at(FactType<?> type, Thing about) {
        int place = place(type.hashCode() + 31 * (about.kind().hashCode() + about.number()));
        for (Slot.OfFact slot = facts[place]; slot != null; slot = slot.next) if (slot.isAt(type, about)) return slot;
        Slot.OfFact slot = weigh(type, about, facts[place]);
        facts[place] = slot;
        return slot;
    }

    private static int place(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed >>> 16 & PLACES - 1;
    }

    /// The things of one group share one slot's number and values; the table holds one for each as asked.
    private Slot.OfFact weigh(FactType<?> type, Thing about, Slot.@Nullable OfFact next) {
        if (!World.sayable(type, about)) throw new IllegalArgumentException(World.notSayable(type, about));
        Thing leader = leader(about);
        if (!leader.equals(about)) {
            Slot.OfFact slot = at(type, leader);
            return new Slot.OfFact(slot.number, slot.type, about, leader, slot.only, slot.ask, next);
        }
        return add(said(type, about, next));
    }

    private <T> Slot.OfFact said(FactType<T> type, Thing about, Slot.@Nullable OfFact next) {
        Evidence<T> evidence = record.on(type, about);
        if (evidence instanceof Evidence.Agreed<T>(T value, var _) && !Completeness.is(type))
            return new Slot.OfFact(slots.size(), type, about, about, value, null, next);
        boolean saidNotAll = evidence instanceof Evidence.Agreed<T>(T all, var _) && Boolean.FALSE.equals(all);
        Ask ask = new Crossing(values(type, evidence)).ask(saidNotAll);
        return new Slot.OfFact(slots.size(), type, about, about, null, ask, next);
    }

    private static <T> List<?> values(FactType<T> type, Evidence<T> evidence) {
        return switch (evidence) {
            case Evidence.Agreed<T> agreed -> List.of(agreed.value());
            case Evidence.Silent<T> _ -> type.choices().isEmpty() ? NOT_SAID : type.choices();
            case Evidence.Vague<T> _, Evidence.Disputed<T> _ ->
                Ways.of(type, evidence).stream().map(Slots::value).toList();
        };
    }

    private static Object value(Trail.Way way) {
        return switch (way) {
            case Trail.Way.Value(Object value) -> value;
            case Trail.Way.Unnamed() -> Crossing.UNNAMED;
        };
    }

    Slot.OfList list(Thing.Kind kind) {
        Slot.OfList slot = lists.get(kind);
        if (slot == null) {
            slot = add(new Slot.OfList(slots.size(), kind, record.each(kind)));
            lists.put(kind, slot);
        }
        return slot;
    }

    /// Whether a list is complete. Asked here, it is "yes" or open, and never "no".
    Slot.AreTheseAll areTheseAll(Slot.OfList list) {
        Slot.AreTheseAll asked = list.areTheseAll;
        if (asked == null) {
            FactType<Boolean> type = Completeness.of(list.kind);
            Slot.OfFact slot = at(type, Thing.CLIENT);
            List<Trail.Way> ways = Ways.ofCompleteness(record.on(type, Thing.CLIENT));
            asked = new Slot.AreTheseAll(
                    slot, slot.ask().at.ask(ways.stream().map(Slots::value).toList()));
            list.areTheseAll = asked;
        }
        return asked;
    }

    Slot.OfLaw law(Parameter<?> parameter, LocalDate on) {
        int place = place(parameter.id().hashCode() + 31 * on.hashCode());
        for (Slot.OfLaw slot = figures[place]; slot != null; slot = slot.next)
            if (slot.isAt(parameter, on)) return slot;
        Slot.OfLaw slot = add(new Slot.OfLaw(slots.size(), parameter, on, figure(parameter, on), figures[place]));
        figures[place] = slot;
        return slot;
    }

    private @Nullable Object figure(Parameter<?> parameter, LocalDate on) {
        try {
            return parameters.on(parameter, on).value();
        } catch (NoSuchParameter _) {
            return null;
        }
    }

    Ask reading(LegalQuestion<?> question) {
        Ask ask = readings.get(question.id());
        if (ask == null) {
            ask = new Crossing(List.copyOf(question.readings().keySet())).ask(false);
            readings.put(question.id(), ask);
        }
        return ask;
    }

    Thing leader(Thing about) {
        return record.grouping().of(about);
    }

    private <S extends Slot> S add(S slot) {
        slots.add(slot);
        return slot;
    }

    Slot get(int number) {
        return slots.get(number);
    }
}
