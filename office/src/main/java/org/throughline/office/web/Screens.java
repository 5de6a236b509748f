package org.throughline.office.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/// Puts a page together and sends it.
final class Screens {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.throughline.office.web");

    private Screens() {}

    static void show(Context context, String template, Frame frame, Map<String, Object> more) {
        var out = new StringOutput();
        var all = new HashMap<>(more);
        all.put("f", frame);
        TEMPLATES.render(template, all, out);
        context.html(out.toString());
    }
}
