package org.throughline.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.text.Text;

/// Which claims speak of the same thing: a list of ties, each with its reason, the later ones winning over the earlier.
///
/// A tie is a proposal by the machine or a decision by a person; both are shown. Two things of different kinds are
/// never tied, and neither are two persons: the constructor of [Tie] refuses.
///
/// **Apart means apart.** Of all ties between the same two things only the last counts. Where it says `APART`, the two
/// never end in one group, not even by way of a third thing: a `SAME` tie that would bring them together is not
/// followed and is listed by [#notFollowed]. Where several could give way, the earliest does, so a later decision keeps
/// its effect. Saying `SAME` of the two things themselves takes the separation back.
public final class Grouping {
    public static final Grouping NONE = new Grouping(List.of());

    private final List<Tie> ties;
    private final Groups groups;

    /// Whether two things are the same one.
    public enum Verdict {
        SAME,
        APART
    }

    /// One statement about two things, with what a screen needs to show it.
    ///
    /// @param values go into the holes of `reason`
    /// @param by [Review#MACHINE] for a proposal, else the person who decided
    public record Tie(Thing one, Thing other, Verdict verdict, Text reason, List<Object> values, UUID by, Instant at) {
        public Tie {
            if (one.equals(other)) throw new IllegalArgumentException("a thing is itself: " + one);
            if (one.kind() != other.kind())
                throw new IllegalArgumentException("different kinds: " + one + ", " + other);
            if (one.kind() == Thing.Kind.PERSON || one.kind() == Thing.Kind.CLIENT)
                throw new IllegalArgumentException("two people are never merged: " + one + ", " + other);
            values = List.copyOf(values);
        }

        /// A proposal of the machine that two things are the same.
        public static Tie proposed(Thing one, Thing other, Text reason, List<?> values, Instant at) {
            return new Tie(one, other, Verdict.SAME, reason, List.copyOf(values), Review.MACHINE, at);
        }

        /// What a person decided about two things.
        public static Tie decided(Thing one, Thing other, Verdict verdict, Text reason, UUID by, Instant at) {
            return new Tie(one, other, verdict, reason, List.of(), by, at);
        }

        public boolean isProposal() {
            return by.equals(Review.MACHINE);
        }
    }

    public Grouping(List<Tie> ties) {
        this.ties = List.copyOf(ties);
        this.groups = Groups.of(this.ties);
    }

    public List<Tie> ties() {
        return ties;
    }

    /// This grouping with one more tie, which wins over every earlier one.
    public Grouping with(Tie tie) {
        return with(List.of(tie));
    }

    /// This grouping with more ties, the last of which wins.
    public Grouping with(Collection<Tie> later) {
        var more = new ArrayList<>(ties);
        more.addAll(later);
        return new Grouping(more);
    }

    /// The thing that stands for all things tied to this one: the lowest-numbered of them, or itself.
    public Thing of(Thing thing) {
        return groups.leader(thing);
    }

    public boolean same(Thing one, Thing other) {
        return of(one).equals(of(other));
    }

    /// All things that are this one, itself included, by number.
    public List<Thing> members(Thing thing) {
        return groups.members(thing);
    }

    /// The ties that hold the group of this thing together, in the order of the list: the reasons to show.
    public List<Tie> reasons(Thing thing) {
        return groups.followed().stream().filter(tie -> same(tie.one(), thing)).toList();
    }

    /// The `SAME` ties that were not followed, because two things said to be apart would have met.
    public List<Tie> notFollowed() {
        return groups.notFollowed();
    }

    /// The ties that take one thing out of its group: it is said to be apart from every other member. The others
    /// stay together, also where the one that leaves is all that tied them. A tie that was not followed because of
    /// the one that leaves is followed again.
    public List<Tie> splitting(Thing out, Text reason, UUID by, Instant at) {
        List<Thing> rest =
                members(out).stream().filter(member -> !member.equals(out)).toList();
        var ties = new ArrayList<Tie>();
        for (Thing other : rest.subList(Math.min(1, rest.size()), rest.size()))
            ties.add(Tie.decided(rest.getFirst(), other, Verdict.SAME, reason, by, at));
        for (Thing other : rest) ties.add(Tie.decided(out, other, Verdict.APART, reason, by, at));
        return ties;
    }

    /// The ties that make one group of the groups of two things, whatever was said about their members before.
    public List<Tie> joining(Thing one, Thing other, Text reason, UUID by, Instant at) {
        var ties = new ArrayList<Tie>();
        for (Thing a : members(one))
            for (Thing b : members(other)) if (!a.equals(b)) ties.add(Tie.decided(a, b, Verdict.SAME, reason, by, at));
        return ties;
    }
}
