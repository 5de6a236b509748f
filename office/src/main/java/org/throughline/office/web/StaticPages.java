package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import org.throughline.office.paper.Parts;

/// The stylesheet. It is the same for everybody and says nothing of anybody.
final class StaticPages implements Pages {
    @Override
    public void serve(RoutesConfig routes) {
        routes.get(
                "/s/throughline.css",
                context -> context.contentType("text/css; charset=utf-8")
                        .header("Cache-Control", "max-age=3600")
                        .result(Parts.stylesheet()));
    }
}
