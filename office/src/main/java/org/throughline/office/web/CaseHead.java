package org.throughline.office.web;

import org.throughline.office.web.WebSession.OpenFile;

/// What stays on the screen while a client's file is open: whose it is, and what it was opened for.
///
/// @param client for addresses; says nothing about the person
record CaseHead(String client, String handle, String purpose, Tab tab) {
    static CaseHead of(OpenFile open, Tab tab) {
        return new CaseHead(
                open.file().client().toString(),
                open.handle(),
                open.why().words().orElse(open.why().purpose().code()),
                tab);
    }

    String address(Tab other) {
        return "/c/" + client + "/" + other.word();
    }
}
