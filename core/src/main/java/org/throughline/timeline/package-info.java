/// One life in order: lanes, stretches, gaps and contradictions, computed from a record and thrown away.
@NullMarked
package org.throughline.timeline;

import org.jspecify.annotations.NullMarked;
