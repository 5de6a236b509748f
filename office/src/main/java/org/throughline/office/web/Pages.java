package org.throughline.office.web;

import io.javalin.config.RoutesConfig;

/// Some pages that belong together.
interface Pages {
    void serve(RoutesConfig routes);
}
