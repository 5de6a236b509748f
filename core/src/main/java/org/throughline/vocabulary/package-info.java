/// The fact types that readers and rules share, by the thing they are about.
@NullMarked
package org.throughline.vocabulary;

import org.jspecify.annotations.NullMarked;
