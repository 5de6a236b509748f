package org.throughline.office.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.throughline.office.work.Words;
import org.throughline.text.Text;

/// What stands around the content of every page: its language, who is signed in, and where in the office one is.
///
/// @param here the entry of the rail that is marked
/// @param who as typed to sign in; empty where nobody is
/// @param formToken for the forms of this page
record Frame(Locale reader, Text title, String here, Optional<String> who, String formToken, String path) {
    static final String CASELOAD = "caseload";
    static final String HEALTH = "health";

    static Frame of(Context context, Text title, String here) {
        WebSession session = Gate.session(context);
        return new Frame(
                Tongue.of(context),
                title,
                here,
                Optional.of(session.keys().name()),
                session.formToken(),
                context.path());
    }

    /// A page for somebody who has not signed in.
    static Frame outside(Context context, Text title) {
        return new Frame(Tongue.of(context), title, "", Optional.empty(), "", context.path());
    }

    String say(Text text, Object... values) {
        return new Words(reader).say(text, values);
    }

    String tag() {
        return reader.toLanguageTag();
    }

    boolean isIn(Locale language) {
        return reader.getLanguage().equals(language.getLanguage());
    }

    String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
