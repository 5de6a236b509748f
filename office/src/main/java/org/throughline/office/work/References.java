package org.throughline.office.work;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.Fact;
import org.throughline.fact.Source;
import org.throughline.reading.PageRef;
import org.throughline.text.Text;
import org.throughline.timeline.Track;

/// Where claims stand: `p. 4, p. 23`, with the file where there are several.
public final class References {
    private static final int SHOWN = 4;
    private static final Text PAGE = Text.of("p.\u00a0{0}", "pág.\u00a0{0}");
    private static final Text PAGE_OF = Text.of("{1} p.\u00a0{0}", "{1} pág.\u00a0{0}");
    private static final Text MORE = Text.of("{0} and {1} more", "{0} y {1} más");
    private static final Text WORD_OF = Text.of("word of: {0}", "palabra de: {0}");
    private static final Text SUPPOSED = Text.of("supposed", "supuesto");

    private final CaseView view;
    private final Locale reader;
    private final boolean oneFile;

    public References(CaseView view) {
        this.view = view;
        this.reader = view.reader();
        this.oneFile = view.reading().files().size() < 2;
    }

    public String of(Collection<? extends Fact<?>> facts) {
        var places = new LinkedHashSet<String>();
        facts.forEach(fact -> places.add(of(fact)));
        return listed(List.copyOf(places));
    }

    public String ofPages(Collection<PageRef> pages) {
        return listed(pages.stream().map(this::of).toList());
    }

    public String of(PageRef page) {
        return oneFile ? PAGE.in(reader, page.page()) : PAGE_OF.in(reader, page.page(), page.file());
    }

    private String listed(List<String> places) {
        if (places.size() <= SHOWN + 1) return String.join(", ", places);
        return MORE.in(reader, String.join(", ", places.subList(0, SHOWN)), places.size() - SHOWN);
    }

    private String of(Fact<?> fact) {
        return switch (fact.source()) {
            case Source.Page _ -> view.page(fact).map(this::of).orElse("?");
            case Source.Reply reply -> reply.connector();
            case Source.Statement statement ->
                WORD_OF.in(reader, Track.of(statement.speaker()).label());
            case Source.Supposition _ -> SUPPOSED.in(reader);
        };
    }
}
