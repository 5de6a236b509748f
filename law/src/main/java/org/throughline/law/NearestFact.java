package org.throughline.law;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// The fact that somebody meant who mistyped its name.
final class NearestFact {
    /// More slips than this in ten letters, and another word is meant.
    private static final int SLIPS_IN_TEN = 3;

    private NearestFact() {}

    static Optional<String> to(String mistyped) {
        String sought = mistyped.toLowerCase(Locale.ROOT);
        int most = Math.max(1, sought.length() * SLIPS_IN_TEN / 10);
        var slips = LevenshteinDistance.getDefaultInstance();
        return FactTypes.all().keySet().stream()
                .filter(id -> Math.abs(id.length() - sought.length()) <= most)
                .map(id -> new Candidate(id, slips.apply(sought, id.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.slips <= most)
                .min(Comparator.comparingInt(Candidate::slips).thenComparing(Candidate::id))
                .map(Candidate::id);
    }

    private record Candidate(String id, int slips) {}
}
