package org.throughline.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// A point where worlds may part, in a sweep: its values by number, and the one that the world now walked has.
final class Crossing {
    /// Something that nobody has named: the world stops here.
    static final Object UNNAMED = new Trail.Way.Unnamed();

    private static final int NONE = -1;

    /// All ways of a point by how many there are: most points have a few.
    private static final List<int[]> ALL =
            IntStream.range(0, 32).mapToObj(Crossing::upTo).toList();

    /// One manner of asking at this point. A list is asked "are these all?", which is not what its fact says.
    static final class Ask {
        final Crossing at;
        /// The numbers of the values that this manner of asking allows.
        final int[] ways;
        /// Whether a world remembers that it asked, though there is but one way: another manner of asking has more.
        final boolean noted;

        /// The way into the trees that has this ask on it already (see [Tree]).
        int mark;

        Ask(Crossing at, int[] ways, boolean noted) {
            this.at = at;
            this.ways = ways;
            this.noted = noted;
        }

        /// The first and the last way that has a name, and the nameless one.
        int[] corners() {
            int[] named =
                    Arrays.stream(ways).filter(way -> isNamed(at.value(way))).toArray();
            int[] other =
                    Arrays.stream(ways).filter(way -> !isNamed(at.value(way))).toArray();
            int[] ends = named.length < 2 ? named : new int[] {named[0], named[named.length - 1]};
            int[] corners = Arrays.copyOf(ends, ends.length + Math.min(1, other.length));
            if (other.length > 0) corners[ends.length] = other[0];
            return corners;
        }
    }

    private List<?> values;
    private int taken = NONE;

    Crossing(List<?> values) {
        this.values = values;
    }

    /// All values there are, in their order.
    Ask ask(boolean noted) {
        return new Ask(this, values.size() < ALL.size() ? ALL.get(values.size()) : upTo(values.size()), noted);
    }

    private static int[] upTo(int ways) {
        return IntStream.range(0, ways).toArray();
    }

    /// These values in this order, be they among those there are or not.
    Ask ask(Collection<?> among) {
        return new Ask(this, among.stream().mapToInt(this::number).toArray(), false);
    }

    private int number(Object value) {
        int number = values.indexOf(value);
        if (number != NONE) return number;
        var more = new ArrayList<Object>(values);
        more.add(value);
        values = more;
        return more.size() - 1;
    }

    static boolean isNamed(Object value) {
        return !(value instanceof Trail.Way.Unnamed);
    }

    Object value(int way) {
        return values.get(way);
    }

    int values() {
        return values.size();
    }

    boolean isTaken() {
        return taken != NONE;
    }

    int taken() {
        return taken;
    }

    void take(int way) {
        taken = way;
    }

    void leave() {
        taken = NONE;
    }
}
