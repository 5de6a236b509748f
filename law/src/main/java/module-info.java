/// The rulebook: one class per rule, dated parameters, worked examples.
module org.throughline.law {
    requires static org.jspecify;
    requires transitive org.throughline.core;
}
