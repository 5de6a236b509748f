package org.throughline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.TextFrom;

/// Finds pages and documents that are copies of earlier ones.
///
/// A page is a copy if nearly all its words are the same; OCR may read a tenth of them otherwise. A document is a copy
/// if it says the same facts and its first page is a copy.
final class Copies {
    private static final double ALIKE = 0.97;
    private static final double ALIKE_ON_A_SCAN = 0.72;
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_FACTS = 4;

    private final Map<Integer, List<Draft>> seen = new HashMap<>();
    private final Map<PageRef, Draft> firsts = new HashMap<>();

    Copies(List<Draft> pages) {
        pages.forEach(this::add);
    }

    private void add(Draft page) {
        if (page.fingerprint().words() < FEWEST_WORDS) return;
        int[] sketch = page.fingerprint().sketch();
        var candidates = new LinkedHashSet<Draft>();
        for (int hash : sketch) candidates.addAll(seen.getOrDefault(hash, List.of()));
        candidates.stream()
                .filter(earlier -> alike(earlier, page))
                .findFirst()
                .ifPresent(first -> firsts.put(page.ref(), first));
        if (!firsts.containsKey(page.ref()))
            for (int hash : sketch)
                seen.computeIfAbsent(hash, _ -> new ArrayList<>()).add(page);
    }

    private static boolean alike(Draft earlier, Draft page) {
        boolean scan = earlier.page().from() != TextFrom.LAYER || page.page().from() != TextFrom.LAYER;
        return earlier.kind().equals(page.kind())
                && earlier.number().equals(page.number())
                && values(List.of(earlier)).equals(values(List.of(page)))
                && earlier.fingerprint().likeness(page.fingerprint()) >= (scan ? ALIKE_ON_A_SCAN : ALIKE);
    }

    /// The earlier page that this one is a copy of.
    Optional<PageRef> of(Draft page) {
        return Optional.ofNullable(firsts.get(page.ref())).map(Draft::ref);
    }

    /// Whether a document is a copy of an earlier one.
    boolean copies(Binding.Bundle earlier, Binding.Bundle later) {
        Draft first = earlier.pages().getFirst();
        var facts = values(earlier.pages());
        return earlier.kind().equals(later.kind())
                && earlier.pages().size() == later.pages().size()
                && of(later.pages().getFirst()).filter(first.ref()::equals).isPresent()
                && (facts.size() >= FEWEST_FACTS || allCopied(earlier, later))
                && facts.equals(values(later.pages()));
    }

    private boolean allCopied(Binding.Bundle earlier, Binding.Bundle later) {
        for (int i = 0; i < earlier.pages().size(); i++)
            if (of(later.pages().get(i))
                    .filter(earlier.pages().get(i).ref()::equals)
                    .isEmpty()) return false;
        return true;
    }

    private static Map<String, String> values(List<Draft> pages) {
        var values = new TreeMap<String, String>();
        for (Draft page : pages)
            for (Claim<?> claim : page.claims())
                values.merge(claim.type().id(), claim.said().toString(), (one, other) -> one + other);
        return values;
    }
}
