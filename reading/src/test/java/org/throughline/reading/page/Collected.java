package org.throughline.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;

/// The claims of one page, kept for a test to look at.
public final class Collected implements Claims {
    public final List<Claim<?>> claims = new ArrayList<>();
    public final List<FactType<?>> notRead = new ArrayList<>();

    public static Collected by(PageReader reader, Lines page) {
        var collected = new Collected();
        reader.read(page, collected);
        return collected;
    }

    @Override
    public <T> void claim(Claim<T> claim) {
        claims.add(claim);
    }

    @Override
    public void couldNotRead(FactType<?> type, List<Word> near, String why) {
        notRead.add(type);
    }

    /// What was claimed, by key: the value, with `?` after it where it is unsure, `-` where the page says that there is
    /// none yet, and several claims of one key parted by ` | `.
    public SequencedMap<String, String> values() {
        var values = new TreeMap<String, String>();
        for (Claim<?> claim : claims)
            values.merge(claim.type().id(), value(claim), (one, other) -> one + " | " + other);
        return values;
    }

    private static String value(Claim<?> claim) {
        String value = switch (claim.said()) {
            case Said.Exactly<?>(Object exactly) -> exactly.toString();
            case Said.NoneYet<?> _ -> "-";
            case Said.Within _, Said.OneOf<?> _, Said.Withheld<?> _ ->
                claim.said().possible().toString();
        };
        return switch (claim.standing()) {
            case UNSURE -> value + "?";
            case READ, CONFIRMED, REJECTED -> value;
        };
    }

    /// Where the only claim of a key stands, rounded to points.
    public String place(String key) {
        Area area = claims.stream()
                .filter(claim -> claim.type().id().equals(key))
                .findFirst()
                .orElseThrow()
                .area();
        return "%.0f,%.0f,%.0f,%.0f".formatted(area.x0(), area.y0(), area.x1(), area.y1());
    }
}
