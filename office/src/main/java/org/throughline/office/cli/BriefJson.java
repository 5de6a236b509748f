package org.throughline.office.cli;

import org.throughline.office.work.Brief;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A sheet for other programs: the fields of [Brief] as they are, in JSON.
final class BriefJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BriefJson() {}

    static String of(Brief brief) {
        return JSON.writeValueAsString(brief);
    }
}
