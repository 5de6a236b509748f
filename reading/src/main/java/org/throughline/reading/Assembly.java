package org.throughline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;
import org.throughline.reading.page.Trouble;

/// Makes documents of pages: binds them, finds copies, and sets apart what is about another person.
final class Assembly {
    private final List<Draft> drafts;
    private final List<Binding.Bundle> bundles;
    private final Copies copies;
    private final Set<Integer> others = new HashSet<>();
    private final Agreement agreement = new Agreement();

    private Assembly(List<Draft> drafts) {
        this.drafts = drafts;
        this.bundles = Binding.of(drafts);
        this.copies = new Copies(drafts);
        var whose = new WhoseFile(bundles);
        for (int i = 0; i < bundles.size(); i++) {
            if (whose.isAnothers(bundles.get(i))) others.add(i);
            for (Draft page : bundles.get(i).pages()) agreement.hear(i, subjects(i, page.claims()));
        }
    }

    static Reading of(List<ReadFile> files, List<Draft> drafts, List<Trouble> troubles) {
        var assembly = new Assembly(drafts);
        return new Reading(files, assembly.pages(), assembly.documents(), troubles);
    }

    private List<ReadDocument> documents() {
        var documents = new ArrayList<ReadDocument>();
        for (int i = 0; i < bundles.size(); i++) {
            Binding.Bundle bundle = bundles.get(i);
            Optional<UUID> first = Optional.empty();
            for (int j = 0; j < i && first.isEmpty(); j++)
                if (documents.get(j).copyOf().isEmpty() && copies.copies(bundles.get(j), bundle))
                    first = Optional.of(documents.get(j).id());
            documents.add(new ReadDocument(
                    UUID.randomUUID(),
                    bundle.kind(),
                    bundle.pages().getFirst().speaker(),
                    bundle.pages().stream()
                            .sorted(Comparator.comparing(page -> page.number().orElse(0)))
                            .map(Draft::ref)
                            .toList(),
                    first,
                    others.contains(i)));
        }
        return documents;
    }

    private List<ReadPage> pages() {
        Map<PageRef, ReadPage> pages = new HashMap<>();
        for (int i = 0; i < bundles.size(); i++)
            for (Draft draft : bundles.get(i).pages()) pages.put(draft.ref(), page(i, draft));
        return drafts.stream().map(draft -> pages.get(draft.ref())).toList();
    }

    private ReadPage page(int document, Draft draft) {
        List<Claim<?>> claims = new ArrayList<>();
        for (Claim<?> claim : subjects(document, draft.claims()))
            claims.add(agreement.judged(document, claim, draft.page().from()));
        return new ReadPage(
                draft.ref(),
                draft.page().width(),
                draft.page().height(),
                draft.kind(),
                draft.edition(),
                draft.number(),
                draft.page().from(),
                draft.page().rotation(),
                copies.of(draft),
                claims,
                draft.page().bars(),
                draft.notRead());
    }

    private List<Claim<?>> subjects(int document, List<Claim<?>> claims) {
        if (!others.contains(document)) return claims;
        List<Claim<?>> moved = new ArrayList<>();
        for (Claim<?> claim : claims) moved.add(ofAnother(claim));
        return moved;
    }

    private static <T> Claim<T> ofAnother(Claim<T> claim) {
        return new Claim<>(
                claim.type(), Subject.OTHER, claim.local(), claim.said(), claim.area(), claim.raw(), claim.standing());
    }
}
