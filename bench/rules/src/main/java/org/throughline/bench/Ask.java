package org.throughline.bench;

/// The five questions, by the ids of the rules that answer them here.
public enum Ask {
    ONE_YEAR("asylum.one-year-deadline"),
    CLOCK("asylum.work-permit-file-from"),
    UNLAWFUL("presence.unlawful-days"),
    CSPA("family.cspa-age"),
    PRESENCE("naturalization.presence-days");

    final String rule;

    Ask(String rule) {
        this.rule = rule;
    }
}
