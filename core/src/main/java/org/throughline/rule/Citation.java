package org.throughline.rule;

/// A place in the law, as lawyers write it: body `8 CFR`, section `1208.4(a)(2)(ii)`.
public record Citation(String body, String section) {
    @Override
    public String toString() {
        return body + " " + section;
    }
}
