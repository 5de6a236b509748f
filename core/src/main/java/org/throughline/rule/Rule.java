package org.throughline.rule;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// A dated, cited test in plain Java: stateless and pure, because it is run once for every world the record leaves
/// open.
///
/// It may look at nothing but [Given]. It must not catch exceptions: the evaluator ends a world by throwing.
public interface Rule<T> {
    /// `topic.plain-words`, for instance `asylum.one-year-deadline`.
    String id();

    /// The question the rule answers, in words for a client: "By what day must asylum be asked for?"
    Text question();

    /// The law behind it, in the order in which the code uses it.
    List<Citation> authority();

    /// What one answer is about; a rule about notices is asked once for each notice ([Given#subject]).
    default Thing.Kind about() {
        return Thing.Kind.CLIENT;
    }

    /// Whether a rule about the client is asked about each relative too: a child in the family's petition has an age of
    /// its own. Only rules that look at facts a relative can have say so.
    default boolean ofRelativesToo() {
        return false;
    }

    /// Whether the record gives a reason to ask this rule about a thing: nobody asks of a receipt by when to answer it.
    /// It keeps lists short and decides nothing; [Evaluator#find] answers about any thing.
    default boolean concerns(ClientRecord record, Thing about) {
        return true;
    }

    T apply(Given given);
}
