package org.throughline.vault.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.fact.Box;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;

/// How it is written where a claim stands, and whose word it is.
final class SourceForm {
    private static final int SIDES = 4;

    private SourceForm() {}

    static Map<String, ?> write(Source source) {
        var form = new HashMap<String, String>();
        form.put("speaker", source.speaker().name());
        switch (source) {
            case Source.Page page -> {
                form.put("document", page.document().toString());
                form.put("page", String.valueOf(page.number()));
                page.box().ifPresent(place -> form.put("box", written(place)));
                form.put("words", page.words());
            }
            case Source.Reply reply -> {
                form.put("connector", reply.connector());
                form.put("pointer", reply.pointer());
                form.put("fetched", reply.fetchedAt().toString());
            }
            case Source.Statement statement -> {
                form.put("on", statement.on().toString());
                form.put("words", statement.words());
            }
            case Source.Supposition _ ->
                throw new IllegalArgumentException("what is only supposed is never kept"); // misuse: it would accuse
        }
        return form;
    }

    static Source read(Json json) {
        Speaker speaker = json.as("speaker", Speaker::valueOf);
        if (json.optional("document").isPresent())
            return new Source.Page(
                    json.as("document", UUID::fromString),
                    json.as("page", Integer::valueOf),
                    json.optional("box").map(box -> Json.parsed(box, SourceForm::box)),
                    json.text("words"),
                    speaker);
        if (json.optional("connector").isPresent())
            return new Source.Reply(
                    json.text("connector"), json.text("pointer"), json.as("fetched", Instant::parse), speaker);
        return new Source.Statement(json.as("on", LocalDate::parse), json.text("words"), speaker);
    }

    private static String written(Box box) {
        return box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
    }

    private static Box box(String written) {
        List<Double> sides =
                Arrays.stream(written.split(" ", -1)).map(Double::valueOf).toList();
        if (sides.size() != SIDES) throw new IllegalArgumentException(written);
        return new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }
}
