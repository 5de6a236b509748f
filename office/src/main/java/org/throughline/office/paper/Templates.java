package org.throughline.office.paper;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// The templates of the pages, as they were compiled when the program was built, and their stylesheet.
final class Templates {
    private static final TemplateEngine COMPILED =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.throughline.office.paper");

    private Templates() {}

    /// @param model the one parameter of the template
    static byte[] page(String template, Object model) {
        var out = new StringOutput();
        COMPILED.render(template, model, out);
        return bytes(out);
    }

    /// @param model the parameters of the template by name
    static byte[] page(String template, Map<String, Object> model) {
        var out = new StringOutput();
        COMPILED.render(template, model, out);
        return bytes(out);
    }

    /// A part of another page.
    static Content part(String template, Map<String, Object> model) {
        return out -> COMPILED.render(template, model, out);
    }

    static byte[] stylesheet() throws IOException {
        try (InputStream css = Templates.class.getResourceAsStream("throughline.css")) {
            return Objects.requireNonNull(css, "throughline.css is part of this program")
                    .readAllBytes();
        }
    }

    private static byte[] bytes(StringOutput out) {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
