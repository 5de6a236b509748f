package org.throughline.office.paper;

/// Where something stands: `I-213, p. 87`, leading to the picture of the page with the box lit.
///
/// @param href empty where there is no page to go to: a person's word, or an agency's reply
record SourceLink(String label, String href) {
    boolean leads() {
        return !href.isEmpty();
    }

    Basis basis() {
        return leads() ? new Basis.OnPage(href) : new Basis.OnWord(label);
    }
}
