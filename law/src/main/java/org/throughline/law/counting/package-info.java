/// How the rules count: rolled days, anniversaries, working days, and the open questions of law in them.
@NullMarked
package org.throughline.law.counting;

import org.jspecify.annotations.NullMarked;
