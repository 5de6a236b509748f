/// The rulebook: one class per rule, dated parameters, worked examples.
module org.throughline.law {
    requires static org.jspecify;
    requires transitive org.throughline.core;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;
    requires tools.jackson.databind;
    requires org.apache.commons.text;

    exports org.throughline.law;
    exports org.throughline.law.departure;

    provides org.throughline.text.Translations with
            org.throughline.law.TextFiles;
}
