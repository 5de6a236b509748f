package org.throughline.law.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.law.descent.Descent.CitizenParents;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Presence.Whose;
import org.throughline.vocabulary.Relation;
import org.throughline.vocabulary.Relative;

/// A parent in the line of descent: whose time in the United States counts, and which relative of the record it is.
enum Line {
    MOTHER(Whose.MOTHER, Relation.MOTHER),
    FATHER(Whose.FATHER, Relation.FATHER),
    MOTHERS_MOTHER(Whose.MOTHERS_MOTHER, Relation.MOTHERS_MOTHER),
    MOTHERS_FATHER(Whose.MOTHERS_FATHER, Relation.MOTHERS_FATHER),
    FATHERS_MOTHER(Whose.FATHERS_MOTHER, Relation.FATHERS_MOTHER),
    FATHERS_FATHER(Whose.FATHERS_FATHER, Relation.FATHERS_FATHER);

    private static final Text FARTHER_UP = Text.of(
            "The line goes farther up than this program looks. A lawyer must look.",
            "La línea de familia va más arriba de lo que este programa mira. Un abogado debe verlo.");

    final Whose whose;
    final Relation relation;

    Line(Whose whose, Relation relation) {
        this.whose = whose;
        this.relation = relation;
    }

    /// The citizen parents of the one who is asked about.
    static List<Line> of(Given given, CitizenParents parents) {
        var lines = new ArrayList<Line>();
        if (parents == CitizenParents.MOTHER || parents == CitizenParents.BOTH) lines.add(mother(given));
        if (parents == CitizenParents.FATHER || parents == CitizenParents.BOTH) lines.add(father(given));
        return lines;
    }

    /// The line that a relative stands for; empty for other relatives.
    static Optional<Line> of(Relation relation) {
        return Arrays.stream(values()).filter(line -> line.relation == relation).findFirst();
    }

    static Line mother(Given given) {
        return up(given, MOTHER, MOTHERS_MOTHER, FATHERS_MOTHER);
    }

    static Line father(Given given) {
        return up(given, FATHER, MOTHERS_FATHER, FATHERS_FATHER);
    }

    private static Line up(Given given, Line ofClient, Line ofMother, Line ofFather) {
        Thing child = given.subject();
        if (child.equals(Thing.CLIENT)) return ofClient;
        return switch (given.the(Relative.RELATION, child)) {
            case MOTHER -> ofMother;
            case FATHER -> ofFather;
            case SPOUSE,
                    FORMER_SPOUSE,
                    CHILD,
                    STEPCHILD,
                    ADOPTED_CHILD,
                    ADOPTIVE_PARENT,
                    STEPPARENT,
                    BROTHER_OR_SISTER,
                    MOTHERS_MOTHER,
                    MOTHERS_FATHER,
                    FATHERS_MOTHER,
                    FATHERS_FATHER,
                    OTHER -> given.refer(FARTHER_UP);
        };
    }

    /// The relative in the record; empty where somebody confirmed that all relatives are there and this one is not.
    Optional<Thing> person(Given given) {
        var found = new ArrayList<Thing>();
        boolean there = given.any(
                Thing.Kind.PERSON, person -> given.the(Relative.RELATION, person) == relation && found.add(person));
        return there ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
