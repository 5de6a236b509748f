/// What a fact, a timeline and a rule are: pure Java without files, network or clock.
module org.throughline.core {
    requires static transitive org.jspecify;
    requires transitive org.threeten.extra;

    exports org.throughline.fact;
    exports org.throughline.rule;
    exports org.throughline.text;
    exports org.throughline.time;
    exports org.throughline.timeline;
    exports org.throughline.vocabulary;

    uses org.throughline.text.Translations;
}
