package org.throughline.vocabulary;

import java.util.Set;

/// What a person is to the client.
public enum Relation {
    SPOUSE,
    FORMER_SPOUSE,
    CHILD,
    STEPCHILD,
    ADOPTED_CHILD,
    MOTHER,
    FATHER,
    ADOPTIVE_PARENT,
    STEPPARENT,
    BROTHER_OR_SISTER,
    MOTHERS_MOTHER,
    MOTHERS_FATHER,
    FATHERS_MOTHER,
    FATHERS_FATHER,
    OTHER;

    private static final Set<Relation> CHILDREN = Set.of(CHILD, STEPCHILD, ADOPTED_CHILD);
    private static final Set<Relation> PARENTS = Set.of(MOTHER, FATHER, ADOPTIVE_PARENT, STEPPARENT);

    /// A son or daughter of any kind; which kinds count is for each rule to say.
    public boolean isChild() {
        return CHILDREN.contains(this);
    }

    /// A parent of any kind; which kinds count is for each rule to say.
    public boolean isParent() {
        return PARENTS.contains(this);
    }
}
