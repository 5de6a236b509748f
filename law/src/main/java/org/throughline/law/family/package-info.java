/// Spouses and children in a petition: who still counts as a child, under which reading, and until when.
@NullMarked
package org.throughline.law.family;

import org.jspecify.annotations.NullMarked;
