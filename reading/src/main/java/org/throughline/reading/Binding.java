package org.throughline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Binds pages into documents: by the page numbers that forms carry, even where the pages were shuffled, and by
/// neighbourhood where text runs on.
final class Binding {
    private static final Set<String> RUNNING = Set.of("declaration", "country-report", "letter");

    /// The pages of one document in the order they were found.
    static final class Bundle {
        private final List<Draft> pages = new ArrayList<>();

        List<Draft> pages() {
            return pages;
        }

        String kind() {
            return pages.getFirst().kind();
        }

        private boolean has(int number) {
            return pages.stream()
                    .anyMatch(page -> page.number().filter(n -> n == number).isPresent());
        }

        private Draft last() {
            return pages.getLast();
        }
    }

    private final List<Bundle> bundles = new ArrayList<>();
    private Optional<Bundle> current = Optional.empty();

    private Binding() {}

    static List<Bundle> of(List<Draft> pages) {
        var binding = new Binding();
        pages.forEach(binding::add);
        return binding.bundles;
    }

    private void add(Draft page) {
        Optional<Bundle> home = page.running() ? runsOnFrom(page) : goesWith(page);
        Bundle bundle = home.orElseGet(Bundle::new);
        if (home.isEmpty()) bundles.add(bundle);
        bundle.pages.add(home.isPresent() && page.running() ? page.continuing(bundle.last()) : page);
        current = Optional.of(bundle);
    }

    /// A page of text without a title goes on from the page before it, unless its number says that another document
    /// waits for it.
    private Optional<Bundle> runsOnFrom(Draft page) {
        Optional<Bundle> before = current.filter(bundle -> RUNNING.contains(bundle.kind()) && sameFile(bundle, page));
        if (page.number().isEmpty()
                || before.filter(bundle -> follows(bundle, page)).isPresent()) return before;
        List<Bundle> waiting = bundles.stream()
                .filter(bundle -> RUNNING.contains(bundle.kind()) && sameFile(bundle, page) && follows(bundle, page))
                .toList();
        return waiting.isEmpty() ? before : Optional.of(waiting.getLast());
    }

    /// A numbered page of a form goes with the pages before and after it.
    private Optional<Bundle> goesWith(Draft page) {
        if (page.number().isEmpty() || page.kind().equals(Draft.UNKNOWN)) return Optional.empty();
        int number = page.number().get();
        if (current.filter(bundle -> fits(bundle, page) && follows(bundle, page))
                .isPresent()) return current;
        List<Bundle> fitting =
                bundles.stream().filter(bundle -> fits(bundle, page)).toList();
        return fitting.stream()
                .filter(bundle -> bundle.has(number - 1))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(bundle -> bundle.has(number + 1))
                        .findFirst())
                .or(() -> fitting.stream().findFirst());
    }

    private static boolean fits(Bundle bundle, Draft page) {
        return bundle.kind().equals(page.kind())
                && bundle.last().edition().equals(page.edition())
                && page.number().isPresent()
                && bundle.pages.stream().allMatch(other -> other.number().isPresent())
                && !bundle.has(page.number().get());
    }

    private static boolean follows(Bundle bundle, Draft page) {
        return bundle.last().number().isPresent()
                && page.number().isPresent()
                && bundle.last().number().get() + 1 == page.number().get();
    }

    private static boolean sameFile(Bundle bundle, Draft page) {
        return bundle.last().ref().file().equals(page.ref().file());
    }
}
